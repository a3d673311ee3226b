package org.testimonia.claim;

import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** Words that somebody else must be able to weigh later: reasons, objections, answers. 15 to 10,000 characters. */
public final class Reason {

    public static final int LEAST = 15;
    public static final int MOST = 10_000;

    private Reason() {}

    /** The reason without the space around it; refuses one that says too little or too much. */
    public static String check(@Nullable String reason, String field) {
        String stripped = reason == null ? "" : reason.strip();
        if (bare(stripped) < LEAST) {
            throw Refusal.invalid(
                    field, "Give a reason of at least 15 characters, so that a later reader can weigh it.");
        }
        return notTooLong(stripped, field);
    }

    /** Its length without the blanks around it that {@link String#strip} leaves: fixed spaces, and characters without width. */
    private static int bare(String words) {
        int[] characters = words.codePoints().toArray();
        int from = 0;
        int to = characters.length;
        while (from < to && isBlank(characters[from])) {
            from++;
        }
        while (from < to && isBlank(characters[to - 1])) {
            to--;
        }
        return to - from;
    }

    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** A reason that may be missing: null when nothing was written. */
    public static @Nullable String optional(@Nullable String reason, String field) {
        return reason == null || reason.isBlank() ? null : notTooLong(reason.strip(), field);
    }

    private static String notTooLong(String words, String field) {
        if (CodePoints.length(words) > MOST) {
            throw Refusal.invalid(field, "At most 10,000 characters.");
        }
        return words;
    }
}
