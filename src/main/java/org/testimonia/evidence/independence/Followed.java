package org.testimonia.evidence.independence;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.testimonia.shared.Sql;

/**
 * Rows of one kind as they stood at a revision, in the order they were made; never changed, but followed by another one.
 *
 * @param <T> what a row says
 */
record Followed<T>(SortedMap<Place, T> rows) {

    /** Where a row stands: the revision and id of the thing it belongs to, and which of its rows it is. */
    record Place(long seq, UUID thing, int ordinal) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::seq).thenComparing(Place::thing).thenComparingInt(Place::ordinal);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    static <T> Followed<T> nothing() {
        return new Followed<>(new TreeMap<>());
    }

    /**
     * The rows at a later revision.
     *
     * @param changed all rows of every thing that changed, with {@code thing, seq, ordinal} and whether it is {@code live} now
     */
    Followed<T> after(List<Sql.Row> changed, Function<Sql.Row, T> reading) {
        if (changed.isEmpty()) {
            return this;
        }
        var things = changed.stream().map(row -> row.id("thing")).collect(Collectors.toSet());
        SortedMap<Place, T> after = new TreeMap<>(rows);
        after.keySet().removeIf(place -> things.contains(place.thing()));
        changed.stream()
                .filter(row -> row.flag("live"))
                .forEach(row -> after.put(
                        new Place(row.longNumber("seq"), row.id("thing"), row.number("ordinal")), reading.apply(row)));
        return new Followed<>(after);
    }
}
