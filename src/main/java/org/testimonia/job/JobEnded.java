package org.testimonia.job;

import java.time.Instant;
import java.util.UUID;

/**
 * A job has come to its end, well or not; rung in the transaction that says so.
 *
 * @param project the project's key
 * @param done whether what was asked for is there
 * @param by the account that asked
 */
public record JobEnded(String project, UUID job, String kind, String title, boolean done, UUID by, Instant at) {}
