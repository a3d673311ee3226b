package org.testimonia.text.anchoring;

/**
 * The last look at an alignment: where equal words stand beside words that belong together, they belong together too,
 * rather than with a word that has no neighbour in common with them.
 */
final class Neighbours {

    private final Alignment alignment;

    Neighbours(Alignment alignment) {
        this.alignment = alignment;
    }

    void settle() {
        for (int word = 1; word < alignment.before.size(); word++) {
            settle(word, -1);
        }
        for (int word = alignment.before.size() - 2; word >= 0; word--) {
            settle(word, 1);
        }
    }

    /** @param side where its neighbour stands that is known */
    private void settle(int word, int side) {
        int known = alignment.to(word + side);
        int place = known - side;
        if (known == Alignment.NONE || place < 0 || place >= alignment.after.size() || alignment.to(word) == place) {
            return;
        }
        boolean equal = alignment.before.number(word) == alignment.after.number(place);
        if (equal && isAlone(word) && (alignment.from(place) == Alignment.NONE || isAlone(alignment.from(place)))) {
            part(word);
            part(alignment.from(place));
            alignment.join(word, place);
        }
    }

    private boolean isAlone(int word) {
        int place = alignment.to(word);
        return place == Alignment.NONE || (!isPair(word - 1, place - 1) && !isPair(word + 1, place + 1));
    }

    private boolean isPair(int word, int place) {
        return place >= 0 && alignment.to(word) == place;
    }

    private void part(int word) {
        if (word != Alignment.NONE) {
            alignment.part(word, word);
        }
    }
}
