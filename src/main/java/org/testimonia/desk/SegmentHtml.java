package org.testimonia.desk;

import java.util.List;
import org.testimonia.text.Segment;
import org.testimonia.text.SegmentKind;

/**
 * One segment as an element of the reading page. Its text nodes outside of {@code [data-apart]} are its text, character by
 * character (docs/reference/desk-dom.md).
 */
final class SegmentHtml {

    private final Segment segment;
    private final String element;
    private final String before;
    private final List<NoteReference> references;
    private final List<Paint> paints;

    /**
     * @param rank of a heading, 1 to 6
     * @param before what stands at its beginning without being text: the link to its notes, its label
     */
    SegmentHtml(Segment segment, int rank, String before, List<NoteReference> references, List<Paint> paints) {
        this.segment = segment;
        this.element = element(segment.kind(), rank);
        this.before = before;
        this.references = references;
        this.paints = paints;
    }

    private static String element(SegmentKind kind, int rank) {
        return switch (kind) {
            case HEADING -> "h" + Math.max(1, Math.min(6, rank));
            case VERSE -> "div";
            case PREFORMATTED -> "pre";
            case QUOTE -> "blockquote";
            case ITEM -> "li";
            case CELL -> "td";
            default -> "p";
        };
    }

    String html() {
        return "<" + element + " class=\"segment " + segment.kind().word() + "\" id=\"s" + segment.ordinal()
                + "\" data-segment=\"" + segment.ordinal() + "\" data-start=\"" + segment.start() + "\" data-end=\""
                + segment.end() + "\"" + Html.language(segment.language()) + Html.direction(segment.direction()) + ">"
                + before + droppedLineFeed() + SegmentWords.of(segment, references, paints) + "</" + element + ">";
    }

    /** A parser drops a line feed that follows the tag {@code <pre>}. */
    private String droppedLineFeed() {
        boolean first =
                element.equals("pre") && before.isEmpty() && segment.text().startsWith("\n");
        return first ? "\n" : "";
    }
}
