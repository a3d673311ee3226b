package org.testimonia.edition;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Mark;

/** The HTML element that shows what a mark says; source text is never struck through or moved. */
record HtmlInline(String element, @Nullable String... attributes) {

    private static final Map<String, String> ELEMENTS = Map.of(
            "emphasis", "em",
            "strong", "strong",
            "code", "code",
            "superscript", "sup",
            "subscript", "sub",
            "underline", "u",
            "title", "cite");

    static HtmlInline of(Mark mark) {
        String element = ELEMENTS.get(mark.kind());
        String address = TeiValues.address(mark.attributes().get("href"));
        String language = HtmlValues.language(
                mark.attributes().getOrDefault("language", mark.attributes().get("lang")));
        if (element != null) {
            return new HtmlInline(element, "lang", language);
        } else if (mark.kind().equals("link") && address != null) {
            return new HtmlInline("a", "href", address, "lang", language);
        }
        return new HtmlInline("span", "class", "encoded " + TeiValues.word(mark.kind()), "lang", language);
    }

    static void writePoint(Mark mark, Markup out) {
        switch (mark.kind()) {
            case "break" -> out.empty("br");
            case "page" ->
                writePage(
                        mark.attributes()
                                .getOrDefault("number", mark.attributes().get("n")),
                        out);
            default -> {
                // a line of the manuscript ends here, which a page of another width does not show
            }
        }
    }

    private static void writePage(@Nullable String written, Markup out) {
        String number = written == null || written.isBlank() ? null : written.strip();
        String page = number == null ? "next page" : "page " + number;
        out.element(
                "span",
                number == null ? "|" : "| " + number,
                "class",
                "page-break",
                "dir",
                "auto",
                "role",
                "doc-pagebreak",
                "aria-label",
                page);
    }
}
