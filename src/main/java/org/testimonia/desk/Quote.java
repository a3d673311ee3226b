package org.testimonia.desk;

import org.testimonia.shared.CodePoints;
import org.testimonia.text.Segment;

/** The words of a passage as a list quotes them: within one segment, and not at any length. */
final class Quote {

    private static final int LONGEST = 280;

    private Quote() {}

    /**
     * @param start code points from the beginning of the plain text; before the segment where the passage begins earlier
     * @param end exclusive; beyond the segment where the passage goes on
     */
    static String of(Segment segment, int start, int end) {
        int from = Math.max(start, segment.start());
        int to = Math.min(Math.min(end, segment.end()), from + LONGEST);
        String words = CodePoints.slice(segment.text(), from - segment.start(), to - segment.start())
                .strip();
        return (from > start ? "… " : "") + words + (to < end ? " …" : "");
    }
}
