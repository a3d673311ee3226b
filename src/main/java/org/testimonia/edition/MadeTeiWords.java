package org.testimonia.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Mark;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;

/** The words of one segment after another as TEI, with their marks, the anchors of passages, and notes in their place. */
final class MadeTeiWords {

    private final NavigableMap<Integer, List<String>> ends = new TreeMap<>();
    private final NavigableMap<Integer, List<String>> starts = new TreeMap<>();
    private final NavigableMap<Integer, List<Placed>> notes = new TreeMap<>();
    private final List<Placed> allNotes;
    private final Set<Placed> written = new HashSet<>();
    private final Markup out;

    MadeTeiWords(List<Placed> segments, List<AnchorRange> ranges, Markup out) {
        this.out = out;
        this.allNotes = segments.stream().filter(placed -> !placed.isRunning()).toList();
        for (AnchorRange range : ranges) {
            starts.computeIfAbsent(range.start(), at -> new ArrayList<>()).add(range.startId());
            ends.computeIfAbsent(range.end(), at -> new ArrayList<>()).add(range.endId());
        }
        for (Placed note : allNotes) {
            Integer at = note.segment().attachedAt();
            if (at != null) {
                notes.computeIfAbsent(at, offset -> new ArrayList<>()).add(note);
            }
        }
    }

    void write(String element, Placed placed, @Nullable String... attributes) {
        ReadSegment segment = placed.segment();
        boolean spaced = segment.text().contains("\n") || segment.text().contains("  ");
        @Nullable String[] all = new String[attributes.length + 8];
        System.arraycopy(attributes, 0, all, 8, attributes.length);
        @Nullable
        String[] own = {
            "n",
            segment.label(),
            "xml:lang",
            TeiValues.language(segment.language()),
            "style",
            segment.direction() == null ? null : "direction:" + segment.direction(),
            "xml:space",
            spaced ? "preserve" : null
        };
        System.arraycopy(own, 0, all, 0, own.length);
        out.open(element, all);
        new SegmentRun(segment.text(), segment.marks(), new Scribe(placed)).read(cuts(placed));
        out.close(element);
    }

    private List<Integer> cuts(Placed placed) {
        Set<Integer> cuts = new HashSet<>();
        for (NavigableMap<Integer, ?> map : List.of(ends, starts, notes)) {
            map.subMap(placed.start(), true, placed.end(), true).keySet().forEach(at -> cuts.add(at - placed.start()));
        }
        return List.copyOf(cuts);
    }

    void writeNote(Placed note) {
        if (written.add(note)) {
            String type = note.segment().place() == Place.APPARATUS ? "reading" : null;
            write("note", note, "type", type);
        }
    }

    /** Notes that refer to no place, or to one that was never written. */
    List<Placed> unattachedNotes() {
        return allNotes.stream().filter(note -> !written.contains(note)).toList();
    }

    private final class Scribe implements SegmentRun.Scribe {

        private final Placed placed;

        Scribe(Placed placed) {
            this.placed = placed;
        }

        @Override
        public void open(Mark mark) {
            TeiInline inline = TeiInline.of(mark);
            out.open(inline.element(), inline.attributes());
        }

        @Override
        public void close(Mark mark) {
            out.close(TeiInline.of(mark).element());
        }

        @Override
        public void point(Mark mark) {
            TeiInline inline = TeiInline.ofPoint(mark);
            out.empty(inline.element(), inline.attributes());
        }

        @Override
        public void at(int offset) {
            int whole = placed.start() + offset;
            ends.getOrDefault(whole, List.of()).forEach(id -> out.empty("anchor", "xml:id", id));
            notes.getOrDefault(whole, List.of()).forEach(MadeTeiWords.this::writeNote);
            starts.getOrDefault(whole, List.of()).forEach(id -> out.empty("anchor", "xml:id", id));
        }

        @Override
        public void words(String words, int start, int end) {
            out.text(words);
        }
    }
}
