package org.testimonia.text;

import org.jspecify.annotations.Nullable;

/**
 * A text on its way into a project: a file, and what somebody says about it. What is null is taken from the file.
 *
 * @param contentType as the sender gave it
 * @param source the key of the source it is of
 * @param duplicate whether it may come in although the project has the same file already
 */
public record NewText(
        byte[] file,
        String fileName,
        @Nullable String contentType,
        @Nullable Format format,
        @Nullable String title,
        @Nullable String author,
        @Nullable String slug,
        @Nullable String source,
        @Nullable String language,
        boolean duplicate) {

    public NewText {
        title = orNull(title);
        author = orNull(author);
        slug = orNull(slug);
        source = orNull(source);
        language = orNull(language);
        fileName = plain(fileName);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Browsers send what a file is called there, some with its folders. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cs}\"]", "_").strip();
        return clean.isEmpty() ? "text" : clean.substring(0, Math.min(200, clean.length()));
    }

    String nameWithoutEnding() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
