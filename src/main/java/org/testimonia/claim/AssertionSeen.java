package org.testimonia.claim;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    /** {@code reports it, without taking sides}. */
    public String polarityWords() {
        return Assertion.Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)).words;
    }

    /** {@code as author of the source, as probable}. */
    public String manner() {
        String words = Assertion.Role.valueOf(role.toUpperCase(Locale.ROOT)).words;
        return modality == null
                ? words
                : words + ", " + Assertion.Modality.valueOf(modality.toUpperCase(Locale.ROOT)).words;
    }

    /** The name of the form that takes it back. */
    public String form() {
        return "unsay-" + id;
    }
}
