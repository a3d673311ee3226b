package org.testimonia.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/**
 * The steps of a job from state to state, each one statement that asks whether it is still in the state before. A work that
 * was taken over after a crash has another attempt, so the one that was given up for dead changes nothing any more.
 */
@ApplicationScoped
class JobRows {

    private final Sql sql;
    private final Clock clock;
    private final Event<JobEnded> bell;

    JobRows(Sql sql, Clock clock, Event<JobEnded> bell) {
        this.sql = sql;
        this.clock = clock;
        this.bell = bell;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void queue(String project, UUID id, NewJob asked, UUID by) {
        sql.run(
                """
                insert into job (project_id, id, kind, title, asked, origin, state, percent, attempt, by_id, created_at)
                values (:project, :id, :kind, :title, cast(:asked as jsonb), cast(:origin as text), 'QUEUED', 0, 0, :by, :now)""",
                "project",
                project,
                "id",
                id,
                "kind",
                asked.kind(),
                "title",
                asked.title(),
                "asked",
                Json.canonical(asked.asked()),
                "origin",
                asked.origin(),
                "by",
                by,
                "now",
                clock.instant());
    }

    /** Takes it up, for the first time or again; empty when it has come to an end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Job> begin(String project, UUID id) {
        int begun = sql.run("""
                update job set state = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, :now), stage = null
                 where project_id = :project and id = :id and state in ('QUEUED', 'RUNNING')""", "project", project, "id", id, "now", clock.instant());
        return begun == 0 ? Optional.empty() : find(project, id);
    }

    private Optional<Job> find(String project, UUID id) {
        return sql.first(
                        "select " + Job.COLUMNS
                                + " from job j join account a on a.id = j.by_id where j.project_id = :project and j.id = :id",
                        "project",
                        project,
                        "id",
                        id)
                .map(Job::of);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int progress(Job job, String stage, int percent) {
        return sql.run(
                """
                update job set stage = :stage, percent = :percent
                 where project_id = :project and id = :id and state = 'RUNNING' and attempt = :attempt""",
                "stage",
                stage,
                "percent",
                Math.max(0, Math.min(99, percent)),
                "project",
                job.project(),
                "id",
                job.id(),
                "attempt",
                job.attempt());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    int done(Job job, String result, String page, @Nullable Map<String, Object> report) {
        Instant now = clock.instant();
        int changed = sql.run(
                """
                update job set state = 'DONE', percent = 100, result = :result, page = :page,
                               report = cast(:report as jsonb), ended_at = :now
                 where project_id = :project and id = :id and state = 'RUNNING' and attempt = :attempt""",
                "result",
                result,
                "page",
                page,
                "report",
                report == null ? null : Json.canonical(report),
                "now",
                now,
                "project",
                job.project(),
                "id",
                job.id(),
                "attempt",
                job.attempt());
        return ring(job, true, changed, now);
    }

    private int ring(Job job, boolean done, int changed, Instant now) {
        if (changed > 0) {
            bell.fire(new JobEnded(job.project(), job.id(), job.kind(), job.title(), done, job.by(), now));
        }
        return changed;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Job job, Refusal why) {
        Instant now = clock.instant();
        int changed = sql.run(
                """
                update job set state = 'FAILED', problem = cast(:problem as jsonb), ended_at = :now
                 where project_id = :project and id = :id and state = 'RUNNING' and attempt = :attempt""",
                "problem",
                Problems.stored(why),
                "now",
                now,
                "project",
                job.project(),
                "id",
                job.id(),
                "attempt",
                job.attempt());
        ring(job, false, changed, now);
    }

    /** Whether it was still to be cancelled. */
    @Transactional
    boolean cancel(Job job) {
        return sql.run("""
                        update job set state = 'CANCELLED', ended_at = :now
                         where project_id = :project and id = :id and state in ('QUEUED', 'RUNNING')""", "now", clock.instant(), "project", job.project(), "id", job.id()) > 0;
    }
}
