package org.testimonia.edition.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.pdf.Typefaces.Family;

/** Words made fit for print: composed, cut into runs of one face, and with a sign for whatever no face can print. */
final class PrintableWords {

    private static final char REPLACEMENT = '\uFFFD';
    /** An opportunity to break a word that is longer than a line. */
    private static final char BREAK = '\u200B';

    private static final int LONGEST_UNBROKEN = 28;

    private final Typefaces faces = Typefaces.get();
    private int directed;
    private int withoutFace;
    private @Nullable String firstWithoutFace;

    /** How many characters were left out because they would turn the line about. */
    int directed() {
        return directed;
    }

    /** How many characters are printed as their number, because no face has them. */
    int withoutFace() {
        return withoutFace;
    }

    @Nullable
    String firstWithoutFace() {
        return firstWithoutFace;
    }

    static boolean isFromRight(String words) {
        return Bidi.getBaseDirection(words) == Bidi.RTL;
    }

    /** Whether shaping is needed to print them: they are written from the right, or carry marks of their own. */
    static boolean needShaping(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 0x300
                    && (c < 0x370
                            || (c >= 0x590 && c < 0x1000)
                            || Character.getType(c) == Character.NON_SPACING_MARK)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param base the face of the line
     * @param run takes the words of one face after another
     */
    void cut(String typed, Family base, BiConsumer<Family, String> run) {
        String words = ArabicForms.shaped(
                HebrewPoints.joined(Normalizer2.getNFCInstance().normalize(typed)));
        boolean inLast = words.chars().anyMatch(c -> ArabicForms.isForm(c) && !faces.has(Typefaces.NASKH, c));
        StringBuilder same = new StringBuilder();
        Family family = base;
        int unbroken = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            String printed = printed(c);
            unbroken = Character.isWhitespace(c) || c == '-' ? 0 : unbroken + 1;
            for (int k = 0; k < printed.length(); k++) {
                char p = printed.charAt(k);
                Family next = p == '\n' ? family : faces.familyOf(p, family, base);
                if (Typefaces.NASKH.equals(next) && inLast && faces.has(Typefaces.LAST, p)) {
                    next = Typefaces.LAST;
                }
                if (next != null && !next.equals(family)) {
                    flush(family, same, run);
                    family = next;
                }
                same.append(p);
            }
            if (unbroken >= LONGEST_UNBROKEN && isAsciiAt(words, i)) {
                same.append(BREAK);
                unbroken = 0;
            }
        }
        flush(family, same, run);
    }

    /** Where a break cannot part a letter from its marks, or letters that are joined in writing. */
    private static boolean isAsciiAt(String words, int index) {
        return index < words.length() && words.charAt(index) > ' ' && words.charAt(index) < 0x250;
    }

    private static void flush(Family family, StringBuilder words, BiConsumer<Family, String> run) {
        if (words.length() > 0) {
            run.accept(family, words.toString());
            words.setLength(0);
        }
    }

    private String printed(int c) {
        if (c == '\n') {
            return "\n";
        }
        if (Character.isWhitespace(c) || c == 0x2028 || c == 0x2029) {
            return " ";
        }
        if (isDirected(c)) {
            directed++;
            return "";
        }
        if (c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE) {
            return String.valueOf(REPLACEMENT);
        }
        if (faces.familyOf(c, Typefaces.SERIF, Typefaces.SERIF) != null) {
            return Character.toString(c);
        }
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT) ? "" : number(c);
    }

    /** Unicode's explicit directional formatting characters and marks. */
    private static boolean isDirected(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    }

    private String number(int c) {
        String number = String.format(Locale.ROOT, "U+%04X", c);
        withoutFace++;
        firstWithoutFace = firstWithoutFace == null ? number : firstWithoutFace;
        return "[" + number + "]";
    }
}
