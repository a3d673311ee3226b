package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** The texts and sources that a form suggests while one types; any other of the project may be named as well. */
@ApplicationScoped
public class Shelf {

    private static final int SUGGESTED = 300;

    private final Sql sql;
    private final Here here;

    Shelf(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** What is typed, and what it stands for. */
    public record Suggestion(String key, String title) {}

    public List<Suggestion> texts() {
        return suggestions(
                "select slug as key, title from text where project_id = :project order by title, slug limit :most");
    }

    public List<Suggestion> sources() {
        return suggestions("""
                select key, coalesce(csl ->> 'title', key) as title from source
                 where project_id = :project order by key limit :most""");
    }

    private List<Suggestion> suggestions(String select) {
        return sql.rows(select, "project", here.project(), "most", SUGGESTED).stream()
                .map(row -> new Suggestion(row.text("key"), row.text("title")))
                .toList();
    }
}
