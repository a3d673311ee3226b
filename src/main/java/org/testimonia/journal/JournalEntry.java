package org.testimonia.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One kept step of a project's history. */
public record JournalEntry(
        long seq,
        Instant at,
        UUID account,
        String by,
        String kind,
        String subject,
        String summary,
        String detail,
        @Nullable UUID privateTo,
        String hash) {}
