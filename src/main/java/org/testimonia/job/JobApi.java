package org.testimonia.job;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.project.Here;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;

/** Long work, for programs: how far it is, what it made, and stopping it. */
@Path("/api/v1/projects/{project}/jobs")
@Tag(name = "Jobs")
public class JobApi {

    private final Jobs jobs;
    private final CancelJob cancelJob;
    private final Here here;

    JobApi(Jobs jobs, CancelJob cancelJob, Here here) {
        this.jobs = jobs;
        this.cancelJob = cancelJob;
        this.here = here;
    }

    @GET
    @Operation(summary = "One's own jobs, and with the right to follow them those of others, the newest first")
    public Listing<JobJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        return Listing.of(
                        jobs.before(paging.after(), paging.limit() + 1),
                        paging,
                        job -> job.id().toString())
                .map(JobJson::of);
    }

    @GET
    @Path("{job}")
    public JobJson get(@RestPath String job) {
        return JobJson.of(jobs.get(job));
    }

    /** What there is to tell beside the result: of a bulk import, every file. */
    @GET
    @Path("{job}/report")
    public JsonNode report(@RestPath String job) {
        JsonNode report = jobs.get(job).report();
        if (report == null) {
            throw Refusal.missing("report of the job " + job);
        }
        return report;
    }

    @DELETE
    @Path("{job}")
    @Operation(summary = "Cancel a job; what it would have made never appears")
    @APIResponse(responseCode = "200", description = "The job, cancelled; also when it was so before.")
    @APIResponse(responseCode = "409", description = "It has come to its end already.")
    public JobJson cancel(@RestPath String job) {
        jobs.get(job);
        return JobJson.of(cancelJob.cancel(job, here.member()));
    }
}
