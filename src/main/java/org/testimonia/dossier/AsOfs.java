package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.shared.Typography;

/** Finds the revision that an address asks for by {@code asOf}: a revision number, a day or a moment. */
@ApplicationScoped
class AsOfs {

    private final Entries entries;
    private final Sql sql;
    private final Here here;

    AsOfs(Entries entries, Sql sql, Here here) {
        this.entries = entries;
        this.sql = sql;
        this.here = here;
    }

    /** Null for the present, also when the future was asked for. */
    @Nullable
    AsOf of(@Nullable String asked) {
        long cursor = entries.cursor(here.project(), asked);
        return cursor == Long.MAX_VALUE || asked == null ? null : new AsOf(cursor, words(cursor, asked));
    }

    /** Of a date, the date that was asked for, for the last revision before it may be much older. */
    private @Nullable String words(long cursor, String asked) {
        if (asked.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Typography.day(
                    LocalDate.parse(asked).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (!asked.matches("\\d+")) {
            return Typography.moment(Instant.parse(asked));
        }
        return sql.first(
                        "select at from journal_entry where project_id = :project and seq = :seq",
                        "project",
                        here.project(),
                        "seq",
                        cursor)
                .map(row -> Typography.moment(row.instant("at")))
                .orElse(null);
    }
}
