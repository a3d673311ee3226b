package org.testimonia.claim;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;
import org.testimonia.journal.Noteworthy;

/** Somebody put a claim. {@code review} hears it and opens the claim's history. */
public record ClaimStated(UUID claim, int number, Standing standing, String statement, Moment moment)
        implements Noteworthy {

    @Override
    public String kind() {
        return "claim-stated";
    }

    @Override
    public String subject() {
        return "claim/" + number;
    }

    @Override
    public String summary() {
        return standing == Standing.DRAFT ? "drafted claim " + number : "put claim " + number;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("id", claim.toString(), "standing", standing.name(), "statement", statement);
    }

    @Override
    public @Nullable UUID privateTo() {
        return standing == Standing.DRAFT ? moment.account() : null;
    }
}
