package org.testimonia.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.job.JobEnded;
import org.testimonia.journal.EntryWritten;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Sql;

/**
 * Tells everybody whom something concerns of it, but not who did it; in the same transaction, so that no notice is lost and none
 * tells of what did not happen. Two statements, however many are concerned.
 */
@ApplicationScoped
class WriteNotices {

    private static final String WHO = """
            select distinct on (w.account_id) w.account_id, w.why, w.path from (%s) w (account_id, why, rank, path)
              join member m on m.project_id = :project and m.account_id = w.account_id
             where w.account_id <> :actor order by w.account_id, w.rank, w.path""";

    private final Sql sql;

    WriteNotices(Sql sql) {
        this.sql = sql;
    }

    void hear(@Observes EntryWritten written) {
        Concern concern = written.event().privateTo() == null ? Concerned.by(written.event()) : null;
        if (concern != null) {
            Moment moment = written.moment();
            List<@Nullable Object> parameters = new ArrayList<>(concern.parameters());
            parameters.addAll(List.of("project", moment.project(), "actor", moment.account()));
            List<Sql.Row> who = sql.rows(WHO.formatted(concern.accounts()), parameters.toArray());
            if (!who.isEmpty()) {
                keep(
                        moment.project(),
                        moment.seq(),
                        moment.account(),
                        written.event().summary(),
                        moment.at(),
                        who);
            }
        }
    }

    void hear(@Observes JobEnded ended) {
        String summary = (ended.done() ? "Done: " : "It could not be done: ") + ended.title();
        sql.run(
                """
                insert into notice (project_id, id, account_id, why, summary, path, at)
                values (:project, :id, :account, 'import', :summary, :path, :at)""",
                "project",
                ended.project(),
                "id",
                Ids.next(),
                "account",
                ended.by(),
                "summary",
                summary,
                "path",
                "/jobs/" + ended.job(),
                "at",
                ended.at());
    }

    private void keep(String project, long seq, UUID by, String summary, Instant at, List<Sql.Row> who) {
        sql.run(
                """
                insert into notice (project_id, id, account_id, seq, why, by_id, summary, path, at)
                select :project, w.id, w.account_id, :seq, w.why, :by, :summary, w.path, :at
                  from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[]), cast(:whys as text[]), cast(:paths as text[]))
                    as w (id, account_id, why, path)""",
                "project",
                project,
                "seq",
                seq,
                "by",
                by,
                "summary",
                summary,
                "at",
                at,
                "ids",
                array(who.stream().map(row -> Ids.next().toString()).toList()),
                "accounts",
                array(who.stream().map(row -> row.id("account_id").toString()).toList()),
                "whys",
                array(who.stream().map(row -> row.text("why")).toList()),
                "paths",
                array(who.stream().map(row -> row.text("path")).toList()));
    }

    /** Ids, codes and addresses hold nothing that an array's literal would have to escape. */
    private static String array(List<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(",", "{", "}"));
    }
}
