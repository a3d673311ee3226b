package org.testimonia.text;

import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Sql;
import org.testimonia.text.anchoring.Anchored;
import org.testimonia.text.anchoring.Whereabouts;

/** The words of a passage with what stood around them, to recognise it where it comes back after it was lost. */
record Quotation(String prefix, String exact, String suffix) {

    static Quotation of(Sql.Row row) {
        return new Quotation(row.text("prefix"), row.text("exact"), row.text("suffix"));
    }

    /** Where it stands word for word with all that stood around it, if once only. */
    Anchored in(String text) {
        String whole = prefix + exact + suffix;
        int at = text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
            return new Anchored(Whereabouts.ORPHANED, 0, -1, -1);
        }
        int start = text.codePointCount(0, at) + CodePoints.length(prefix);
        return new Anchored(Whereabouts.UNCHANGED, 1, start, start + CodePoints.length(exact));
    }

    /** Words with one space where there is white space. */
    static String spaced(String words) {
        return words.strip().replaceAll("[\\s\\u00A0]+", " ");
    }

    /** Words without the white space between them, which revisions change without changing a word. */
    static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
