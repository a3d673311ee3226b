package org.testimonia.text.anchoring;

/** The words of the later text that a passage covers, both inclusive. */
record Stretch(int first, int last) {

    /**
     * From the first word that landed to the last. Where the passage began or ended with words that are gone and others
     * stand in exactly their place, these count as put in for them.
     */
    static Stretch of(Alignment alignment, Landing landing) {
        int lostBefore = landing.from() - landing.first();
        int newBefore = free(alignment, landing.start(), -1);
        boolean closedBefore = alignment.to(landing.first() - 1) == landing.start() - newBefore - 1;
        int lostAfter = landing.last() - landing.to();
        int newAfter = free(alignment, landing.end(), 1);
        boolean closedAfter = landing.last() + 1 == alignment.before.size()
                ? landing.end() + newAfter + 1 == alignment.after.size()
                : alignment.to(landing.last() + 1) == landing.end() + newAfter + 1;
        return new Stretch(
                landing.start() - (closedBefore ? Math.min(lostBefore, newBefore) : 0),
                landing.end() + (closedAfter ? Math.min(lostAfter, newAfter) : 0));
    }

    /** How many words beside a word are new. */
    private static int free(Alignment alignment, int word, int direction) {
        int free = 0;
        int next = word + direction;
        while (next >= 0 && next < alignment.after.size() && alignment.from(next) == Alignment.NONE) {
            free++;
            next += direction;
        }
        return free;
    }

    boolean isWordForWord(Alignment alignment, Landing landing) {
        if (last - first != landing.last() - landing.first()) {
            return false;
        }
        for (int i = 0; i <= last - first; i++) {
            if (alignment.before.number(landing.first() + i) != alignment.after.number(first + i)) {
                return false;
            }
        }
        return true;
    }

    /** In code points; a passage that began or ended inside a word, or with white space, does so again. */
    Anchored anchored(Alignment alignment, Whereabouts state, double score, int start, int end) {
        Words before = alignment.before;
        Words after = alignment.after;
        int firstBefore = before.firstEndingAfter(start);
        int lastBefore = before.firstEndingAfter(end - 1);
        lastBefore = lastBefore == before.size() || before.start(lastBefore) >= end ? lastBefore - 1 : lastBefore;
        int from = after.start(first) + shift(start - before.start(firstBefore), after, first, -1);
        int to = after.end(last) + shift(end - before.end(lastBefore), after, last, 1);
        return from < to
                ? new Anchored(state, score, from, to)
                : new Anchored(state, score, after.start(first), after.end(last));
    }

    /** Into the word by at most its length less one; out of it by at most the white space there is. */
    private static int shift(int wanted, Words words, int word, int outwards) {
        boolean inwards = wanted * outwards < 0;
        int most = inwards ? words.length(word) - 1 : space(words, word, outwards);
        return Integer.signum(wanted) * Math.min(Math.abs(wanted), most);
    }

    private static int space(Words words, int word, int direction) {
        if (direction < 0) {
            return words.start(word) - (word == 0 ? 0 : words.end(word - 1));
        }
        return (word == words.size() - 1 ? words.textLength() : words.start(word + 1)) - words.end(word);
    }
}
