package org.testimonia.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Place;
import org.testimonia.text.Segment;

/**
 * Where a note of the text, or another reading, is referred to.
 *
 * @param at code points from the beginning of the segment it stands in
 * @param note the ordinal of the note
 * @param label what is shown
 */
record NoteReference(int at, int note, String label) {

    /** The references of a section, by the ordinal of the segment they stand in. */
    static Map<Integer, List<NoteReference>> of(List<Segment> segments) {
        Map<Integer, List<NoteReference>> references = new LinkedHashMap<>();
        int unlabelled = 0;
        for (Segment note : segments) {
            Integer at = note.attachedAt();
            if (!isBeside(note) || at == null) {
                continue;
            }
            String label = note.label() == null ? Integer.toString(++unlabelled) : note.label();
            Segment host = hostOf(at, segments);
            if (host != null && host.ordinal() != note.ordinal()) {
                int inside = Math.min(at, host.end()) - host.start();
                references
                        .computeIfAbsent(host.ordinal(), any -> new ArrayList<>())
                        .add(new NoteReference(inside, note.ordinal(), label));
            }
        }
        return references;
    }

    static boolean isBeside(Segment segment) {
        return segment.place() == Place.NOTE || segment.place() == Place.APPARATUS;
    }

    private static @Nullable Segment hostOf(int at, List<Segment> segments) {
        Segment host = null;
        for (Segment segment : segments) {
            if (segment.start() <= at && at <= segment.end()) {
                host = segment;
            }
        }
        return host;
    }

    String html() {
        return "<a data-apart class=\"note-ref\" role=\"doc-noteref\" href=\"#s" + note + "\">" + Html.escape(label)
                + "</a>";
    }
}
