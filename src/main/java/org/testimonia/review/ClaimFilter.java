package org.testimonia.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.review.signal.SignalCode;

/**
 * Which claims of a project; what is null or empty does not matter.
 *
 * @param q words that the statement holds, or a claim's number
 * @param source the key of a source that bears on the claim, or in whose text it is made
 * @param signal one that fires as the claim stands
 * @param agent somebody who asserts, denies, doubts or reports it
 */
public record ClaimFilter(
        List<Standing> standings,
        @Nullable String q,
        @Nullable String source,
        @Nullable UUID agent,
        @Nullable SignalCode signal) {

    public static final ClaimFilter ALL = new ClaimFilter(List.of(), null, null, null, null);

    String standingNames() {
        return standings.isEmpty()
                ? ""
                : String.join(",", standings.stream().map(Standing::name).toList());
    }

    /** Each word as a pattern, as a PostgreSQL array. */
    String patterns() {
        return q == null ? "{}" : array(Stream.of(q.strip().split("\\s+")).filter(word -> !word.isEmpty()));
    }

    int number() {
        String digits = q == null ? "" : q.strip().replaceFirst("(?i)^(?:claim\\s*|#)", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static String array(Stream<String> words) {
        return words.map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .map(pattern -> "\"" + pattern.replaceAll("[\\\\\"]", "\\\\$0") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
