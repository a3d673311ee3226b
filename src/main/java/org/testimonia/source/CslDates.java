package org.testimonia.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates of CSL-JSON, and the part of EDTF (ISO 8601-2) that bibliographies use for them: {@code 1936-08~/1938}. */
final class CslDates {

    private static final Pattern EDTF =
            Pattern.compile("(-?[0-9]{1,6})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?(?:T.*)?([~?%]?)");

    private CslDates() {}

    /** A part of a date; null when it is not a whole number, or a string of one. */
    static @Nullable Integer number(Object part) {
        if (part instanceof Integer number) {
            return number;
        }
        String words = part instanceof Number || part instanceof String
                ? part.toString().strip()
                : "";
        return words.matches("-?[0-9]{1,6}") ? (Integer) Integer.parseInt(words) : null;
    }

    static List<Integer> numbers(List<?> date) {
        List<Integer> numbers = new ArrayList<>();
        for (Object part : date) {
            Integer number = number(part);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Months may be seasons (13 to 24), as CSL has them. */
    static boolean isInCalendar(List<Integer> date) {
        return (date.size() < 2 || (date.get(1) >= 1 && date.get(1) <= 24))
                && (date.size() < 3 || (date.get(2) >= 1 && date.get(2) <= 31));
    }

    static Map<String, Object> of(List<List<Integer>> parts, boolean circa) {
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("date-parts", parts);
        if (circa) {
            date.put("circa", true);
        }
        return date;
    }

    /** What cannot be read as a date is kept in its own words. */
    static Map<String, Object> parse(String edtf) {
        List<List<Integer>> parts = new ArrayList<>();
        boolean circa = false;
        for (String end : edtf.strip().split("/", 3)) {
            Matcher date = EDTF.matcher(end.strip());
            if (!date.matches()) {
                return literal(edtf);
            }
            List<Integer> numbers = new ArrayList<>();
            for (int i = 1; i <= 3 && date.group(i) != null; i++) {
                numbers.add(Integer.parseInt(date.group(i)));
            }
            if (numbers.get(0) <= 0) { // EDTF has a year 0, which is 1 BC; CSL has none
                numbers.set(0, numbers.get(0) - 1);
            }
            parts.add(numbers);
            circa |= !date.group(4).isEmpty();
        }
        boolean good = parts.size() <= 2 && parts.stream().allMatch(CslDates::isInCalendar);
        return good ? of(parts, circa) : literal(edtf);
    }

    private static Map<String, Object> literal(String words) {
        return Map.of("literal", words.strip());
    }

    /** In EDTF, or in its own words. */
    static String format(Object date) {
        if (!(date instanceof Map<?, ?> map)) {
            return "";
        }
        if (map.get("date-parts") instanceof List<?> parts) {
            String circa = map.get("circa") == null ? "" : "~";
            return parts.stream()
                    .filter(List.class::isInstance)
                    .map(part -> format((List<?>) part) + circa)
                    .collect(Collectors.joining("/"));
        }
        Object words = map.get("literal") == null ? map.get("raw") : map.get("literal");
        return words == null ? "" : words.toString();
    }

    private static String padded(int number, int digits) {
        String written = String.valueOf(Math.abs(number));
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, digits - written.length())) + written;
    }

    private static String format(List<?> date) {
        List<Integer> numbers = numbers(date);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int number = i == 0 && numbers.get(0) < 0 ? numbers.get(0) + 1 : numbers.get(i);
            written.append(i == 0 ? "" : "-").append(padded(number, i == 0 ? 4 : 2));
        }
        return written.toString();
    }
}
