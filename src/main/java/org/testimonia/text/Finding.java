package org.testimonia.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a format could not take over as it stood, at a place in the file.
 *
 * @param line from 1, or null when it concerns the whole file
 * @param column from 1, in code points
 * @param message a sentence a scholar can act on
 */
public record Finding(
        Severity severity, @Nullable Integer line, @Nullable Integer column, String message) {

    /** LOST: not in the text any more; CHANGED: there, but otherwise; GUESSED: read so without being told. */
    public enum Severity {
        LOST,
        CHANGED,
        GUESSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
