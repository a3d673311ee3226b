package org.testimonia.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Edtf;
import org.testimonia.shared.EdtfWords;
import org.testimonia.shared.Refusal;

/** When somebody lived, each date as EDTF; null where it is not known. */
public record Life(@Nullable String born, @Nullable String died) {

    public static final Life UNKNOWN = new Life(null, null);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Checked; refuses what is no date, and a death before the birth where both years are said. */
    public static Life of(@Nullable String born, @Nullable String died) {
        Life life = new Life(checked(born, "born"), checked(died, "died"));
        if (life.born != null && life.died != null && isBefore(life.died, life.born)) {
            throw Refusal.invalid("died", "Nobody dies before being born; look at the two dates.");
        }
        return life;
    }

    private static @Nullable String checked(@Nullable String date, String field) {
        return date == null || date.isBlank() ? null : Edtf.check(date, field);
    }

    private static boolean isBefore(String one, String other) {
        Matcher first = YEAR.matcher(one);
        Matcher second = YEAR.matcher(other);
        return first.lookingAt()
                && second.lookingAt()
                && Integer.parseInt(first.group()) < Integer.parseInt(second.group());
    }

    /** {@code 1895–1973}, {@code born 1895}; empty where nothing is known. */
    public String words() {
        if (born != null && died != null) {
            return EdtfWords.of(born) + "–" + EdtfWords.of(died);
        }
        return born != null ? "born " + EdtfWords.of(born) : died != null ? "died " + EdtfWords.of(died) : "";
    }
}
