package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as somebody quoted them from a text, with what stood around them.
 *
 * @param start where they are said to begin, in code points; -1 where nobody says so
 */
public record Quote(String prefix, String exact, String suffix, int start) {

    private static final int TWINS = 1000;

    /**
     * Where they stand: the very words, told apart by where they are said to be and by what stands around them; else the
     * words with other white space; else what is most like them.
     */
    public Anchored in(String text) {
        Anchored found = among(text, exact, null);
        if (found == null) {
            Spaced spaced = Spaced.of(text);
            String words = Spaced.of(exact.strip()).words;
            found = words.isEmpty() ? null : among(spaced.words, words, spaced);
        }
        return found == null ? alike(text) : found;
    }

    private @Nullable Anchored among(String text, String words, @Nullable Spaced spaced) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && places.size() < TWINS; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        if (places.isEmpty() || words.isEmpty()) {
            return null;
        }
        int best = places.get(0);
        int bestAround = -1;
        int twins = 0;
        for (int at : places) {
            boolean said = spaced == null && start >= 0 && text.codePointCount(0, at) == start;
            int around = said ? Integer.MAX_VALUE : around(text, at, at + words.length());
            twins = around > bestAround ? 1 : around == bestAround ? twins + 1 : twins;
            best = around > bestAround ? at : best;
            bestAround = Math.max(around, bestAround);
        }
        boolean sure = places.size() == 1 || twins == 1;
        int from = spaced == null ? best : spaced.before(best);
        int to = spaced == null ? best + words.length() : spaced.after(best + words.length());
        String whole = spaced == null ? text : spaced.whole;
        int first = whole.codePointCount(0, from);
        return new Anchored(
                sure ? Whereabouts.UNCHANGED : Whereabouts.UNCERTAIN,
                sure ? 1 : 0.5,
                first,
                first + whole.codePointCount(from, to));
    }

    /** How many characters around a place are those that stood around the words, white space aside. */
    private int around(String text, int from, int to) {
        String before = bare(text.substring(Math.max(0, from - 2 * prefix.length() - 8), from));
        String after = bare(text.substring(to, Math.min(text.length(), to + 2 * suffix.length() + 8)));
        String bareBefore = bare(prefix);
        String bareAfter = bare(suffix);
        int same = 0;
        while (same < Math.min(before.length(), bareBefore.length())
                && before.charAt(before.length() - 1 - same) == bareBefore.charAt(bareBefore.length() - 1 - same)) {
            same++;
        }
        int sameAfter = 0;
        while (sameAfter < Math.min(after.length(), bareAfter.length())
                && after.charAt(sameAfter) == bareAfter.charAt(sameAfter)) {
            sameAfter++;
        }
        return same + sameAfter;
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }

    private Anchored alike(String text) {
        if (exact.isBlank()) {
            return Anchored.ORPHAN;
        }
        int from = prefix.codePointCount(0, prefix.length());
        return RevisionMap.between(prefix + exact + suffix, text)
                .place(from, from + exact.codePointCount(0, exact.length()));
    }

    /** A text with one space where it has white space, and where each of its characters stands in the text itself. */
    private record Spaced(String whole, String words, int[] places) {

        static Spaced of(String whole) {
            StringBuilder words = new StringBuilder();
            int[] places = new int[whole.length() + 1];
            for (int i = 0; i < whole.length(); i++) {
                boolean blank = Character.isWhitespace(whole.charAt(i)) || whole.charAt(i) == '\u00A0';
                if (!blank || words.length() == 0 || words.charAt(words.length() - 1) != ' ') {
                    places[words.length()] = i;
                    words.append(blank ? ' ' : whole.charAt(i));
                }
            }
            places[words.length()] = whole.length();
            return new Spaced(whole, words.toString(), places);
        }

        int before(int at) {
            return places[at];
        }

        /** Behind the character before. */
        int after(int at) {
            return places[at - 1] + 1;
        }
    }
}
