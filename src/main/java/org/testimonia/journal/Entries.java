package org.testimonia.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Sql;

/** Reads the journal, each reader without the private entries of others. */
@ApplicationScoped
public class Entries {

    private static final String SELECT = """
            select e.seq, e.at, e.account_id, a.display_name as by, e.kind, e.subject, e.summary, cast(e.detail as text) as detail, e.private_to, e.hash
              from journal_entry e join account a on a.id = e.account_id
             where e.project_id = :project
               and (e.private_to is null or e.private_to = cast(:reader as uuid))""";

    private final Sql sql;

    Entries(Sql sql) {
        this.sql = sql;
    }

    /** Entries after a number, oldest first. */
    public List<JournalEntry> after(String project, @Nullable UUID reader, long seq, int limit) {
        return rows(SELECT + " and e.seq > :seq order by e.seq limit :limit", project, reader, seq, limit);
    }

    /** Entries before a number, newest first. */
    public List<JournalEntry> before(String project, @Nullable UUID reader, long seq, int limit) {
        return rows(SELECT + " and e.seq < :seq order by e.seq desc limit :limit", project, reader, seq, limit);
    }

    private List<JournalEntry> rows(String select, String project, @Nullable UUID reader, long seq, int limit) {
        return sql
                .rows(
                        select,
                        "project",
                        project,
                        "reader",
                        reader == null ? null : reader.toString(),
                        "seq",
                        seq,
                        "limit",
                        limit)
                .stream()
                .map(Entries::entry)
                .toList();
    }

    private static JournalEntry entry(Sql.Row row) {
        return new JournalEntry(
                row.longNumber("seq"),
                row.instant("at"),
                row.id("account_id"),
                row.text("by"),
                row.text("kind"),
                row.text("subject"),
                row.text("summary"),
                row.text("detail"),
                row.idOrNull("private_to"),
                Secrets.hex(row.bytes("hash")));
    }

    public long revision(String project) {
        return sql.number("select revision from counter where project_id = :project", "project", project);
    }

    /**
     * The revision number that {@code asOf} names: a number, a date (the end of that day, UTC) or an instant.
     *
     * @return {@link Long#MAX_VALUE} for now, also when a date of the future is named
     */
    public long cursor(String project, @Nullable String asOf) {
        return cursor(project, asOf, "asOf");
    }

    /** The same for a parameter of another name, which refusals call by that name. */
    public long cursor(String project, @Nullable String asOf, String field) {
        if (asOf == null || asOf.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (asOf.matches("\\d{1,18}")) {
            long seq = Long.parseLong(asOf);
            if (seq > revision(project)) {
                throw Refusal.invalid(field, "The project has not come to revision " + seq + " yet.");
            }
            return seq;
        }
        return lastBefore(project, end(asOf, field));
    }

    private static Instant end(String asOf, String field) {
        try {
            return asOf.length() == 10
                    ? LocalDate.parse(asOf)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : Instant.parse(asOf).plusNanos(1000);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(
                    field, field + " is a revision number, a date such as 2026-03-05, or an instant in UTC.");
        }
    }

    private long lastBefore(String project, Instant end) {
        return sql.number(
                "select coalesce(max(seq), 0) from journal_entry where project_id = :project and at < :end",
                "project",
                project,
                "end",
                end);
    }
}
