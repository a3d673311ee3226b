package org.testimonia.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testimonia.shared.Refusal;

/**
 * What somebody looks for: all the words, in any order; {@code "words in quotes"} exactly so and in a row; {@code one OR
 * another}; {@code -without}. Anything else that is typed is read as words: there are no errors of spelling in a query.
 *
 * @param all every one of these must be met, by any of its parts
 */
record Sought(String typed, List<List<Part>> all) {

    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 40;
    private static final Pattern PIECE = Pattern.compile("(-?)(?:[\"“„«]([^\"“”„«»]*)(?:[\"”»]|$)|([^\\s\"“”„«»]+))");

    /**
     * A word, or several in a row.
     *
     * @param written as it was typed, without capitals and diacritics
     * @param forms for each word of the row what it may be: its exact form, and its stems where any form of it will do
     */
    record Part(boolean absent, boolean exact, String written, List<Form> forms) {}

    /** A word of the query: its folded form, and its stems in the languages of the texts. */
    record Form(String exact, Set<String> stems) {

        boolean isMetBy(Word word, boolean exactly) {
            return word.exact().equals(exact) || (!exactly && stems.contains(word.stem()));
        }
    }

    /**
     * Reads a query.
     *
     * @param languages of the texts that are searched
     */
    static Sought of(String typed, Collection<String> languages) {
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            throw Refusal.invalid("q", "A query has at most " + LONGEST + " characters.");
        }
        List<List<Part>> all = new ArrayList<>();
        boolean or = false;
        Matcher matcher = PIECE.matcher(typed);
        while (matcher.find()) {
            if ("OR".equals(matcher.group(3)) && matcher.group(1).isEmpty() && !all.isEmpty()) {
                or = true;
                continue;
            }
            Part part = part(matcher, languages);
            if (!part.forms().isEmpty()) {
                if (!or) {
                    all.add(new ArrayList<>());
                }
                all.get(all.size() - 1).add(part);
            }
            or = false;
        }
        Sought sought = new Sought(typed.strip(), all);
        sought.check();
        return sought;
    }

    private static Part part(Matcher piece, Collection<String> languages) {
        boolean exact = piece.group(2) != null;
        String words = exact ? piece.group(2) : piece.group(3);
        return new Part(!piece.group(1).isEmpty(), exact, Words.folded(words), forms(words, languages));
    }

    private static List<Form> forms(String words, Collection<String> languages) {
        List<Word> plain = Words.of(words, "und");
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Set<String> stems = new LinkedHashSet<>();
            for (String language : languages) {
                stems.add(Words.of(words, language).get(i).stem());
            }
            forms.add(new Form(plain.get(i).exact(), stems));
        }
        return forms;
    }

    private void check() {
        if (all.isEmpty()) {
            throw Refusal.invalid("q", "Say which words you look for.");
        }
        if (all.stream()
                        .flatMap(List::stream)
                        .mapToInt(part -> part.forms().size())
                        .sum()
                > MOST_WORDS) {
            throw Refusal.invalid("q", "A query has at most " + MOST_WORDS + " words.");
        }
        if (all.stream().noneMatch(any -> any.stream().noneMatch(Part::absent))) {
            throw Refusal.invalid("q", "Say also which words must occur, not only which must not.");
        }
    }

    /** As PostgreSQL's text search asks it of our index, in which exact forms begin with {@code =} and stems with {@code ~}. */
    String tsquery() {
        return String.join(
                " & ",
                all.stream()
                        .map(any -> "("
                                + String.join(
                                        " | ", any.stream().map(Sought::tsquery).toList()) + ")")
                        .toList());
    }

    private static String tsquery(Part part) {
        String row = String.join(
                " <-> ",
                part.forms().stream()
                        .map(form -> alternatives(form, part.exact()))
                        .toList());
        return (part.absent() ? "!" : "") + "(" + row + ")";
    }

    private static String alternatives(Form form, boolean exactly) {
        Set<String> lexemes = new LinkedHashSet<>(Set.of(Lexemes.exact(form.exact())));
        if (!exactly) {
            form.stems().forEach(stem -> lexemes.add(Lexemes.stem(stem)));
        }
        return "(" + String.join(" | ", lexemes) + ")";
    }

    /** Where what must occur stands among these words: pairs of first and last word, in order. */
    List<int[]> places(List<Word> words) {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = longestAt(words, i);
            if (length > 0) {
                places.add(new int[] {i, i + length - 1});
            }
        }
        return places;
    }

    private int longestAt(List<Word> words, int first) {
        int longest = 0;
        for (List<Part> any : all) {
            for (Part part : any) {
                if (!part.absent() && isAt(part, words, first)) {
                    longest = Math.max(longest, part.forms().size());
                }
            }
        }
        return longest;
    }

    private static boolean isAt(Part part, List<Word> words, int first) {
        int length = part.forms().size();
        if (first + length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!part.forms().get(i).isMetBy(words.get(first + i), part.exact())) {
                return false;
            }
        }
        return true;
    }
}
