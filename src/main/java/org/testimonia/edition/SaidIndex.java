package org.testimonia.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedText;

/** All that is said of a text, by the segment of which it is said. */
public final class SaidIndex {

    private final Map<Integer, List<Stretch>> bySegment = new HashMap<>();
    private final NavigableMap<Integer, Placed> segments = new TreeMap<>();
    private final EditedText text;

    public SaidIndex(EditionModel model, EditedText text, List<Placed> placed) {
        this.text = text;
        placed.forEach(segment -> segments.put(segment.start(), segment));
        model.notes().forEach(note -> add(new SaidNote(note)));
        for (EditedClaim claim : model.claims()) {
            add(new SaidClaim(claim));
            claim.assertions().forEach(assertion -> add(new SaidAssertion(claim, assertion)));
            claim.evidence().forEach(evidence -> add(new SaidEvidence(claim, evidence)));
        }
    }

    public List<Stretch> in(Placed segment) {
        return bySegment.getOrDefault(segment.start(), List.of());
    }

    private void add(Said said) {
        said.passages().stream().filter(text::holds).forEach(passage -> add(said, passage));
    }

    private void add(Said said, EditedPassage passage) {
        Integer from = segments.floorKey(passage.start());
        if (from != null) {
            segments.subMap(from, true, passage.end(), false).values().forEach(segment -> add(said, passage, segment));
        }
    }

    /** The line feed after a segment is counted to it, for whoever ends a passage there. */
    private void add(Said said, EditedPassage passage, Placed segment) {
        int length = segment.end() - segment.start();
        int start = Math.min(length, Math.max(0, passage.start() - segment.start()));
        int end = Math.min(length, passage.end() - segment.start());
        boolean first = passage.start() >= segment.start();
        boolean last = passage.end() <= segment.end() + 1;
        bySegment
                .computeIfAbsent(segment.start(), at -> new ArrayList<>())
                .add(new Stretch(said, start, end, first, last));
    }
}
