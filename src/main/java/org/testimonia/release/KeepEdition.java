package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Slug;
import org.testimonia.shared.Sql;

/** An editor plans an edition, and changes the plan. */
@ApplicationScoped
public class KeepEdition {

    private final Editions editions;
    private final ReadRecipe readRecipe;
    private final Journal journal;
    private final Sql sql;

    KeepEdition(Editions editions, ReadRecipe readRecipe, Journal journal, Sql sql) {
        this.editions = editions;
        this.readRecipe = readRecipe;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    public Edition make(RecipeJson asked, Member by) {
        by.must(Right.KEEP_EDITIONS);
        String slug = slug(asked.slug());
        Recipe recipe = readRecipe.read(asked, null);
        Edition[] made = new Edition[1];
        journal.write(by.project(), by.account(), moment -> {
            if (editions.named(slug).isPresent()) {
                throw Refusal.conflict("Another edition has the address " + slug + ". Choose another one.")
                        .at("slug", "Another edition has this address.");
            }
            Edition edition = new Edition(slug, moment);
            edition.take(recipe);
            editions.persistAndFlush(edition);
            keepTexts(by.project(), edition.id, recipe.texts());
            made[0] = edition;
            return EditionChanged.planned(edition, told(recipe));
        });
        return made[0];
    }

    @Transactional
    public Edition change(String slug, RecipeJson asked, @Nullable String ifMatch, Member by) {
        by.must(Right.KEEP_EDITIONS);
        Edition[] changed = new Edition[1];
        journal.write(by.project(), by.account(), moment -> {
            Edition edition = editions.get(slug);
            Etag.check(ifMatch, edition.version);
            Recipe now = editions.recipe(edition);
            Recipe recipe = readRecipe.read(asked, now);
            edition.take(recipe);
            editions.getEntityManager().lock(edition, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            editions.flush();
            if (!recipe.texts().equals(now.texts())) {
                sql.run(
                        "delete from edition_text where project_id = :project and edition_id = :edition",
                        "project",
                        by.project(),
                        "edition",
                        edition.id);
                keepTexts(by.project(), edition.id, recipe.texts());
            }
            changed[0] = edition;
            return EditionChanged.changed(edition, told(recipe));
        });
        return changed[0];
    }

    private static String slug(@Nullable String asked) {
        return Slug.check(asked == null ? "" : asked.strip(), "an edition", 80);
    }

    /** Two statements, however many there are. */
    private void keepTexts(String project, UUID edition, List<Recipe.Wanted> wanted) {
        Map<String, UUID> texts = new HashMap<>();
        Map<String, Integer> newest = new HashMap<>();
        sql.rows(
                        "select id, slug, newest from text where project_id = :project and slug = any(:slugs)",
                        "project",
                        project,
                        "slugs",
                        wanted.stream().map(Recipe.Wanted::text).toArray(String[]::new))
                .forEach(row -> {
                    texts.put(row.text("slug"), row.id("id"));
                    newest.put(row.text("slug"), row.number("newest"));
                });
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Recipe.Wanted each = wanted.get(i);
            UUID id = texts.get(each.text());
            if (id == null) {
                throw Refusal.invalid(
                        "texts[" + i + "].text",
                        "There is no text at the address " + each.text() + " in this project.");
            }
            Integer newestNumber = newest.get(each.text());
            Integer number = each.revision();
            if (number != null && (number < 1 || newestNumber == null || number > newestNumber)) {
                throw Refusal.invalid(
                        "texts[" + i + "].revision",
                        "The text " + each.text() + " has the revisions 1 to " + newestNumber + ".");
            }
            ids.add(id);
        }
        sql.run(
                """
                insert into edition_text (project_id, edition_id, ordinal, text_id, number)
                select :project, :edition, w.ordinal, w.id, nullif(w.number, 0)
                  from unnest(:texts, :numbers) with ordinality as w(id, number, ordinal)""",
                "project",
                project,
                "edition",
                edition,
                "texts",
                ids.toArray(UUID[]::new),
                "numbers",
                wanted.stream()
                        .map(each -> each.revision() == null ? 0 : each.revision())
                        .toArray(Integer[]::new));
    }

    private static Map<String, Object> told(Recipe recipe) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", recipe.title());
        told.put("visibility", recipe.visibility().name());
        told.put("texts", recipe.texts().stream().map(Recipe.Wanted::text).toList());
        told.put("kinds", List.copyOf(recipe.kinds()));
        told.put("standings", recipe.standings().stream().map(Enum::name).toList());
        told.put("apparatus", recipe.apparatus().word());
        told.put("style", recipe.style());
        told.put("language", recipe.language());
        told.put("introduction", String.valueOf(recipe.introduction()));
        told.put("rights", String.valueOf(recipe.rights()));
        told.put("editors", recipe.editors());
        return told;
    }
}
