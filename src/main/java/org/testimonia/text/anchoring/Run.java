package org.testimonia.text.anchoring;

/** As many words as {@code length} says that follow each other alike in both texts, from these words on. */
record Run(int before, int after, int length) {

    int beforeEnd() {
        return before + length;
    }

    int afterEnd() {
        return after + length;
    }

    /** The same without its first words. */
    Run without(int words) {
        return new Run(before + words, after + words, length - words);
    }
}
