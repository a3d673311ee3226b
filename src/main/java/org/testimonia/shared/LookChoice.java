package org.testimonia.shared;

import java.util.List;
import java.util.Locale;

/** What of the look of a text whoever reads may choose. The first option of each is the design's and has no word. */
public enum LookChoice {
    SIZE(
            "Size of the letters",
            new Option("", "19 pixels"),
            new Option("size-16", "16 pixels"),
            new Option("size-18", "18 pixels"),
            new Option("size-20", "20 pixels"),
            new Option("size-22", "22 pixels"),
            new Option("size-25", "25 pixels"),
            new Option("size-28", "28 pixels")),
    SPACING(
            "From line to line",
            new Option("", "1.6"),
            new Option("spacing-14", "1.4, close"),
            new Option("spacing-18", "1.8"),
            new Option("spacing-20", "2.0, wide")),
    MEASURE(
            "Length of the lines",
            new Option("", "38 rem"),
            new Option("measure-30", "30 rem, short"),
            new Option("measure-34", "34 rem"),
            new Option("measure-42", "42 rem"),
            new Option("measure-45", "45 rem, long")),
    FACE(
            "Typeface",
            new Option("", "Literata, with serifs"),
            new Option("face-sans", "Source Sans, without serifs"),
            new Option("face-legible", "Atkinson Hyperlegible, if it is installed here")),
    EDGE("The ends of the lines", new Option("", "ragged"), new Option("justified", "justified")),
    HYPHENS(
            "Long words",
            new Option("", "stay whole"),
            new Option("hyphenated", "are hyphenated, by the text’s language"));

    /**
     * One of its words.
     *
     * @param value the word on the page and in the cookie
     * @param words on the form
     */
    public record Option(String value, String words) {}

    public final String label;

    @SuppressWarnings("ImmutableEnumChecker") // it is: List.of
    public final List<Option> options;

    LookChoice(String label, Option... options) {
        this.label = label;
        this.options = List.of(options);
    }

    /** Its name in a form. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The chosen one of its words, empty where the design stands. */
    public String among(List<String> words) {
        return options.stream()
                .map(Option::value)
                .filter(words::contains)
                .findFirst()
                .orElse("");
    }
}
