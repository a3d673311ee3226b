package org.testimonia.job;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Prefer: wait=N}, how long a program would rather wait than ask again (RFC 7240 section 4.3). */
public final class Prefer {

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:[,;]|$)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 120;

    private Prefer() {}

    /** Two minutes at most; none when the header does not say. What cannot be understood is ignored, as the rule wants. */
    public static Duration wait(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        return wait.find() ? Duration.ofSeconds(Math.min(LONGEST, Integer.parseInt(wait.group(1)))) : Duration.ZERO;
    }
}
