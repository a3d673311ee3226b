package org.testimonia.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** The jobs of the project one is in, as far as one may see them: one's own, and those of others with the right to. */
@ApplicationScoped
public class Jobs {

    private static final long PAUSE = Duration.ofMillis(100).toMillis();
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Sql sql;
    private final Here here;

    Jobs(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** By its id as an address has it. */
    public Job get(String id) {
        return get(Ids.parse(id, "job " + id));
    }

    public Job get(UUID id) {
        return read("and j.id = :id", "id", id).stream().findFirst().orElseThrow(() -> Refusal.missing("job " + id));
    }

    /** The newest first, those that were asked for before another one. */
    List<Job> before(@Nullable String id, int limit) {
        UUID before = id == null ? LAST : key(id);
        return read("and j.id < :before order by j.id desc limit :limit", "before", before, "limit", limit);
    }

    private static UUID key(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Paging.unknownAfter();
        }
    }

    /** One's own of a kind that go on or have ended lately, the newest first. */
    public List<Job> mine(String kind, int limit) {
        UUID reader = here.reader();
        return read(
                "and j.kind = :kind and j.by_id = :mine order by j.id desc limit :limit",
                "kind",
                kind,
                "mine",
                reader == null ? FIRST : reader,
                "limit",
                limit);
    }

    private List<Job> read(String which, Object... parameters) {
        UUID reader = here.reader();
        if (reader == null || !here.isMember()) {
            return List.of();
        }
        Object[] all = new Object[6 + parameters.length];
        all[0] = "project";
        all[1] = here.project();
        all[2] = "reader";
        all[3] = reader;
        all[4] = "all";
        all[5] = here.may(Right.FOLLOW_JOBS);
        System.arraycopy(parameters, 0, all, 6, parameters.length);
        return sql
                .rows(
                        "select " + Job.COLUMNS + " from job j join account a on a.id = j.by_id"
                                + " where j.project_id = :project and (j.by_id = :reader or :all) " + which,
                        all)
                .stream()
                .map(Job::of)
                .toList();
    }

    /** Waits until it has come to an end, or the time is over; empty then. */
    public Optional<Job> awaitEnd(UUID id, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Job job = QuarkusTransaction.requiringNew().call(() -> get(id));
            if (job.state().isEnd()) {
                return Optional.of(job);
            }
            if (System.nanoTime() > end || !slept()) {
                return Optional.empty();
            }
        }
    }

    private static boolean slept() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
