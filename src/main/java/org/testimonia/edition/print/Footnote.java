package org.testimonia.edition.print;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.Placed;
import org.testimonia.edition.Said;
import org.testimonia.edition.SaidClaim;

/**
 * A note at the foot of the page.
 *
 * @param number throughout the edition
 * @param said what it says; null for a note that the text itself has
 * @param passage of which it is said
 * @param ofText the note that the text itself has
 */
public record Footnote(
        int number,
        @Nullable Said said,
        @Nullable EditedPassage passage,
        @Nullable Placed ofText) {

    private static final int WHOLE = 7;
    private static final int FIRST = 3;
    private static final int LAST = 2;
    /** A word longer than this is no word to a reader's eye. */
    private static final int LONGEST_WORD = 30;

    /** A name of the passage's beginning, the same for all that begins there. */
    public static String beginning(EditedPassage passage) {
        return "p" + passage.start() + "-" + passage.end();
    }

    /** Whether a claim is made there, or borne upon. */
    public boolean isOfClaim() {
        return said instanceof SaidClaim;
    }

    /** The words it is said of, up to the bracket: all of a few, the first and the last of many. */
    public @Nullable String lemma() {
        if (passage == null) {
            return null;
        }
        List<String> words = Arrays.stream(passage.exact().strip().split("\\s+", -1))
                .map(Footnote::shortened)
                .toList();
        if (words.size() <= WHOLE) {
            return String.join(" ", words);
        }
        return String.join(" ", words.subList(0, FIRST)) + " … "
                + String.join(" ", words.subList(words.size() - LAST, words.size()));
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "…";
    }
}
