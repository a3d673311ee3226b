package org.testimonia.review;

import org.jspecify.annotations.Nullable;
import org.testimonia.review.signal.SignalCode;

/**
 * That a signal was seen, and why the claim stands all the same.
 *
 * @param code of the signal
 * @param fingerprint of the facts it was seen with; null as long as nobody has looked them up
 */
public record Acknowledged(
        SignalCode code, String reason, @Nullable String fingerprint) {}
