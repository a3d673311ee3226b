package org.testimonia.text.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.testimonia.job.Jobs;
import org.testimonia.project.Here;

/** Which page of an import comes next. */
@ApplicationScoped
class ImportWays {

    private final Jobs jobs;
    private final Here here;

    ImportWays(Jobs jobs, Here here) {
        this.jobs = jobs;
        this.here = here;
    }

    /** Where the pages of a draft begin. */
    String base(Draft draft) {
        return "/p/" + here.slug() + "/import/" + draft.id();
    }

    /** While a job has the draft, its page is the job's. */
    Optional<Response> whileWorkedOn(Draft draft) {
        UUID job = draft.job();
        return job == null || jobs.get(job).state().isEnd() ? Optional.empty() : Optional.of(to("/jobs/" + job));
    }

    /** Leads on, inside the project. */
    Response to(String page) {
        return Response.seeOther(URI.create("/p/" + here.slug() + page)).build();
    }
}
