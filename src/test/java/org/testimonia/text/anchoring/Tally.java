package org.testimonia.text.anchoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How passages fared in a new revision, held against the truth. */
final class Tally {

    final Map<Whereabouts, Integer> states = new EnumMap<>(Whereabouts.class);
    int untouched;
    int untouchedRight;
    int sameWords;
    int sameWordsRight;
    int placed;
    int placedRight;
    int placeable;

    static Tally of(EditedText text, List<EditedText.Sample> samples) {
        RevisionMap map = RevisionMap.between(text.before, text.after);
        Tally tally = new Tally();
        samples.forEach(sample -> tally.count(text.truth(sample), map.place(sample.start(), sample.end())));
        return tally;
    }

    private void count(EditedText.Truth truth, Anchored found) {
        states.merge(found.state(), 1, Integer::sum);
        boolean right = truth != null && found.state().isSettled() && truth.agrees(found.start(), found.end());
        placed += found.state().isSettled() ? 1 : 0;
        placedRight += right ? 1 : 0;
        placeable += truth == null ? 0 : 1;
        boolean same = truth != null && truth.untouched();
        sameWords += same ? 1 : 0;
        sameWordsRight += same && right ? 1 : 0;
        boolean alone = same && truth.alone();
        untouched += alone ? 1 : 0;
        untouchedRight += alone && right ? 1 : 0;
    }

    /** Of those that were placed without asking, the share at the right place. */
    double precision() {
        return placed == 0 ? 1 : (double) placedRight / placed;
    }

    /** Of those that have a place, the share that was brought there without asking. */
    double recall() {
        return placeable == 0 ? 1 : (double) placedRight / placeable;
    }

    int count(Whereabouts state) {
        return states.getOrDefault(state, 0);
    }
}
