package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Sql;

/** Editions as they stand in the answers to programs. */
@ApplicationScoped
class EditionAnswers {

    private final Editions editions;
    private final Sql sql;
    private final Here here;

    EditionAnswers(Editions editions, Sql sql, Here here) {
        this.editions = editions;
        this.sql = sql;
        this.here = here;
    }

    Response with(Response.ResponseBuilder answer, Edition edition) {
        return answer.header("ETag", Etag.of(edition.version))
                .entity(EditionJson.of(
                        edition,
                        editions.recipe(edition),
                        releases(List.of(edition)).getOrDefault(edition.id, 0)))
                .build();
    }

    Listing<EditionJson> of(Listing<Edition> page) {
        Map<UUID, Recipe> recipes = editions.recipes(page.items());
        Map<UUID, Integer> releases = releases(page.items());
        return page.map(edition -> EditionJson.of(
                edition, Objects.requireNonNull(recipes.get(edition.id)), releases.getOrDefault(edition.id, 0)));
    }

    /** How many releases each has. */
    Map<UUID, Integer> releases(List<Edition> asked) {
        Map<UUID, Integer> releases = new HashMap<>();
        sql.rows(
                        """
                        select edition_id, max(number) as newest from release
                         where project_id = :project and edition_id = any(:editions)
                           and (visibility = 'PUBLIC' or :member) group by edition_id""",
                        "project",
                        here.project(),
                        "member",
                        here.isMember(),
                        "editions",
                        asked.stream().map(edition -> edition.id).toArray(UUID[]::new))
                .forEach(row -> releases.put(row.id("edition_id"), row.number("newest")));
        return releases;
    }
}
