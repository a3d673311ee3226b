package org.testimonia.text;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a text that comes in; what is null is taken from its file.
 *
 * @param source the key of the source it is of
 * @param date of the written thing, as people write it
 * @param archive that keeps it
 * @param shelfmark under which the archive keeps it
 */
public record AboutText(
        @Nullable String title,
        @Nullable String author,
        @Nullable String slug,
        @Nullable String source,
        @Nullable String language,
        @Nullable String date,
        @Nullable String rights,
        @Nullable String archive,
        @Nullable String shelfmark) {

    public static final AboutText NOTHING = new AboutText(null, null, null, null, null, null, null, null, null);

    public AboutText {
        title = orNull(title);
        author = orNull(author);
        slug = orNull(slug);
        source = orNull(source);
        language = orNull(language);
        date = orNull(date);
        rights = orNull(rights);
        archive = orNull(archive);
        shelfmark = orNull(shelfmark);
    }

    /** What most texts come with. */
    public static AboutText of(
            @Nullable String title,
            @Nullable String author,
            @Nullable String slug,
            @Nullable String source,
            @Nullable String language) {
        return new AboutText(title, author, slug, source, language, null, null, null, null);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
