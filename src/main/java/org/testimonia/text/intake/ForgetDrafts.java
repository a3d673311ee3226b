package org.testimonia.text.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.testimonia.shared.Sql;

/** Drafts of imports nobody has touched for a fortnight are let go, with their files. */
@ApplicationScoped
public class ForgetDrafts {

    static final Duration KEPT = Duration.ofDays(14);

    private final Sql sql;
    private final Clock clock;

    ForgetDrafts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "11m")
    @Transactional
    void forgetOld() {
        sql.run("""
                delete from import_draft d where d.touched_at < :old and not exists (
                  select from job j
                   where j.project_id = d.project_id and j.id = d.job_id and j.state in ('QUEUED', 'RUNNING'))""", "old", clock.instant().minus(KEPT));
    }
}
