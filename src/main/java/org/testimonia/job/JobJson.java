package org.testimonia.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as programs see it.
 *
 * @param percent 0 to 100
 * @param result the address of what was made
 * @param problem why it failed (RFC 9457)
 * @param by the sign-in name of who asked
 */
public record JobJson(
        UUID id,
        String kind,
        String title,
        String state,
        @Nullable String stage,
        int percent,
        @Nullable String result,
        @Nullable JsonNode problem,
        String by,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    public static JobJson of(Job job) {
        return new JobJson(
                job.id(),
                job.kind(),
                job.title(),
                job.state().word(),
                job.stage(),
                job.percent(),
                job.result(),
                job.problem(),
                job.byName(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt());
    }
}
