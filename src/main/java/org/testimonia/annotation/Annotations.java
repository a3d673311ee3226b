package org.testimonia.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** The annotations of the project one is in, as far as one may see them. */
@ApplicationScoped
public class Annotations implements PanacheRepositoryBase<Annotation, UUID> {

    private static final String SEEN = """
            select a.id, a.kind, a.visibility, a.version, a.created_at, w.body, w.format, w.language, w.tags, w.entity_iri,
                   w.entity_label, w.at as changed_at, p.name as by, p.display_name as by_name,
                   (select count(*) from reply r where r.project_id = a.project_id and r.annotation_id = a.id
                     and r.retired_seq is null) as replies
              from annotation a
              join annotation_wording w on w.project_id = a.project_id and w.annotation_id = a.id and w.number = a.version
              join account p on p.id = a.by_id
             where a.project_id = :project and a.retired_seq is null
               and (a.visibility = 'PUBLIC' or (a.visibility = 'PROJECT' and :member)
                    or (a.visibility = 'PRIVATE' and a.by_id = cast(:reader as uuid)))""";

    private final Sql sql;
    private final Passages passages;
    private final Here here;

    Annotations(Sql sql, Passages passages, Here here) {
        this.sql = sql;
        this.passages = passages;
        this.here = here;
    }

    /** One that is not retired and that the visitor may see. */
    public Annotation get(UUID id) {
        return find("id", id)
                .firstResultOptional()
                .filter(annotation -> !annotation.isRetired() && annotation.isSeenFrom(here))
                .orElseThrow(() -> Refusal.missing("annotation " + id));
    }

    /** One that may be retired: its history stays. */
    Annotation kept(UUID id) {
        return find("id", id)
                .firstResultOptional()
                .filter(annotation -> annotation.isSeenFrom(here))
                .orElseThrow(() -> Refusal.missing("annotation " + id));
    }

    public AnnotationSeen seen(UUID id) {
        return byIds(List.of(id)).stream().findFirst().orElseThrow(() -> Refusal.missing("annotation " + id));
    }

    /** Those of the given ids that the visitor may see, oldest first, in two statements. */
    public List<AnnotationSeen> byIds(Collection<UUID> ids) {
        UUID[] array = Sql.ids(ids);
        return read(
                SEEN + " and a.id = any(cast(:ids as uuid[])) order by a.id",
                "project",
                here.project(),
                "member",
                here.isMember(),
                "reader",
                reader(),
                "ids",
                array);
    }

    /** In the order they were made, those that follow one. */
    List<AnnotationSeen> after(@Nullable UUID id, @Nullable AnnotationKind kind, @Nullable String by, int limit) {
        return read(
                SEEN + """
                         and a.id > cast(:after as uuid)
                         and (cast(:kind as text) is null or a.kind = :kind)
                         and (cast(:by as text) is null or p.name = :by)
                         order by a.id limit :limit""",
                "project",
                here.project(),
                "member",
                here.isMember(),
                "reader",
                reader(),
                "after",
                (id == null ? new UUID(0, 0) : id).toString(),
                "kind",
                kind == null ? null : kind.name(),
                "by",
                by,
                "limit",
                limit);
    }

    private @Nullable String reader() {
        UUID reader = here.reader();
        return reader == null ? null : reader.toString();
    }

    private List<AnnotationSeen> read(String statement, @Nullable Object... parameters) {
        List<Sql.Row> rows = sql.rows(statement, parameters);
        Map<UUID, List<PassageSeen>> places =
                passages.of("annotation", rows.stream().map(row -> row.id("id")).toList());
        return rows.stream()
                .map(row -> seen(row, Objects.requireNonNullElse(places.get(row.id("id")), List.of())))
                .toList();
    }

    private static AnnotationSeen seen(Sql.Row row, List<PassageSeen> passages) {
        return new AnnotationSeen(
                row.id("id"),
                AnnotationKind.valueOf(row.text("kind")),
                Audience.valueOf(row.text("visibility")),
                Wordings.of(row),
                row.text("by"),
                row.text("by_name"),
                row.instant("created_at"),
                row.instant("changed_at"),
                row.number("replies"),
                row.number("version"),
                passages);
    }
}
