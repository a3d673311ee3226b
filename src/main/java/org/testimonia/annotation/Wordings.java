package org.testimonia.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.testimonia.journal.Moment;
import org.testimonia.project.Here;
import org.testimonia.shared.Json;
import org.testimonia.shared.Sql;

/** What annotations said and say; every wording stays. */
@ApplicationScoped
public class Wordings {

    private final Sql sql;
    private final Here here;

    Wordings(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /**
     * One of the wordings of an annotation.
     *
     * @param by the sign-in name of who worded it so
     */
    public record Past(int number, Wording wording, Audience visibility, long seq, Instant at, String by) {}

    void add(Annotation annotation, Wording wording, Moment moment) {
        sql.run(
                """
                insert into annotation_wording (project_id, annotation_id, number, body, format, language, tags, entity_iri,
                                                entity_label, visibility, seq, at, by_id)
                values (:project, :annotation, :number, cast(:body as text), :format, cast(:language as text),
                        array(select jsonb_array_elements_text(cast(:tags as jsonb))), cast(:iri as text),
                        cast(:label as text), :visibility, :seq, :at, :by)""",
                "project",
                moment.project(),
                "annotation",
                annotation.id,
                "number",
                annotation.version,
                "body",
                wording.body(),
                "format",
                wording.format(),
                "language",
                wording.language(),
                "tags",
                Json.canonical(wording.tags()),
                "iri",
                wording.entityIri(),
                "label",
                wording.entityLabel(),
                "visibility",
                annotation.visibility.name(),
                "seq",
                moment.seq(),
                "at",
                moment.at(),
                "by",
                moment.account());
    }

    /** All of them, the first one first. */
    public List<Past> of(UUID annotation) {
        return sql.rows("""
                        select w.*, a.name as by from annotation_wording w join account a on a.id = w.by_id
                         where w.project_id = :project and w.annotation_id = :annotation order by w.number""", "project", here.project(), "annotation", annotation).stream()
                .map(row -> new Past(
                        row.number("number"),
                        of(row),
                        Audience.valueOf(row.text("visibility")),
                        row.longNumber("seq"),
                        row.instant("at"),
                        row.text("by")))
                .toList();
    }

    static Wording of(Sql.Row row) {
        return new Wording(
                row.textOrNull("body"),
                row.text("format"),
                row.textOrNull("language"),
                row.texts("tags"),
                row.textOrNull("entity_iri"),
                row.textOrNull("entity_label"));
    }
}
