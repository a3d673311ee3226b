package org.testimonia.edition.pdf;

import java.util.List;
import java.util.Map;
import org.testimonia.edition.print.Style;

/** How each thing is set: sizes and leading in points, indents in millimetres. */
final class Setting {

    static final String MUTED = "#4a4844";
    static final String HAIRLINE = "0.35pt solid #8a857b";
    static final String SIZE = "10.5pt";
    static final String LEADING = "14pt";

    /** Of footnotes. */
    static final String SMALL_SIZE = "8.6pt";

    static final String SMALL_LEADING = "11pt";

    private static final String KEEP = "keep-with-next.within-column";

    private static final Map<Style, List<String>> STYLES = Map.ofEntries(
            style(
                    Style.BOOK_TITLE,
                    "role",
                    "H1",
                    "font-size",
                    "27pt",
                    "line-height",
                    "33pt",
                    "text-align",
                    "center",
                    "space-before",
                    "42mm",
                    "space-before.conditionality",
                    "retain",
                    "hyphenate",
                    "false"),
            style(
                    Style.SUBTITLE,
                    "role",
                    "P",
                    "font-size",
                    "12.5pt",
                    "line-height",
                    "17pt",
                    "font-style",
                    "italic",
                    "color",
                    MUTED,
                    "text-align",
                    "center",
                    "space-before",
                    "6mm",
                    "space-after",
                    "20mm",
                    "start-indent",
                    "14mm",
                    "end-indent",
                    "14mm"),
            style(
                    Style.BY,
                    "role",
                    "P",
                    "font-size",
                    "11pt",
                    "line-height",
                    "17pt",
                    "text-align",
                    "center",
                    "start-indent",
                    "8mm",
                    "end-indent",
                    "8mm"),
            style(
                    Style.IMPRINT,
                    "role",
                    "P",
                    "font-size",
                    "9.5pt",
                    "line-height",
                    "14pt",
                    "color",
                    MUTED,
                    "text-align",
                    "center"),
            style(
                    Style.STATEMENT,
                    "role",
                    "H3",
                    "font-size",
                    "12pt",
                    "line-height",
                    "15.5pt",
                    KEEP,
                    "always",
                    "text-align",
                    "start"),
            style(
                    Style.STANDING,
                    "role",
                    "P",
                    "font-size",
                    "9.5pt",
                    "line-height",
                    "13pt",
                    "space-before",
                    "2pt",
                    KEEP,
                    "always"),
            style(Style.REASON, "role", "P", "space-before", "3pt", "text-align", "justify"),
            style(
                    Style.SMALL,
                    "role",
                    "P",
                    "font-size",
                    "9pt",
                    "line-height",
                    "12pt",
                    "color",
                    MUTED,
                    "space-before",
                    "2pt"),
            style(
                    Style.SIDE,
                    "role",
                    "H4",
                    "font-size",
                    "10pt",
                    "line-height",
                    "14pt",
                    "font-weight",
                    "bold",
                    "space-before",
                    "8pt",
                    KEEP,
                    "always"),
            style(
                    Style.WITNESS,
                    "role",
                    "P",
                    "font-size",
                    "10pt",
                    "line-height",
                    "13.5pt",
                    "space-before",
                    "4pt",
                    KEEP,
                    "always"),
            style(
                    Style.QUOTE,
                    "role",
                    "BlockQuote",
                    "font-size",
                    "10pt",
                    "line-height",
                    "13.5pt",
                    "start-indent",
                    "inherited-property-value(start-indent) + 5mm",
                    "end-indent",
                    "5mm",
                    "space-before",
                    "2pt"),
            style(
                    Style.DETAIL,
                    "role",
                    "P",
                    "font-size",
                    "9.5pt",
                    "line-height",
                    "12.8pt",
                    "space-before",
                    "2pt",
                    "text-align",
                    "justify"),
            style(
                    Style.EVENT,
                    "role",
                    "P",
                    "font-size",
                    "9.5pt",
                    "line-height",
                    "12.8pt",
                    "space-before",
                    "4pt",
                    KEEP,
                    "always"),
            style(
                    Style.ENTRY,
                    "role",
                    "P",
                    "font-size",
                    "9.6pt",
                    "line-height",
                    "13pt",
                    "space-before",
                    "3pt",
                    "start-indent",
                    "6mm",
                    "text-indent",
                    "-6mm"),
            style(
                    Style.LINE,
                    "role",
                    "P",
                    "font-size",
                    "9.6pt",
                    "line-height",
                    "13pt",
                    "space-before",
                    "2pt",
                    "start-indent",
                    "6mm",
                    "text-indent",
                    "-6mm"),
            style(Style.PROSE, "role", "P", "space-before", "7pt", "text-align", "justify"),
            style(
                    Style.PROSE_QUOTE,
                    "role",
                    "BlockQuote",
                    "start-indent",
                    "6mm",
                    "end-indent",
                    "6mm",
                    "space-before",
                    "6pt"),
            style(
                    Style.VERBATIM,
                    "role",
                    "P",
                    "font-family",
                    "Mono",
                    "font-size",
                    "8.5pt",
                    "line-height",
                    "11.5pt",
                    "space-before",
                    "6pt",
                    "white-space-treatment",
                    "preserve",
                    "white-space-collapse",
                    "false"),
            style(Style.POINT, "role", "P", "start-indent", "6mm", "text-indent", "-4mm", "space-before", "2pt"),
            style(Style.NAME, "font-weight", "bold"),
            style(Style.TITLE, "font-style", "italic"),
            style(Style.CODE, "font-family", "Mono", "font-size", "0.88em"));

    private Setting() {}

    private static Map.Entry<Style, List<String>> style(Style style, String... attributes) {
        return Map.entry(style, List.of(attributes));
    }

    /** Names and values of properties in turn. */
    static List<String> of(Style style) {
        return STYLES.getOrDefault(style, List.of());
    }

    /** Whether it must not stand alone at the foot of a page. */
    static boolean keepsWithNext(Style style) {
        return of(style).contains(KEEP);
    }
}
