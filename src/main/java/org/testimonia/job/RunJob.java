package org.testimonia.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Members;
import org.testimonia.project.Projects;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.SqlRefusals;

/** A worker does a job in the name of who asked, with the role they have now. */
@ApplicationScoped
class RunJob {

    private static final Logger LOG = Logger.getLogger(RunJob.class);

    /** What the program died of twice would most likely kill it again. */
    private static final int MOST_ATTEMPTS = 3;

    private final Works works;
    private final JobRows rows;
    private final Projects projects;
    private final Members members;
    private final Here here;

    RunJob(Works works, JobRows rows, Projects projects, Members members, Here here) {
        this.works = works;
        this.rows = rows;
        this.projects = projects;
        this.members = members;
        this.here = here;
    }

    @ActivateRequestContext
    void run(String project, UUID id) {
        rows.begin(project, id).ifPresent(this::run);
    }

    private void run(Job job) {
        try {
            if (job.attempt() > MOST_ATTEMPTS) {
                throw Refusal.of(
                        Refusal.Kind.FAILED,
                        "This was begun three times, and each time the program ended before it did. Bring it in parts.");
            }
            work(job).run(new Progress(job, enter(job), rows));
        } catch (Progress.Stopped e) {
            LOG.debugf("Job %s was stopped", job.id());
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            rows.failed(job, refusal(job, e));
        }
    }

    private Member enter(Job job) {
        var membership = members.of(job.project()).stream()
                .filter(member -> member.account().equals(job.by()))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("Who asked for this is no member of the project any more."));
        here.enter(projects.get(job.project()), membership.role());
        return new Member(job.project(), job.by(), membership.displayName(), membership.role());
    }

    private Work work(Job job) {
        return works.of(job.kind())
                .orElseThrow(() -> new IllegalStateException("nobody does work of the kind " + job.kind()));
    }

    private static Refusal refusal(Job job, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof OutOfMemoryError) {
                return Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        "This takes more memory than this installation has. Bring it in parts, or give it more.");
            }
        }
        Refusal known = SqlRefusals.of(failure);
        return known == null ? failed(job, failure) : known;
    }

    private static Refusal failed(Job job, Throwable failure) {
        String number = Secrets.letters(8);
        LOG.errorf(failure, "Failure %s in job %s", number, job.id());
        return Refusal.of(
                Refusal.Kind.FAILED,
                "Something failed on our side; what was saved before is safe. If it happens again, tell who runs this"
                        + " installation the number " + number + ".");
    }
}
