package org.testimonia.question;

import org.jspecify.annotations.Nullable;

/** Time between two days that the database writes as numbers: {@code 19360824}; years BC are negative. */
final class Years {

    private Years() {}

    /** In years to a tenth, below zero when the second day comes first; null where one is not known. */
    static @Nullable Double between(@Nullable Long first, @Nullable Long second) {
        return first == null || second == null ? null : Math.round(10 * (at(second) - at(first))) / 10.0;
    }

    private static double at(long day) {
        long year = Math.floorDiv(day, 10_000L);
        long month = Math.floorMod(day, 10_000L) / 100;
        long ofMonth = Math.floorMod(day, 100L);
        return year + (month - 1) / 12.0 + (ofMonth - 1) / 365.0;
    }
}
