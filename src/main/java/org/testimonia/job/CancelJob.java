package org.testimonia.job;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** Who asked for a piece of work, or may follow that of others, stops it: what it would have made never appears. */
@ApplicationScoped
public class CancelJob {

    private final Jobs jobs;
    private final JobRows rows;

    CancelJob(Jobs jobs, JobRows rows) {
        this.jobs = jobs;
        this.rows = rows;
    }

    /**
     * Stops it; stopping it again changes nothing.
     *
     * @throws Refusal in conflict when it has come to another end before
     */
    public Job cancel(String id, Member by) {
        Job job = jobs.get(id);
        if (!job.by().equals(by.account())) {
            by.must(Right.FOLLOW_JOBS);
        }
        if (job.state() != JobState.CANCELLED && !rows.cancel(job)) {
            throw Refusal.conflict("This has come to its end already: there is nothing to cancel.");
        }
        return jobs.get(id);
    }
}
