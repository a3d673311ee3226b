package org.testimonia.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;

/** How far a piece of work is, on a page that looks again by itself and may be left. */
@Path("/p/{project}/jobs/{job}")
public class JobPages {

    /** One thing the work goes through. */
    public record Stage(String word, String state) {}

    /** One thing a report tells of; page is null where nothing was made of it. */
    public record Line(String words, @Nullable String page, String note) {}

    @CheckedTemplate(basePath = "job", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Watch(
            Job job,
            List<Stage> stages,
            long seconds,
            @Nullable Refusal refusal,
            boolean mayCancel,
            List<Line> lines,
            long made,
            String opens)
            implements TemplateInstance {}

    private final Jobs jobs;
    private final Works works;
    private final CancelJob cancelJob;
    private final Clock clock;
    private final Here here;

    JobPages(Jobs jobs, Works works, CancelJob cancelJob, Clock clock, Here here) {
        this.jobs = jobs;
        this.works = works;
        this.cancelJob = cancelJob;
        this.clock = clock;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance watch(@RestPath String job) {
        Job asked = jobs.get(job);
        List<Line> lines = lines(asked);
        return new Watch(
                asked,
                stages(asked),
                asked.seconds(clock.instant()),
                asked.refusal(),
                !asked.state().isEnd(),
                lines,
                lines.stream().filter(line -> line.page() != null).count(),
                works.of(asked.kind()).map(Work::opens).orElse("Open it"));
    }

    /** Failures first, for they ask for something. */
    private List<Line> lines(Job job) {
        List<Line> lines = new ArrayList<>();
        if (job.report() != null) {
            for (JsonNode each : job.report().path("failed")) {
                lines.add(new Line(
                        each.path("file").asText(), null, each.path("problem").asText()));
            }
            for (JsonNode each : job.report().path("texts")) {
                lines.add(new Line(
                        each.path("title").asText(),
                        "/p/" + here.slug() + "/texts/" + each.path("slug").asText(),
                        each.path("file").asText()));
            }
        }
        return lines;
    }

    private List<Stage> stages(Job job) {
        List<String> words = works.of(job.kind()).map(Work::stages).orElse(List.of());
        int now = job.state() == JobState.DONE ? words.size() : words.indexOf(String.valueOf(job.stage()));
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            stages.add(new Stage(words.get(i), i < now ? "done" : i == now ? "now" : "waits"));
        }
        return stages;
    }

    @POST
    @Path("cancellation")
    @Operation(hidden = true)
    public Response cancel(@RestPath String job) {
        jobs.get(job);
        cancelJob.cancel(job, here.member());
        return Response.seeOther(URI.create("/p/" + here.slug() + "/jobs/" + job))
                .build();
    }
}
