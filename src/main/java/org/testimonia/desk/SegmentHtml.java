package org.testimonia.desk;

import org.testimonia.text.Segment;
import org.testimonia.text.SegmentKind;

/**
 * One segment as an element of the reading page. Its text nodes outside of {@code [data-apart]} are its text, character by
 * character (docs/reference/desk-dom.md).
 */
final class SegmentHtml {

    private final Segment segment;
    private final Setting setting;
    private final String element;

    SegmentHtml(Segment segment, Setting setting) {
        this.segment = segment;
        this.setting = setting;
        this.element = element(segment.kind(), setting.rank());
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
                + setting.before() + droppedLineFeed() + SegmentWords.of(segment, setting) + setting.below() + "</"
                + element + ">";
    }

    /** A parser drops a line feed that follows the tag {@code <pre>}. */
    private String droppedLineFeed() {
        boolean first = element.equals("pre")
                && setting.before().isEmpty()
                && segment.text().startsWith("\n");
        return first ? "\n" : "";
    }
}
