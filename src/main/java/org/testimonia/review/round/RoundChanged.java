package org.testimonia.review.round;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Noteworthy;

/**
 * A blind round was opened or revealed, or somebody gave a verdict in it, which is theirs alone.
 *
 * @param kind {@code round-opened, verdict-given} or {@code round-revealed}
 */
public record RoundChanged(
        String kind,
        UUID round,
        String summary,
        Map<String, Object> detail,
        @Nullable UUID privateTo) implements Noteworthy {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
