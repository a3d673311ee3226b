package org.testimonia.rdf;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The days between which something was, as the database reads an EDTF expression ({@code edtf_bound}).
 *
 * @param first the earliest, as {@code 19360819}; 44 BC is -44, and there is no year 0. Null where that end is open
 * @param last the latest; the 31st for the end of any month
 */
record TimeSpan(@Nullable Long first, @Nullable Long last) {

    /** The first second of it as XML Schema 1.1 writes moments, where the year before AD 1 is 0000. */
    @Nullable
    String begin() {
        return first == null ? null : day(first) + "T00:00:00Z";
    }

    @Nullable
    String end() {
        return last == null ? null : day(last) + "T23:59:59Z";
    }

    /** The last day of a month that the database does not count out is the 31st. */
    private static String day(long day) {
        long year = Math.floorDiv(day, 10_000L);
        int rest = (int) Math.floorMod(day, 10_000L);
        int astronomical = Math.toIntExact(year < 0 ? year + 1 : year);
        int longest = YearMonth.of(astronomical, rest / 100).lengthOfMonth();
        return String.format(
                Locale.ROOT,
                "%s%04d-%02d-%02d",
                astronomical < 0 ? "-" : "",
                Math.abs(astronomical),
                rest / 100,
                Math.min(rest % 100, longest));
    }
}
