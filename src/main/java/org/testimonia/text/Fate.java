package org.testimonia.text;

import java.util.List;
import org.testimonia.text.anchoring.Whereabouts;

/** What became of the passages of a text in a new revision, in numbers; together all of them. */
public record Fate(long unchanged, long moved, long uncertain, long orphaned) {

    static Fate of(List<Placed> places) {
        return new Fate(
                count(places, Whereabouts.UNCHANGED),
                count(places, Whereabouts.MOVED),
                count(places, Whereabouts.UNCERTAIN),
                count(places, Whereabouts.ORPHANED));
    }

    private static long count(List<Placed> places, Whereabouts state) {
        return places.stream()
                .filter(place -> place.anchored().state() == state)
                .count();
    }

    /** How many wait for a person. */
    public long waiting() {
        return uncertain + orphaned;
    }
}
