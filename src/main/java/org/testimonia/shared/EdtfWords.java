package org.testimonia.shared;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in words what {@link Edtf} writes: {@code 1936/1938} is 1936–1938, {@code 193X~} about the 1930s. */
public final class EdtfWords {

    private static final Pattern DATE = Pattern.compile(
            "(?<year>Y?-?[\\dX]{4,10}?)(?:-(?<month>\\d\\d|XX))?(?:-(?<day>\\d\\d|XX))?(?:T(?<time>\\d\\d:\\d\\d).*?(?<zone>Z|[+-]\\d\\d:\\d\\d))?(?<doubt>[?~%]?)");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private EdtfWords() {}

    /** The words; what is written otherwise than EDTF stays as it is. */
    public static String of(String expression) {
        String[] ends = expression.split("/", -1);
        return ends.length == 2 ? interval(ends[0], ends[1]) : date(expression);
    }

    private static String interval(String from, String to) {
        if (isOpen(from)) {
            return "until " + date(to) + (from.isEmpty() ? ", from when is unknown" : "");
        }
        if (isOpen(to)) {
            return "from " + date(from) + (to.isEmpty() ? ", until when is unknown" : " on");
        }
        String first = date(from);
        String last = date(to);
        return first.contains(" ") || last.contains(" ") ? first + " – " + last : first + "–" + last;
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String date(String expression) {
        Matcher date = DATE.matcher(expression);
        if (!date.matches()) {
            return expression;
        }
        String words = day(date.group("day"), month(date.group("month"), year(date.group("year"))));
        String moment = date.group("time") == null ? words : words + ", " + time(date);
        return switch (date.group("doubt")) {
            case "~" -> "about " + moment;
            case "?" -> moment + " (uncertain)";
            case "%" -> "about " + moment + " (uncertain)";
            default -> moment;
        };
    }

    /** EDTF has a year 0, which is 1 BC. */
    private static String year(String year) {
        if (year.endsWith("XX")) {
            return era("the years ", year.replace("XX", "00")) + " to " + era("", year.replace("XX", "99"));
        }
        if (year.endsWith("X")) {
            return "the " + era("", year.replace('X', '0')) + "s";
        }
        return era("", year);
    }

    private static String era(String before, String year) {
        int number = Integer.parseInt(year.replaceFirst("^Y", ""));
        return before + (number > 0 ? String.valueOf(number) : 1 - number + " BC");
    }

    private static String month(@Nullable String month, String year) {
        if (month == null) {
            return year;
        }
        if (month.equals("XX")) {
            return "a month of " + year;
        }
        int number = Integer.parseInt(month);
        String name = number > 20
                ? SEASONS.get(number - 21)
                : Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return name + (year.startsWith("the ") ? " of " : " ") + year;
    }

    private static String day(@Nullable String day, String month) {
        if (day == null) {
            return month;
        }
        return day.equals("XX")
                ? month.startsWith("a month") ? month.replaceFirst("month", "day") : "a day of " + month
                : Integer.parseInt(day) + " " + month;
    }

    private static String time(Matcher date) {
        String zone = date.group("zone");
        return date.group("time") + (zone.equals("Z") ? " UTC" : " at UTC" + zone);
    }
}
