package org.testimonia.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;

/** Answers a program that asked for long work: with what was made if it waited for it, else with the job. */
@ApplicationScoped
public class JobAnswers {

    private final Jobs jobs;
    private final Here here;

    JobAnswers(Jobs jobs, Here here) {
        this.jobs = jobs;
        this.here = here;
    }

    /**
     * The answer after having waited for the end of the work.
     *
     * @param done makes the answer of work that has come to its end
     * @throws Refusal why the work failed
     */
    public Response after(UUID id, Duration wait, Function<Job, Response> done) {
        Job now = wait.isZero() ? jobs.get(id) : jobs.awaitEnd(id, wait).orElseGet(() -> jobs.get(id));
        Refusal refusal = now.refusal();
        if (refusal != null) {
            throw refusal;
        }
        if (now.state() == JobState.CANCELLED) {
            throw Refusal.conflict("This was cancelled while you waited for it.");
        }
        return now.state() == JobState.DONE ? done.apply(now) : accepted(now);
    }

    private Response accepted(Job job) {
        return Response.accepted(JobJson.of(job))
                .location(URI.create("/api/v1/projects/" + here.slug() + "/jobs/" + job.id()))
                .header("Retry-After", 1)
                .build();
    }
}
