package org.testimonia.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/**
 * A piece of work somebody asked for, and how far it is.
 *
 * @param project the project's key
 * @param kind which {@link Work} does it
 * @param title what it works on, in words
 * @param asked what its kind of work needs to know
 * @param origin the page where one can ask for it anew
 * @param percent 0 to 100
 * @param attempt how often it was begun; 0 while it is queued
 * @param result the address of what was made, for programs
 * @param page the same, for people
 * @param report what there is to tell beside it
 * @param problem why it failed (RFC 9457)
 * @param by the account that asked
 * @param byName its sign-in name
 */
public record Job(
        String project,
        UUID id,
        String kind,
        String title,
        JsonNode asked,
        @Nullable String origin,
        JobState state,
        @Nullable String stage,
        int percent,
        int attempt,
        @Nullable String result,
        @Nullable String page,
        @Nullable JsonNode report,
        @Nullable JsonNode problem,
        UUID by,
        String byName,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** For a statement over {@code job j join account a}. */
    static final String COLUMNS = """
            j.project_id, j.id, j.kind, j.title, cast(j.asked as text) as asked, j.origin, j.state, j.stage, j.percent,
            j.attempt, j.result, j.page, cast(j.report as text) as report, cast(j.problem as text) as problem, j.by_id,
            a.name as by_name, j.created_at, j.started_at, j.ended_at""";

    static Job of(Sql.Row row) {
        return new Job(
                row.text("project_id"),
                row.id("id"),
                row.text("kind"),
                row.text("title"),
                Json.read(row.text("asked")),
                row.textOrNull("origin"),
                JobState.valueOf(row.text("state")),
                row.textOrNull("stage"),
                row.number("percent"),
                row.number("attempt"),
                row.textOrNull("result"),
                row.textOrNull("page"),
                json(row.textOrNull("report")),
                json(row.textOrNull("problem")),
                row.id("by_id"),
                row.text("by_name"),
                row.instant("created_at"),
                row.instantOrNull("started_at"),
                row.instantOrNull("ended_at"));
    }

    private static @Nullable JsonNode json(@Nullable String stored) {
        return stored == null ? null : Json.read(stored);
    }

    /** Why it failed, as it would have been refused at once; null when it did not. */
    public @Nullable Refusal refusal() {
        return problem == null ? null : Problems.refusal(problem);
    }

    /** How long it has taken, or took; 0 while it is queued. */
    public long seconds(Instant now) {
        Instant end = endedAt == null ? now : endedAt;
        return startedAt == null ? 0 : Math.max(0, end.getEpochSecond() - startedAt.getEpochSecond());
    }
}
