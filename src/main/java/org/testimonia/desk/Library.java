package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.Format;

/** All texts of a project with what was done on them, in one statement. */
@ApplicationScoped
class Library {

    private final Sql sql;
    private final Here here;

    Library(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /**
     * A line of the table.
     *
     * @param length code points
     * @param annotations notes and the like that the visitor may see
     * @param touched when something last lay down on it, or it came
     */
    public record Line(
            String slug,
            String title,
            @Nullable String author,
            String language,
            Format format,
            int revision,
            int length,
            int sections,
            int annotations,
            int claims,
            int evidence,
            Instant touched) {

        static Line of(Sql.Row row) {
            return new Line(
                    row.text("slug"),
                    row.text("title"),
                    row.textOrNull("author"),
                    row.text("language"),
                    Format.valueOf(row.text("format")),
                    row.number("newest"),
                    row.number("length"),
                    row.number("sections"),
                    row.number("annotations"),
                    row.number("claims"),
                    row.number("evidence"),
                    row.instant("touched"));
        }
    }

    List<Line> lines() {
        UUID reader = here.reader();
        return sql
                .rows(
                        """
                        select t.slug, t.title, t.author, t.language, r.format, t.newest, r.length, r.sections,
                               coalesce(n.annotations, 0) as annotations, coalesce(n.claims, 0) as claims,
                               coalesce(n.evidence, 0) as evidence, greatest(r.created_at, n.last) as touched
                          from text t
                          join revision r on r.project_id = t.project_id and r.text_id = t.id and r.number = t.newest
                          left join (
                            select s.text_id, s.number,
                                   count(distinct s.subject_id) filter (where s.kind not in ('claim', 'evidence')) as annotations,
                                   count(distinct s.subject_id) filter (where s.kind = 'claim') as claims,
                                   count(distinct s.subject_id) filter (where s.kind = 'evidence') as evidence,
                                   max(coalesce(a.created_at, c.created_at, e.created_at)) as last
                              from span s
                              left join annotation a on a.project_id = s.project_id and a.id = s.subject_id
                              left join claim c on c.project_id = s.project_id and c.id = s.subject_id
                              left join evidence e on e.project_id = s.project_id and e.id = s.subject_id
                             where s.project_id = :project
                               and (s.only_for is null or s.only_for = cast(:reader as uuid))
                               and (:member or s.visibility = 'PUBLIC' or s.kind in ('claim', 'evidence'))
                             group by s.text_id, s.number) n on n.text_id = t.id and n.number = t.newest
                         where t.project_id = :project order by lower(t.title), t.slug""",
                        "project",
                        here.project(),
                        "reader",
                        reader == null ? null : reader.toString(),
                        "member",
                        here.isMember())
                .stream()
                .map(Line::of)
                .toList();
    }
}
