package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.Revision;

/** What a text consists of, in the order of its plain text. */
@ApplicationScoped
class Contents {

    private final Sql sql;
    private final Here here;

    Contents(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    List<Part> of(Revision revision) {
        return sql.rows("""
                        with part as (
                          select section, beside, min(start_at) as start_at, max(end_at) as end_at, min(ordinal) as first,
                                 min(ordinal) filter (where kind = 'HEADING') as heading
                            from (select section, start_at, end_at, ordinal, kind, place in ('NOTE', 'APPARATUS') as beside,
                                         ordinal - row_number() over (
                                           partition by section, place in ('NOTE', 'APPARATUS') order by ordinal) as run
                                    from segment where project_id = :project and text_id = :text and number = :number) s
                           group by section, beside, run)
                        select p.section, p.beside, p.start_at, p.end_at, left(h.body, 200) as heading, h.level,
                               left(f.body, 60) as beginning
                          from part p
                          left join segment h on h.project_id = :project and h.text_id = :text and h.number = :number
                               and h.ordinal = p.heading
                          join segment f on f.project_id = :project and f.text_id = :text and f.number = :number
                               and f.ordinal = p.first
                         order by p.start_at""", "project", here.project(), "text", revision.text(), "number", revision.number()).stream()
                .map(Contents::part)
                .toList();
    }

    private static Part part(Sql.Row row) {
        Integer level = row.numberOrNull("level");
        return new Part(
                row.number("section"),
                row.number("start_at"),
                row.number("end_at"),
                row.flag("beside"),
                row.textOrNull("heading"),
                row.text("beginning"),
                level == null ? 0 : level);
    }
}
