package org.testimonia.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a claim said at some time.
 *
 * @param number counted from 1 for each claim
 * @param substantive whether it says something else than the wording before it
 * @param reason why it was worded anew; null for the first
 */
public record WordingSeen(
        int number,
        Wording words,
        boolean substantive,
        @Nullable String reason,
        UUID byId,
        Instant at) {}
