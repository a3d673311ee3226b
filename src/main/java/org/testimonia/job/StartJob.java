package org.testimonia.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.testimonia.project.Member;
import org.testimonia.shared.Ids;

/** Work is asked for: it is written down and queued in one step, and begins as soon as a worker is free. */
@ApplicationScoped
public class StartJob {

    private final JobRows rows;
    private final Workshop workshop;

    StartJob(JobRows rows, Workshop workshop) {
        this.rows = rows;
        this.workshop = workshop;
    }

    /** Joins the caller's transaction, so that what the work needs is there when it begins. */
    @Transactional
    public UUID start(NewJob asked, Member by) {
        UUID id = Ids.next();
        rows.queue(by.project(), id, asked, by.account());
        workshop.queue(by.project(), id);
        return id;
    }
}
