package org.testimonia.job;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work somebody asks for.
 *
 * @param kind of a {@link Work}
 * @param title what it works on, in words
 * @param asked what the work needs to know; no bytes, which wait in a table of their own
 * @param origin the page where one can ask for it anew
 */
public record NewJob(
        String kind,
        String title,
        Map<String, Object> asked,
        @Nullable String origin) {

    private static final int LONGEST = 300;

    public NewJob {
        String line = title.replaceAll("\\s+", " ").strip();
        title = line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
