package org.testimonia.edition.docx;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Markup;

/**
 * How a run of words looks (ECMA-376, part 1, 17.3.2).
 *
 * @param style of characters
 * @param vertical {@code superscript} or {@code subscript}
 * @param language of the words
 */
record DocxLook(
        @Nullable String style,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean smallCaps,
        @Nullable String vertical,
        @Nullable String language) {

    static final DocxLook PLAIN = new DocxLook(null, false, false, false, false, null, null);

    private static final Set<String> STANDINGS = Set.of("open", "contested", "established", "rejected");
    private static final Map<String, String> MARKS = Map.of("evidence", "Evidence", "note", "Noted");

    /** The look of what stands in an element, as far as it adds to the look around it. */
    DocxLook in(Element element) {
        String lang = element.attr("lang");
        DocxLook look = lang.isEmpty()
                ? this
                : new DocxLook(style, bold, italic, underlined, smallCaps, vertical, DocxXml.language(lang));
        return switch (element.normalName()) {
            case "b", "strong", "dt" -> look.withBold();
            case "i", "em", "cite" -> look.withItalic();
            case "u" -> new DocxLook(look.style, bold, italic, true, smallCaps, vertical, look.language);
            case "sup" -> look.withVertical("superscript");
            case "sub" -> look.withVertical("subscript");
            case "code" -> look.withStyle("Code");
            case "mark" -> look.marked(element);
            case "span" -> look.inSpan(element);
            default -> look;
        };
    }

    private DocxLook marked(Element mark) {
        String css = mark.className();
        return withStyle(STANDINGS.contains(css) ? standing(css) : MARKS.getOrDefault(css, "Noted"));
    }

    private DocxLook inSpan(Element span) {
        if (span.hasClass("standing")) {
            return STANDINGS.stream()
                    .filter(span::hasClass)
                    .findFirst()
                    .map(standing -> withStyle(standing(standing)))
                    .orElse(this);
        } else if (span.hasClass("page-break")) {
            return withStyle("PageOfTheSource");
        } else if (span.hasClass("smallcaps")) {
            return new DocxLook(style, bold, italic, underlined, true, vertical, language);
        }
        return this;
    }

    private static String standing(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }

    DocxLook withStyle(@Nullable String other) {
        return new DocxLook(other, bold, italic, underlined, smallCaps, vertical, language);
    }

    private DocxLook withBold() {
        return new DocxLook(style, true, italic, underlined, smallCaps, vertical, language);
    }

    private DocxLook withItalic() {
        return new DocxLook(style, bold, true, underlined, smallCaps, vertical, language);
    }

    private DocxLook withVertical(String other) {
        return new DocxLook(style, bold, italic, underlined, smallCaps, other, language);
    }

    /** Properties in the order that the schema asks for. Right-to-left words have their own switches. */
    void write(Markup out, boolean rightToLeft) {
        out.open("w:rPr");
        if (style != null) {
            out.empty("w:rStyle", "w:val", style);
        }
        on(out, bold, "w:b", "w:bCs");
        on(out, italic, "w:i", "w:iCs");
        on(out, smallCaps, "w:smallCaps");
        if (underlined) {
            out.empty("w:u", "w:val", "single");
        }
        if (vertical != null) {
            out.empty("w:vertAlign", "w:val", vertical);
        }
        on(out, rightToLeft, "w:rtl");
        if (language != null) {
            out.empty("w:lang", rightToLeft ? "w:bidi" : "w:val", language);
        }
        out.close("w:rPr");
    }

    private static void on(Markup out, boolean is, String... properties) {
        if (is) {
            for (String property : properties) {
                out.empty(property);
            }
        }
    }
}
