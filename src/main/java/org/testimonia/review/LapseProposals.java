package org.testimonia.review;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.testimonia.shared.Sql;

/**
 * Proposals whose 30 days are over are closed. Nothing waits for this: whoever reads or votes goes by the clock, and the row
 * only comes to say what is so already.
 */
@ApplicationScoped
public class LapseProposals {

    private final Sql sql;
    private final Clock clock;

    LapseProposals(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    void closeThoseOver() {
        sql.run(
                "update proposal set closed = 'lapsed', closed_at = :now where closed is null and lapses_at <= :now",
                "now",
                clock.instant());
    }
}
