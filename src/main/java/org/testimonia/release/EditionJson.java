package org.testimonia.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * An edition, as programs read it.
 *
 * @param releases how many it has
 */
record EditionJson(
        String slug,
        String title,
        String visibility,
        List<TextJson> texts,
        List<String> kinds,
        List<String> standings,
        String style,
        String apparatus,
        String language,
        @Nullable String introduction,
        @Nullable String rights,
        List<String> editors,
        Instant createdAt,
        int releases) {

    /** @param revision null for the newest at the time of publishing */
    record TextJson(String text, @Nullable Integer revision) {}

    static EditionJson of(Edition edition, Recipe recipe, int releases) {
        return new EditionJson(
                edition.slug,
                recipe.title(),
                edition.isPublic() ? "public" : "private",
                recipe.texts().stream()
                        .map(wanted -> new TextJson(wanted.text(), wanted.revision()))
                        .toList(),
                List.copyOf(recipe.kinds()),
                recipe.standings().stream().map(Standing::name).toList(),
                recipe.style(),
                recipe.apparatus().word(),
                recipe.language(),
                recipe.introduction(),
                recipe.rights(),
                recipe.editors(),
                edition.createdAt,
                releases);
    }
}
