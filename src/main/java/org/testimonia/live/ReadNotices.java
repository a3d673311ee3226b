package org.testimonia.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Somebody has read what concerns them. It is theirs alone, so no journal tells of it. */
@ApplicationScoped
public class ReadNotices {

    private final Sql sql;
    private final Clock clock;

    ReadNotices(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void all(UUID account) {
        sql.run(
                "update notice set read_at = :now where account_id = :account and read_at is null",
                "now",
                clock.instant(),
                "account",
                account);
    }

    /** One of them; that it was read before is no error. */
    @Transactional
    public void one(UUID account, UUID id) {
        int found = sql.run(
                "update notice set read_at = coalesce(read_at, :now) where account_id = :account and id = :id",
                "now",
                clock.instant(),
                "account",
                account,
                "id",
                id);
        if (found == 0) {
            throw Refusal.missing("notice at this address");
        }
    }
}
