package org.testimonia.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into words: boundaries as in UAX 29, case and compatibility forms folded (Unicode 3.13 and UAX 15),
 * the accents and points of Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac left out. So a query finds a word however it
 * is composed, accented or pointed.
 */
final class Words {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final int TATWEEL = 0x640;

    /** Nobody looks for longer ones, and an index entry holds no more. */
    private static final int LONGEST = 200;

    private Words() {}

    static List<Word> of(String text, String language) {
        Stems stems = Stems.of(language);
        BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
        boundaries.setText(text);
        List<Word> words = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                add(words, text, start, end, stems);
            }
        }
        return words;
    }

    /** As the database's function {@code folded} does it. */
    static String folded(String words) {
        return Normalizer2.getNFKDInstance()
                .normalize(words.strip())
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void add(List<Word> words, String text, int start, int end, Stems stems) {
        String folded = FOLD.normalize(text.substring(start, Math.min(end, start + LONGEST)))
                .replace('\u2019', '\'');
        String exact = bare(folded);
        if (!exact.isEmpty()) {
            words.add(new Word(start, end, exact, bare(stems.stem(folded))));
        }
    }

    private static String bare(String folded) {
        StringBuilder bare = new StringBuilder(folded.length());
        DECOMPOSE.normalize(folded).codePoints().filter(c -> !isLeftOut(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isLeftOut(int c) {
        if (c == TATWEEL) {
            return true;
        }
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
            return false;
        }
        int script = UScript.getScript(c);
        return script == UScript.INHERITED
                || script == UScript.LATIN
                || script == UScript.GREEK
                || script == UScript.CYRILLIC
                || script == UScript.HEBREW
                || script == UScript.ARABIC
                || script == UScript.SYRIAC;
    }
}
