package org.testimonia.review.signal;

import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Sql;

/**
 * The years within which something was, both inclusive; dates of witnesses are seldom known better. What a date means is said
 * by the database ({@code edtf_bound}, and {@code csl_day} for a bibliography), so that no two rooms read one date differently.
 *
 * @param from the earliest; 44 BC is -44, and there is no year 0
 * @param to the latest
 */
record Years(int from, int to) {

    /** Between two days as the database writes them: {@code 19360824}; null where one is not known. */
    static @Nullable Years between(@Nullable Long first, @Nullable Long last) {
        return first == null || last == null
                ? null
                : new Years((int) Math.floorDiv(first, 10_000L), (int) Math.floorDiv(last, 10_000L));
    }

    /** Out of two columns of a row, {@code event_first} and {@code event_last} for {@code event}. */
    static @Nullable Years of(Sql.Row row, String what) {
        return between(row.longOrNull(what + "_first"), row.longOrNull(what + "_last"));
    }
}
