package org.testimonia.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds editions: those a visitor may know of. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    private final Sql sql;
    private final Here here;

    Editions(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /**
     * The edition of that address.
     *
     * @throws Refusal missing, also where it is not open to the visitor
     */
    public Edition get(String slug) {
        return find("slug", slug)
                .firstResultOptional()
                .filter(edition -> edition.isPublic() || here.isMember())
                .orElseThrow(() -> Refusal.missing("edition at this address"));
    }

    Optional<Edition> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** By their addresses, those that follow one. */
    List<Edition> after(@Nullable String slug, int limit) {
        String visible = here.isMember() ? "" : " and visibility = org.testimonia.project.Visibility.PUBLIC";
        return find("slug > ?1" + visible + " order by slug", slug == null ? "" : slug)
                .page(0, limit)
                .list();
    }

    /** What an edition is made of, as it is kept. */
    Recipe recipe(Edition edition) {
        return Objects.requireNonNull(recipes(List.of(edition)).get(edition.id));
    }

    /** By the ids of editions, in one statement. */
    Map<UUID, Recipe> recipes(List<Edition> editions) {
        Map<UUID, List<Recipe.Wanted>> texts = new HashMap<>();
        sql.rows(
                        """
                        select x.edition_id, t.slug, x.number from edition_text x
                          join text t on t.project_id = x.project_id and t.id = x.text_id
                         where x.project_id = :project and x.edition_id = any(:editions)
                         order by x.edition_id, x.ordinal""",
                        "project",
                        here.project(),
                        "editions",
                        editions.stream().map(edition -> edition.id).toArray(UUID[]::new))
                .forEach(row -> texts.computeIfAbsent(row.id("edition_id"), any -> new ArrayList<>())
                        .add(new Recipe.Wanted(row.text("slug"), row.numberOrNull("number"))));
        Map<UUID, Recipe> recipes = new HashMap<>();
        editions.forEach(edition ->
                recipes.put(edition.id, recipe(edition, texts.getOrDefault(edition.id, List.of()))));
        return recipes;
    }

    private static Recipe recipe(Edition edition, List<Recipe.Wanted> texts) {
        return new Recipe(
                edition.title,
                edition.visibility,
                texts,
                new LinkedHashSet<>(edition.kinds),
                edition.standings.stream().map(Standing::valueOf).collect(Collectors.toCollection(LinkedHashSet::new)),
                edition.apparatus,
                edition.style,
                edition.language,
                edition.introduction,
                edition.rights,
                List.copyOf(edition.editors));
    }
}
