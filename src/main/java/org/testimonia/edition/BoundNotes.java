package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.EditionModel.Reply;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** The notes of a text that go into an edition: the project's for its members, the public ones for everybody. */
@ApplicationScoped
class BoundNotes {

    private static final String COLUMNS = """
            select a.id, a.kind, w.visibility, a.by_id, a.created_at, w.body, w.format, w.language, w.tags, w.entity_iri, w.entity_label
            """;

    private final Sql sql;
    private final Passages passages;
    private final Here here;

    BoundNotes(Sql sql, Passages passages, Here here) {
        this.sql = sql;
        this.passages = passages;
        this.here = here;
    }

    /** Text by text in order of their first passage. */
    List<Note> of(EditionScope scope) {
        List<Sql.Row> rows = sql.rows(
                COLUMNS + """
                  from (select x.subject_id, min(r.place) as place, (array_agg(x.start_at order by r.place, x.start_at))[1] as first
                          from unnest(cast(:texts as uuid[]), cast(:numbers as int[])) with ordinality as r(text_id, number, place)
                          join span x on x.project_id = :project and x.text_id = r.text_id and x.number = r.number
                         where x.kind not in ('claim', 'evidence') group by x.subject_id) s
                  join annotation a on a.project_id = :project and a.id = s.subject_id and a.retired_seq is null
                  join lateral (select * from annotation_wording w where w.project_id = a.project_id and w.annotation_id = a.id
                                 order by w.number desc limit 1) w on true
                 where (w.visibility = 'PUBLIC' or (w.visibility = 'PROJECT' and :member))
                   and (cardinality(:kinds) = 0 or lower(a.kind) = any(:kinds))
                 order by s.place, s.first, a.created_seq""",
                "project",
                here.project(),
                "texts",
                scope.texts(),
                "numbers",
                scope.numbers(),
                "kinds",
                scope.kinds().toArray(String[]::new),
                "member",
                scope.projectNotes());
        List<UUID> ids = rows.stream().map(row -> row.id("id")).toList();
        Map<UUID, List<PassageSeen>> places = passages.of("annotation", ids, scope.revisions());
        Map<UUID, List<Reply>> replies = replies(ids);
        return rows.stream()
                .map(row -> note(
                        row,
                        edited(places.getOrDefault(row.id("id"), List.of())),
                        replies.getOrDefault(row.id("id"), List.of())))
                .toList();
    }

    /** One that the reader may see, a private one of their own included; its passages as they stand in the newest revisions. */
    Optional<Note> one(UUID id) {
        UUID reader = here.reader();
        return sql.first(
                        COLUMNS + """
                          from annotation a
                          join lateral (select * from annotation_wording w where w.project_id = a.project_id and w.annotation_id = a.id
                                         order by w.number desc limit 1) w on true
                         where a.project_id = :project and a.id = :id and a.retired_seq is null
                           and (w.visibility = 'PUBLIC' or (w.visibility = 'PROJECT' and :member) or a.by_id = cast(:reader as uuid))""",
                        "project",
                        here.project(),
                        "id",
                        id,
                        "member",
                        here.isMember(),
                        "reader",
                        reader == null ? null : reader.toString())
                .map(row -> note(
                        row,
                        edited(passages.of("annotation", List.of(id)).getOrDefault(id, List.of())),
                        replies(List.of(id)).getOrDefault(id, List.of())));
    }

    private Map<UUID, List<Reply>> replies(List<UUID> annotations) {
        Map<UUID, List<Reply>> replies = new LinkedHashMap<>();
        sql.rows("""
                        select id, annotation_id, by_id, created_at, body from reply
                         where project_id = :project and annotation_id = any(:annotations) and retired_seq is null
                         order by created_seq""", "project", here.project(), "annotations", Named.array(annotations))
                .forEach(row -> replies.computeIfAbsent(row.id("annotation_id"), any -> new ArrayList<>())
                        .add(new Reply(row.id("id"), row.id("by_id"), row.instant("created_at"), row.text("body"))));
        return replies;
    }

    private static Note note(Sql.Row row, List<EditedPassage> passages, List<Reply> replies) {
        return new Note(
                row.id("id"),
                row.text("kind").toLowerCase(java.util.Locale.ROOT),
                row.text("visibility").toLowerCase(java.util.Locale.ROOT),
                row.id("by_id"),
                row.instant("created_at"),
                passages,
                row.textOrNull("body"),
                row.text("format"),
                row.textOrNull("language"),
                row.texts("tags"),
                row.textOrNull("entity_iri"),
                row.textOrNull("entity_label"),
                replies);
    }

    static List<EditedPassage> edited(List<PassageSeen> seen) {
        return seen.stream()
                .map(PassageSeen::today)
                .map(passage -> new EditedPassage(
                        passage.textId(),
                        passage.text(),
                        passage.textTitle(),
                        passage.revision(),
                        passage.start(),
                        passage.end(),
                        passage.exact(),
                        passage.prefix(),
                        passage.suffix()))
                .toList();
    }
}
