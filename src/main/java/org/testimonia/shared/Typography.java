package org.testimonia.shared;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How pages write dates, numbers and words: {@code 5 March 2026}, {@code 1,523}, {@code Contested}. */
@TemplateExtension
public final class Typography {

    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DAY = formatter("d MMM");
    private static final DateTimeFormatter MOMENT = formatter("d MMMM uuuu, HH:mm");

    private static final int BEGINNING = 32;

    private Typography() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /** {@code 5 March 2026}, in universal time. */
    public static String day(Instant instant) {
        return DAY.format(instant);
    }

    /** {@code 5 Mar}, where the year is clear. */
    public static String shortDay(Instant instant) {
        return SHORT_DAY.format(instant);
    }

    /** {@code 5 March 2026, 16:38}, in universal time. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** For the attribute {@code datetime}, which knows milliseconds at most (HTML, valid global date and time string). */
    public static String stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** {@code contested} as the first word of a line: {@code Contested}. */
    public static String capital(String words) {
        int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** The first words of a passage: {@code They were kept without sleep…}. */
    public static String beginning(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= BEGINNING) {
            return line;
        }
        int cut = line.lastIndexOf(' ', line.offsetByCodePoints(0, BEGINNING));
        return line.substring(0, cut < 1 ? line.offsetByCodePoints(0, BEGINNING) : cut) + "…";
    }

    /** The letter that stands for a person: {@code A} for Ada. */
    public static String initial(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    /** For a value in the query of an address. */
    public static String inQuery(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** {@code 1,523}. */
    public static String grouped(Number number) {
        return String.format(Locale.ENGLISH, "%,d", number.longValue());
    }
}
