package org.testimonia.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * A passage of a note, a claim or a piece of evidence, as far as the page around the text tells of it.
 *
 * @param standing of the claim it makes or bears on
 * @param by the author's sign-in name
 */
record Beside(
        UUID subject,
        int start,
        int end,
        String kind,
        @Nullable Standing standing,
        String by,
        String byName) {

    /** How it is painted; the standing of a claim, else whether it is evidence or a note. */
    String paint() {
        if (kind.equals("evidence")) {
            return "evidence";
        }
        if (standing == null) {
            return "note";
        }
        return standing == Standing.DRAFT ? Standing.OPEN.code() : standing.code();
    }

    /** {@code [id, start, end, kind, standing]}, as little as painting needs. */
    List<@Nullable Object> span() {
        return Arrays.asList(subject, start, end, kind, isClaim() && standing != null ? standing.name() : null);
    }

    boolean isClaim() {
        return kind.equals("claim");
    }
}
