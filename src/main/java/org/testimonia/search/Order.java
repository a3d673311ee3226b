package org.testimonia.search;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order places are listed. */
enum Order {
    /** As they stand, text by text. */
    TEXT,
    /** By the words after, so that turns of phrase come together. */
    RIGHT,
    /** By the words before, the nearest first. */
    LEFT;

    List<Hit> sort(List<Hit> hits) {
        if (this == TEXT) {
            return hits;
        }
        Collator collator = Collator.getInstance(Locale.ROOT);
        Comparator<Hit> order = Comparator.comparing(this::by, collator::compare);
        return hits.stream().sorted(order).toList();
    }

    private String by(Hit hit) {
        return this == RIGHT ? hit.right().strip() : backwards(hit.left());
    }

    private static String backwards(String left) {
        StringBuilder backwards = new StringBuilder();
        for (Word word : Words.of(left, "und")) {
            backwards.insert(0, ' ').insert(0, word.exact());
        }
        return backwards.toString();
    }
}
