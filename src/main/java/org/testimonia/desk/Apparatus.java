package org.testimonia.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Place;
import org.testimonia.text.Segment;

/**
 * The notes and other readings of a segment as an edition prints them, below it. They are shown here once more; to be marked
 * and quoted they stand in their own place, at the end of the section.
 */
final class Apparatus {

    private final Signs signs;
    private final Map<Integer, Segment> segments;

    /** @param segments those of the section, by their ordinals */
    Apparatus(Signs signs, Map<Integer, Segment> segments) {
        this.signs = signs;
        this.segments = segments;
    }

    /** Nothing, where the view shows none or nothing is attached to the segment. */
    String below(Segment host, List<NoteReference> references) {
        if (signs.view() != View.APPARATUS || references.isEmpty()) {
            return "";
        }
        return references.stream()
                .map(reference -> entry(host, reference))
                .collect(Collectors.joining(
                        "",
                        "<span data-apart class=\"apparatus\" role=\"note\" aria-label=\"Notes and readings\">",
                        "</span>"));
    }

    private String entry(Segment host, NoteReference reference) {
        Segment note = segments.get(reference.note());
        if (note == null) {
            return "";
        }
        String lemma = note.place() == Place.APPARATUS ? lemma(host, reference.at()) : "";
        String words = SegmentWords.of(note, new Setting(signs, 0, "", List.of(), List.of(), ""));
        return "<span class=\"entry\"" + Html.language(note.language()) + Html.direction(note.direction())
                + "><a href=\"#s" + note.ordinal() + "\">" + Html.escape(reference.label()) + "</a> "
                + lemma + words + "</span>";
    }

    /** {@code the words of the text] }, as far as the file says which they are. */
    private static String lemma(Segment host, int at) {
        return host.marks().stream()
                .filter(mark -> mark.kind().equals("app") && mark.start() < mark.end())
                .filter(mark -> mark.start() == at || mark.end() == at)
                .findFirst()
                .map(mark -> "<b>" + Html.escape(CodePoints.slice(host.text(), mark.start(), mark.end())) + "]</b> ")
                .orElse("");
    }
}
