package org.testimonia.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * One step of a project's history, while it is being taken.
 *
 * @param seq the revision number all rows of this step carry
 * @param account who takes it
 */
public record Moment(String project, long seq, Instant at, UUID account) {}
