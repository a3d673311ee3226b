package org.testimonia.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.CorrectParagraph.Correction;

/**
 * A file on its way to become the next revision of a text.
 *
 * @param from the revision its sender had before them; null if they do not say
 * @param corrections what was put in for what, where it was made here
 */
public record NewRevision(
        byte[] file,
        String fileName,
        @Nullable String contentType,
        @Nullable Format format,
        @Nullable Integer from,
        List<Correction> corrections) {

    NewText asText() {
        return new NewText(file, fileName, contentType, format, ReadAs.FOUND_OUT, AboutText.NOTHING, true);
    }
}
