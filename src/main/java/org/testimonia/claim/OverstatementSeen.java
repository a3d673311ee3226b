package org.testimonia.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a wording says more than its passages, as it was seen at a revision.
 *
 * @param wording the number of the wording that says too much
 * @param isOpen whether it is not answered and the claim says nothing else yet
 */
public record OverstatementSeen(
        UUID id,
        int wording,
        String text,
        String by,
        Instant at,
        @Nullable Answer answer,
        boolean isOpen) {

    /** Why it is none after all. */
    public record Answer(String text, String by, Instant at) {}

    /** The name of the form on which it is answered. */
    public String form() {
        return "overstatement-" + id;
    }
}
