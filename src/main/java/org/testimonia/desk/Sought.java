package org.testimonia.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/**
 * A place as somebody types it: as it is cited ({@code 2.4.1}), by its characters ({@code 1200-1260}), or as the address of a
 * passage.
 *
 * @param path null where offsets are given
 * @param end exclusive; null where only a beginning is given
 */
record Sought(
        @Nullable String path,
        @Nullable Integer start,
        @Nullable Integer end) {

    private static final Pattern ADDRESS = Pattern.compile(".*[?&]at=(\\d{1,9}),(\\d{1,9}).*");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*[-–,]\\s*(\\d{1,9})");
    private static final Pattern OFFSET = Pattern.compile("@\\s*(\\d{1,9})");
    private static final int LONGEST = 2000;

    static Sought of(@Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.invalid(
                    "to", "Say where to: as the place is cited (2.4.1), or by its characters (1200-1260).");
        }
        Matcher offset = OFFSET.matcher(words);
        if (offset.matches()) {
            return new Sought(null, Integer.valueOf(offset.group(1)), null);
        }
        for (Pattern pattern : new Pattern[] {ADDRESS, RANGE}) {
            Matcher range = pattern.matcher(words);
            if (range.matches() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))) {
                return new Sought(null, Integer.valueOf(range.group(1)), Integer.valueOf(range.group(2)));
            }
        }
        return new Sought(words, null, null);
    }
}
