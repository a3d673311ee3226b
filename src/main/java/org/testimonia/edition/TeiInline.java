package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Mark;

/** The TEI element that says what a mark says. */
record TeiInline(String element, @Nullable String... attributes) {

    /** Kinds whose own name is the TEI element's, or nearly so. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("foreign", "foreign"),
            Map.entry("name", "name"),
            Map.entry("place", "placeName"),
            Map.entry("date", "date"),
            Map.entry("title", "title"),
            Map.entry("quote", "q"),
            Map.entry("deleted", "del"),
            Map.entry("added", "add"),
            Map.entry("supplied", "supplied"),
            Map.entry("unclear", "unclear"),
            Map.entry("correction", "corr"),
            Map.entry("abbreviation", "abbr"));

    private static final Map<String, String> RENDERED = Map.of(
            "emphasis", "italic",
            "strong", "bold",
            "code", "monospace",
            "superscript", "superscript",
            "subscript", "subscript",
            "smallcaps", "small-caps",
            "underline", "underline");

    static TeiInline of(Mark mark) {
        String rendered = RENDERED.get(mark.kind());
        String element = ELEMENTS.get(mark.kind());
        String address = TeiValues.address(mark.attributes().get("href"));
        if (rendered != null) {
            return with("hi", mark, "rend", rendered);
        } else if (element != null) {
            return with(element, mark);
        } else if (mark.kind().equals("link") && address != null) {
            return with("ref", mark, "target", address);
        }
        return with("seg", mark, "type", TeiValues.word(mark.kind()));
    }

    static TeiInline ofPoint(Mark mark) {
        return switch (mark.kind()) {
            case "page" -> with("pb", mark);
            case "line", "break" -> with("lb", mark);
            case "gap" -> with("gap", mark);
            default -> with("milestone", mark, "unit", TeiValues.word(mark.kind()));
        };
    }

    private static TeiInline with(String element, Mark mark, String... attributes) {
        List<@Nullable String> all = new ArrayList<>(List.of(attributes));
        all.add("n");
        all.add(mark.attributes().getOrDefault("number", mark.attributes().get("n")));
        all.add("xml:lang");
        all.add(TeiValues.language(
                mark.attributes().getOrDefault("language", mark.attributes().get("lang"))));
        return new TeiInline(element, all.toArray(String[]::new));
    }
}
