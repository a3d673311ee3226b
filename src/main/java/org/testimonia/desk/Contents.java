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
                        select section, beside, start_at, end_at, heading, level, beginning from text_part
                         where project_id = :project and text_id = :text and number = :number order by start_at""", "project", here.project(), "text", revision.text(), "number", revision.number()).stream()
                .map(Contents::part)
                .toList();
    }

    private static Part part(Sql.Row row) {
        return new Part(
                row.number("section"),
                row.number("start_at"),
                row.number("end_at"),
                row.flag("beside"),
                row.textOrNull("heading"),
                row.text("beginning"),
                row.number("level"));
    }
}
