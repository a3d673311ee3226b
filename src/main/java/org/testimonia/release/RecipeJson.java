package org.testimonia.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as somebody asks for it; when one is changed, what is missing stays as it is and what is empty goes.
 *
 * @param visibility {@code private} or {@code public}; that of the project where it is missing
 * @param kinds {@code note, highlight, tag, entity, question}; all where none is named
 * @param standings {@code OPEN, CONTESTED, ESTABLISHED, REJECTED}; all where none is named
 * @param style name of a citation style
 * @param apparatus {@code footnotes, margin} or {@code endnotes}
 * @param language BCP 47, of what the editors write
 * @param introduction Markdown
 */
public record RecipeJson(
        @Nullable String slug,
        @Nullable String title,
        @Nullable String visibility,
        @Nullable List<@Nullable TextJson> texts,
        @Nullable List<@Nullable String> kinds,
        @Nullable List<@Nullable String> standings,
        @Nullable String style,
        @Nullable String apparatus,
        @Nullable String language,
        @Nullable String introduction,
        @Nullable String rights,
        @Nullable List<@Nullable String> editors) {

    /** A text by its address, and one of its revisions. */
    public record TextJson(@Nullable String text, @Nullable Integer revision) {}
}
