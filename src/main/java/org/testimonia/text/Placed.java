package org.testimonia.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.anchoring.Anchored;

/**
 * Where a passage stands in a later revision.
 *
 * @param excerpt the words there; null where there is no place
 */
record Placed(UUID passage, Anchored anchored, @Nullable Excerpt excerpt) {

    static Placed of(UUID passage, Anchored anchored, int[] text) {
        return new Placed(
                passage, anchored, anchored.start() < 0 ? null : Excerpt.at(text, anchored.start(), anchored.end()));
    }
}
