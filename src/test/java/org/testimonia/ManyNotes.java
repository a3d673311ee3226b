package org.testimonia;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.testimonia.shared.Sql;

/** Notes by the thousand on the first hundred characters of a text, put straight into the tables. */
@ApplicationScoped
class ManyNotes {

    private static final String ID = "cast('01900000-0000-7000-8%s-' || lpad(to_hex(i), 12, '0') as uuid)";
    private static final String NOTE = ID.formatted("001");
    private static final String PASSAGE = ID.formatted("002");

    private final Sql sql;
    private final Statistics statistics;

    ManyNotes(Sql sql, Statistics statistics) {
        this.sql = sql;
        this.statistics = statistics;
    }

    /** The notes of these numbers, each with a reply; only one project of a database can have them. */
    void put(String slug, String text, int from, int to) {
        String series =
                " from generate_series(%d, %d) as i, text t join project p on p.id = t.project_id where p.slug = '%s' and t.slug = '%s'"
                        .formatted(from, to, slug, text);
        Stream.of(
                        "insert into passage (project_id, id, text_id, number, start_at, end_at, exact, prefix, suffix) select p.id, "
                                + PASSAGE + ", t.id, 1, i % 100, i % 100 + 5, 'words', '', ''",
                        "insert into annotation (project_id, id, kind, visibility, by_id, created_seq, created_at, version)"
                                + " select p.id, " + NOTE + ", 'NOTE', 'PROJECT', t.by_id, 1, now(), 1",
                        "insert into annotation_wording (project_id, annotation_id, number, body, format, visibility, seq, at, by_id)"
                                + " select p.id, " + NOTE
                                + ", 1, 'A note.', 'text/plain', 'PROJECT', 1, now(), t.by_id",
                        "insert into annotation_passage (project_id, annotation_id, ordinal, passage_id) select p.id, "
                                + NOTE + ", 1, " + PASSAGE,
                        "insert into span (project_id, text_id, number, band, start_at, end_at, subject_id, ordinal, kind, visibility, passage_id)"
                                + " select p.id, t.id, 1, 256, i % 100, i % 100 + 5, " + NOTE
                                + ", 1, 'note', 'PROJECT', " + PASSAGE,
                        "insert into reply (project_id, id, annotation_id, body, by_id, created_seq, created_at) select p.id, "
                                + ID.formatted("003") + ", " + NOTE + ", 'A reply.', t.by_id, 1, now()")
                .forEach(insert -> {
                    QuarkusTransaction.requiringNew().run(() -> sql.run(insert + series));
                    statistics.gather();
                });
    }
}
