package org.testimonia.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Mark;
import org.testimonia.text.ReadSegment;

/** The words of one segment after another as HTML, with their own marks, what is said of them, and the note numbers. */
final class HtmlWords {

    private final HtmlPage page;
    private final SaidIndex said;
    private final HtmlFootnotes footnotes;
    private final List<SourceNote> sourceNotes;
    private final NavigableMap<Integer, List<SourceNote>> attached = new TreeMap<>();
    private final IdentityHashMap<SourceNote, Boolean> referred = new IdentityHashMap<>();

    HtmlWords(HtmlPage page, SaidIndex said, HtmlFootnotes footnotes, List<SourceNote> sourceNotes) {
        this.page = page;
        this.said = said;
        this.footnotes = footnotes;
        this.sourceNotes = sourceNotes;
        for (SourceNote note : sourceNotes) {
            Integer at = note.note().segment().attachedAt();
            if (at != null) {
                attached.computeIfAbsent(at, offset -> new ArrayList<>()).add(note);
            }
        }
    }

    void write(String element, Placed placed, @Nullable String... attributes) {
        ReadSegment segment = placed.segment();
        @Nullable String[] all = new String[attributes.length + 4];
        all[0] = "lang";
        all[1] = HtmlValues.language(segment.language());
        all[2] = "dir";
        all[3] = HtmlValues.direction(segment.direction());
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        page.out.open(element, all);
        List<Stretch> stretches = said.in(placed);
        Set<Integer> references = references(placed, stretches);
        Set<Integer> cuts = new HashSet<>(references);
        stretches.forEach(stretch -> cuts.addAll(List.of(stretch.start(), stretch.end())));
        HtmlScribe scribe =
                new HtmlScribe(page, stretches, offset -> refer(placed.start() + offset, offset, stretches));
        new SegmentRun(segment.text(), withLinksCut(segment.marks(), references), scribe).read(List.copyOf(cuts));
        page.out.close(element);
    }

    /** Where note numbers stand in the segment. */
    private Set<Integer> references(Placed placed, List<Stretch> stretches) {
        Set<Integer> references = new HashSet<>();
        stretches.stream().filter(Stretch::last).forEach(stretch -> references.add(stretch.end()));
        attached.subMap(placed.start(), true, placed.end(), true)
                .keySet()
                .forEach(at -> references.add(at - placed.start()));
        return references;
    }

    private void refer(int whole, int offset, List<Stretch> stretches) {
        for (SourceNote note : attached.getOrDefault(whole, List.of())) {
            referred.put(note, true);
            footnotes.refer(note);
        }
        for (Stretch stretch : stretches) {
            if (stretch.last() && stretch.end() == offset) {
                footnotes.refer(stretch.said());
            }
        }
    }

    /** A link may not hold another one, and a note's number is a link. */
    private static List<Mark> withLinksCut(List<Mark> marks, Set<Integer> references) {
        List<Mark> cut = new ArrayList<>();
        for (Mark mark : marks) {
            int start = mark.start();
            if (mark.kind().equals("link")) {
                for (int at : references.stream().sorted().toList()) {
                    if (at > start && at < mark.end()) {
                        cut.add(new Mark(start, at, mark.kind(), mark.attributes()));
                        start = at;
                    }
                }
            }
            cut.add(new Mark(start, mark.end(), mark.kind(), mark.attributes()));
        }
        return cut;
    }

    /** Notes that refer to no place, or to one that was not written. */
    List<SourceNote> unattachedNotes() {
        return sourceNotes.stream().filter(note -> !referred.containsKey(note)).toList();
    }
}
