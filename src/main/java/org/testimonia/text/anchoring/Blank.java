package org.testimonia.text.anchoring;

/** A passage that is nothing but white space: it stands between two words, or nowhere. */
final class Blank {

    private final Alignment alignment;

    Blank(Alignment alignment) {
        this.alignment = alignment;
    }

    Anchored place(int start, int end) {
        Words before = alignment.before;
        int next = before.firstEndingAfter(start);
        int from = next == 0
                ? 0
                : alignment.to(next - 1) == Alignment.NONE ? -1 : alignment.after.end(alignment.to(next - 1));
        int to = next == before.size()
                ? alignment.after.textLength()
                : alignment.to(next) == Alignment.NONE ? -1 : alignment.after.start(alignment.to(next));
        int offset = start - (next == 0 ? 0 : before.end(next - 1));
        boolean holds = from >= 0 && to >= from + offset + end - start && !hasWords(from, to);
        return holds
                ? new Anchored(Whereabouts.UNCHANGED, 1, from + offset, from + offset + end - start)
                : Anchored.ORPHAN;
    }

    private boolean hasWords(int from, int to) {
        int word = alignment.after.firstEndingAfter(from);
        return word < alignment.after.size() && alignment.after.start(word) < to;
    }
}
