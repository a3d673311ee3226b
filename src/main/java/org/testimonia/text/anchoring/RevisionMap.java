package org.testimonia.text.anchoring;

import java.util.List;

/**
 * Where the places of one plain text are in a later one. Making it compares the whole texts; asking it is cheap.
 * Deterministic: equal texts give equal maps.
 */
public final class RevisionMap {

    private final Alignment alignment;
    private final Elsewhere elsewhere;

    private RevisionMap(Alignment alignment) {
        this.alignment = alignment;
        this.elsewhere = new Elsewhere(alignment);
    }

    public static RevisionMap between(String before, String after) {
        Vocabulary vocabulary = new Vocabulary();
        return new RevisionMap(Aligner.align(Words.of(before, vocabulary), Words.of(after, vocabulary)));
    }

    /**
     * The place of a passage: by the words that were aligned, else where its words stand now, else where something stands
     * that is much like them.
     *
     * @param start code points from the beginning of the earlier text
     * @param end exclusive
     */
    public Anchored place(int start, int end) {
        Words before = alignment.before;
        if (start < 0 || end > before.textLength() || start >= end) {
            throw new IllegalArgumentException("no passage: " + start + " to " + end);
        }
        int first = before.firstEndingAfter(start);
        int last = before.firstEndingAfter(end - 1);
        last = last == before.size() || before.start(last) >= end ? last - 1 : last;
        if (first > last) {
            return new Blank(alignment).place(start, end);
        }
        Landing landing = Landing.of(alignment, first, last);
        Anchored found = landing == null ? Anchored.ORPHAN : new Verdict(alignment, landing, start, end).anchored();
        return found.state().isSettled() ? found : elsewhere.place(first, last, start, end, found);
    }

    /** What was done to the earlier text, in order, as one reads the two at once. */
    public List<Change> changes() {
        return new Changes(alignment).list();
    }
}
