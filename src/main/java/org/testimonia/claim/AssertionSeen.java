package org.testimonia.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.PassageSeen;

/** Who says it, where and how; and who reads it so. */
public record AssertionSeen(
        UUID id,
        UUID agent,
        String agentName,
        String role,
        String polarity,
        @Nullable String modality,
        @Nullable String note,
        String by,
        UUID byId,
        Instant at,
        List<PassageSeen> passages) {

    /** {@code reports without endorsing}. */
    public String polarityWords() {
        return polarity.replace('_', ' ');
    }

    /** {@code as source author, probable}. */
    public String manner() {
        String words = "as " + role.replace('_', ' ');
        return modality == null ? words : words + ", " + modality.replace('_', ' ');
    }
}
