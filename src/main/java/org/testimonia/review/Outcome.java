package org.testimonia.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of it when somebody judged: a judgement, or a proposal where more than one voice is needed. One of them is null.
 */
public record Outcome(@Nullable UUID judgement, @Nullable UUID proposal) {}
