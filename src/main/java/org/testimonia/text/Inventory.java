package org.testimonia.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.KeepText.Twin;

/**
 * What a project has that bears on texts about to come: the files it has read, the addresses that are taken, the sources that
 * they name. Asked for in three statements, for one text or for thousands.
 */
public final class Inventory {

    private final Map<String, Twin> bySha256 = new HashMap<>();
    private final Set<String> slugs;
    private final Map<String, UUID> sources = new HashMap<>();

    private Inventory(Set<String> slugs) {
        this.slugs = slugs;
    }

    /**
     * @param sha256 of the files that matter, all of the project's where it is null
     * @param sources the keys that are named
     */
    static Inventory of(Sql sql, String project, @Nullable List<String> sha256, Collection<String> sources) {
        Inventory inventory = new Inventory(Set.copyOf(Slugs.taken(sql, project)));
        sql.rows("""
                        select r.sha256, t.slug, t.title
                          from revision r join text t on t.project_id = r.project_id and t.id = r.text_id
                         where r.project_id = :project
                           and (cast(:sha256 as text[]) is null or r.sha256 = any(cast(:sha256 as text[])))
                         order by r.created_seq""", "project", project, "sha256", sha256 == null ? null : PlainText.array(sha256))
                .forEach(row -> inventory.bySha256.putIfAbsent(
                        row.text("sha256"), new Twin(row.text("slug"), row.text("title"))));
        sql.rows("""
                        select key, id from source
                         where project_id = :project
                           and key in (select value from jsonb_array_elements_text(cast(:keys as jsonb)))""", "project", project, "keys", Json.canonical(List.copyOf(sources)))
                .forEach(row -> inventory.sources.put(row.text("key"), row.id("id")));
        return inventory;
    }

    /** A text of the project that has this very file, in whichever revision. */
    @Nullable
    Twin twin(String sha256) {
        return bySha256.get(sha256);
    }

    public boolean isTaken(String slug) {
        return slugs.contains(slug);
    }

    @Nullable
    UUID source(@Nullable String key) {
        if (key == null) {
            return null;
        }
        UUID source = sources.get(key);
        if (source == null) {
            throw Refusal.invalid("source", "There is no source “" + key + "” in this project. Keep it first.");
        }
        return source;
    }
}
