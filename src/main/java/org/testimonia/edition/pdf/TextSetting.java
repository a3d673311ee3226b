package org.testimonia.edition.pdf;

import org.jspecify.annotations.Nullable;
import org.testimonia.text.Mark;
import org.testimonia.text.SegmentKind;

/** How the text itself is set. */
final class TextSetting {

    private static final int LOWEST_RANK = 6;

    private TextSetting() {}

    static @Nullable String[] heading(@Nullable String id, int rank, @Nullable String language) {
        String size = rank == 1 ? "19pt" : rank == 2 ? "14pt" : rank == 3 ? "12pt" : Setting.SIZE;
        String leading = rank == 1 ? "24pt" : rank == 2 ? "18pt" : rank == 3 ? "16pt" : Setting.LEADING;
        return new @Nullable String[] {
            "id",
            id,
            "xml:lang",
            language,
            "role",
            "H" + Math.min(LOWEST_RANK, rank + 1),
            "font-size",
            size,
            "line-height",
            leading,
            "font-style",
            rank > 2 ? "italic" : null,
            "text-align",
            "start",
            "space-before",
            rank == 1 ? "12mm" : rank == 2 ? "8mm" : "5mm",
            "space-before.conditionality",
            rank == 1 ? "retain" : null,
            "space-after",
            rank == 1 ? "7mm" : "3mm",
            "keep-with-next.within-column",
            "always",
            "linefeed-treatment",
            "treat-as-space"
        };
    }

    static @Nullable String[] of(SegmentKind kind, @Nullable String id, @Nullable String language, boolean first) {
        String[] own =
                switch (kind) {
                    case PARAGRAPH -> new String[] {"text-align", "justify", "text-indent", first ? "0pt" : "5mm"};
                    case VERSE -> new String[] {"start-indent", "11mm", "text-indent", "-5mm"};
                    case SPEAKER ->
                        new String[] {
                            "letter-spacing", "0.06em", "keep-with-next.within-column", "always", "font-size", "9.5pt"
                        };
                    case STAGE -> new String[] {"font-style", "italic", "color", Setting.MUTED, "space-before", "3pt"};
                    case QUOTE ->
                        new String[] {
                            "role",
                            "BlockQuote",
                            "start-indent",
                            "6mm",
                            "end-indent",
                            "6mm",
                            "space-before",
                            "5pt",
                            "space-after",
                            "5pt",
                            "font-size",
                            "10pt",
                            "line-height",
                            "13.5pt"
                        };
                    case PREFORMATTED ->
                        new String[] {
                            "font-family",
                            "Mono",
                            "font-size",
                            "8.5pt",
                            "line-height",
                            "11.5pt",
                            "space-before",
                            "5pt",
                            "space-after",
                            "5pt",
                            "white-space-treatment",
                            "preserve",
                            "white-space-collapse",
                            "false"
                        };
                    case CAPTION ->
                        new String[] {
                            "font-style", "italic", "font-size", "9.5pt", "space-before", "4pt", "space-after", "4pt"
                        };
                    case LABEL -> new String[] {"space-before", "5pt", "keep-with-next.within-column", "always"};
                    case NOTE, READING ->
                        new String[] {"font-size", "9.5pt", "line-height", "12.8pt", "space-before", "3pt"};
                    default -> new String[0];
                };
        @Nullable String[] all = new String[own.length + 6];
        System.arraycopy(own, 0, all, 6, own.length);
        all[0] = "id";
        all[1] = id;
        all[2] = "xml:lang";
        all[3] = language;
        all[4] = "linefeed-treatment";
        all[5] = "preserve";
        return all;
    }

    /** What a mark of the source looks like; source text is never struck through or moved. */
    static @Nullable String[] of(Mark mark) {
        return switch (mark.kind()) {
            case "emphasis", "title" -> new @Nullable String[] {"font-style", "italic"};
            case "strong" -> new @Nullable String[] {"font-weight", "bold"};
            case "superscript" -> new @Nullable String[] {"baseline-shift", "30%", "font-size", "0.7em"};
            case "subscript" -> new @Nullable String[] {"baseline-shift", "-15%", "font-size", "0.7em"};
            case "underline" -> new @Nullable String[] {"text-decoration", "underline"};
            case "smallcaps" -> new @Nullable String[] {"letter-spacing", "0.06em"};
            case "deleted" -> new @Nullable String[] {"color", Setting.MUTED};
            default -> new @Nullable String[0];
        };
    }

    /** The number of a note in the text. */
    static @Nullable String[] reference(@Nullable String id) {
        return new @Nullable String[] {
            "id", id,
            "font-size", "6.6pt",
            "baseline-shift", "3.6pt",
            "font-style", "normal",
            "font-weight", "normal",
            "font-family", "Serif",
            "letter-spacing", "normal",
            "text-decoration", "none",
            "line-height", "6pt"
        };
    }

    /** Nothing of the paragraph it stands in is handed down to it. */
    static @Nullable String[] footnote(String id) {
        return new @Nullable String[] {
            "id", id,
            "role", "P",
            "xml:lang", "en",
            "font-family", "Serif",
            "font-size", Setting.SMALL_SIZE,
            "line-height", Setting.SMALL_LEADING,
            "font-style", "normal",
            "font-weight", "normal",
            "color", "black",
            "letter-spacing", "normal",
            "text-align", "start",
            "text-indent", "0pt",
            "start-indent", "0pt",
            "end-indent", "0pt",
            "linefeed-treatment", "treat-as-space",
            "white-space-collapse", "true",
            "keep-with-next.within-column", "auto",
            "baseline-shift", "baseline",
            "script", "auto"
        };
    }
}
