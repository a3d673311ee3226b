package org.testimonia.text;

import org.jspecify.annotations.Nullable;

/**
 * A text on its way into a project: a file, and what somebody says about it.
 *
 * @param contentType as the sender gave it
 * @param format null where it shall be found out
 * @param as how it shall be read
 * @param duplicate whether it may come in although the project has the same file already
 */
public record NewText(
        byte[] file,
        String fileName,
        @Nullable String contentType,
        @Nullable Format format,
        ReadAs as,
        AboutText about,
        boolean duplicate) {

    public NewText {
        fileName = plain(fileName);
    }

    /** Browsers send what a file is called there, some with its folders. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cs}\"]", "_").strip();
        return clean.isEmpty() ? "text" : clean.substring(0, Math.min(200, clean.length()));
    }

    String nameWithoutEnding() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
