package org.testimonia.review.signal;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years within which something was, both inclusive; dates of witnesses are seldom known better.
 *
 * @param from the earliest
 * @param to the latest
 */
record Years(int from, int to) {

    private static final Pattern YEAR = Pattern.compile("Y?(-?)(\\d+)(X{0,2})");

    /** Of an EDTF expression; null where an end is open or the year is not said. */
    static @Nullable Years of(@Nullable String edtf) {
        if (edtf == null) {
            return null;
        }
        String[] ends = edtf.split("/", -1);
        Years first = year(ends[0]);
        Years last = year(ends[ends.length - 1]);
        return first == null || last == null ? null : new Years(first.from, last.to);
    }

    private static @Nullable Years year(String date) {
        Matcher year = YEAR.matcher(date);
        if (!year.lookingAt()
                || year.group(2).length() + year.group(3).length() < 4
                || year.group(2).length() > 9) {
            return null;
        }
        int wide = year.group(3).length() == 2 ? 100 : year.group(3).length() == 1 ? 10 : 1;
        int first = Integer.parseInt(year.group(2)) * wide;
        return year.group(1).isEmpty() ? new Years(first, first + wide - 1) : new Years(-first - wide + 1, -first);
    }

    /** When the item of a bibliography appeared, by the date parts of CSL; null where none is given. */
    static @Nullable Years issued(Map<String, ?> csl) {
        if (!(csl.get("issued") instanceof Map<?, ?> issued)
                || !(issued.get("date-parts") instanceof List<?> parts)
                || parts.isEmpty()) {
            return null;
        }
        Integer first = number(parts.get(0));
        Integer last = number(parts.get(parts.size() - 1));
        return first == null || last == null ? null : new Years(first, last);
    }

    private static @Nullable Integer number(@Nullable Object date) {
        if (!(date instanceof List<?> parts) || parts.isEmpty()) {
            return null;
        }
        String year = String.valueOf(parts.get(0));
        return year.matches("-?\\d{1,9}") ? Integer.valueOf(year) : null;
    }
}
