package org.testimonia.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as RIS writes them: {@code 1938/03/15/}, with anything after the last slash. */
final class RisDates {

    private static final Pattern DATE = Pattern.compile("([0-9]{1,4})(?:/([0-9]{0,2})(?:/([0-9]{0,2})(?:/(.*))?)?)?");

    private RisDates() {}

    /** How many of year, month and day it gives, less for words after them; 0 for an empty form. */
    static int exactness(String written) {
        if (written.replace("/", "").isBlank()) {
            return 0;
        }
        Matcher date = DATE.matcher(written);
        if (!date.matches()) {
            return 1;
        }
        boolean words = date.group(4) != null && !date.group(4).isBlank();
        return words ? 1 : 1 + parts(date).size();
    }

    static Map<String, Object> parse(String written) {
        Matcher date = DATE.matcher(written);
        if (!date.matches() || (date.group(4) != null && !date.group(4).isBlank())) {
            return written.contains("/") ? Map.of("literal", written) : CslDates.parse(written);
        }
        return CslDates.of(List.of(parts(date)), false);
    }

    /** Up to the first that is missing or no date: months and days may be zeros. */
    private static List<Integer> parts(Matcher date) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String part = date.group(i);
            List<Integer> longer = new ArrayList<>(parts);
            longer.add(part == null || part.isEmpty() ? 0 : Integer.parseInt(part));
            if (i > 1 && (longer.get(i - 1) == 0 || !CslDates.isInCalendar(longer))) {
                return parts;
            }
            parts = longer;
        }
        return parts;
    }

    /** Empty when RIS has no form for it. */
    static String format(Object date) {
        if (date instanceof Map<?, ?> map
                && map.get("date-parts") instanceof List<?> dates
                && dates.size() == 1
                && dates.get(0) instanceof List<?> parts) {
            return CslDates.format(Map.of("date-parts", List.of(parts))).replace('-', '/');
        }
        return CslDates.format(date);
    }
}
