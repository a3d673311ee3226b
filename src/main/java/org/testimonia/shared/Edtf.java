package org.testimonia.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Historical time as ISO 8601-2 writes it (EDTF, levels 0 and 1): {@code 1936-08/1938-03}, {@code 193X}, {@code 1936~}. */
public final class Edtf {

    private static final String YEAR = "-?(?:\\d{4}|\\d{3}X|\\d{2}XX)";
    private static final Pattern DATE = Pattern.compile("(?:Y-?\\d{5,9}|" + YEAR + "|" + YEAR
            + "-(?:0[1-9]|1[0-2]|2[1-4]|XX)|" + YEAR + "-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01]|XX)|" + YEAR
            + "-XX-XX)[?~%]?");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Edtf() {}

    /** The expression as it is; refuses what is none. */
    public static String check(String expression, String field) {
        String date = expression.strip();
        boolean known = date.contains("/") ? isInterval(date) : isDate(date) || isMoment(date);
        if (!known) {
            throw Refusal.invalid(
                    field,
                    "Write a date as EDTF does: 1936, 1936-08, 1936-08-24, 193X, 1936~ (about), 1936? (uncertain), or 1936-08/1938-03.");
        }
        return date;
    }

    private static boolean isInterval(String date) {
        String[] ends = date.split("/", -1);
        return ends.length == 2 && isEnd(ends[0]) && isEnd(ends[1]) && (isDate(ends[0]) || isDate(ends[1]));
    }

    private static boolean isEnd(String date) {
        return date.isEmpty() || date.equals("..") || isDate(date);
    }

    private static boolean isDate(String date) {
        return date.length() <= 40 && DATE.matcher(date).matches() && isInCalendar(date.replaceFirst("[?~%]$", ""));
    }

    private static boolean isInCalendar(String date) {
        if (!DAY.matcher(date).matches()) {
            return true;
        }
        int day = Integer.parseInt(date.substring(8));
        return day > 0 && day <= YearMonth.parse(date.substring(0, 7)).lengthOfMonth();
    }

    private static boolean isMoment(String date) {
        try {
            return MOMENT.matcher(date).matches()
                    && LocalDate.from(OffsetDateTime.parse(date)).getYear() >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
