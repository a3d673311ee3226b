package org.testimonia.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The few workers of this replica. Which work is due stands in PostgreSQL (db-scheduler), so any replica may do it; one
 * that dies stops showing signs of life, and after {@link #HEARTBEAT} times {@link #MISSED} its work is another's.
 */
@ApplicationScoped
class Workshop {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED = 4;
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    /** Rung when a job is queued; heard when its transaction is through. */
    record Queued(UUID job) {}

    private final RunJob runJob;
    private final AgroalDataSource database;
    private final Clock clock;
    private final Event<Queued> bell;
    private final int workers;
    private final OneTimeTask<Void> task = task();
    private @Nullable ExecutorService threads;
    private @Nullable Scheduler scheduler;

    Workshop(
            RunJob runJob,
            AgroalDataSource database,
            Clock clock,
            Event<Queued> bell,
            @ConfigProperty(name = "testimonia.workers") Optional<Integer> workers) {
        this.runJob = runJob;
        this.database = database;
        this.clock = clock;
        this.bell = bell;
        this.workers = workers.orElseGet(() -> Runtime.getRuntime().availableProcessors() > 2 ? 2 : 1);
    }

    private OneTimeTask<Void> task() {
        return Tasks.oneTime("job")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, context) -> {
                    String[] key = instance.getId().split("/", 2);
                    runJob.run(key[0], UUID.fromString(key[1]));
                });
    }

    void open(@Observes StartupEvent start) {
        threads = Executors.newFixedThreadPool(
                workers, named(Thread.currentThread().getContextClassLoader()));
        scheduler = Scheduler.create(database, task)
                .threads(workers)
                .executorService(threads)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LAST_WORDS)
                .enableImmediateExecution()
                .build();
        scheduler.start();
    }

    private static ThreadFactory named(ClassLoader loader) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread worker = new Thread(work, "worker-" + number.incrementAndGet());
            worker.setContextClassLoader(loader);
            return worker;
        };
    }

    /** A work that is cut off here is begun again at the next start, as after a crash. */
    void close(@Observes ShutdownEvent stop) {
        if (scheduler != null) {
            scheduler.stop();
        }
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    /** Joins the transaction in which the job is written down. */
    void queue(String project, UUID id) {
        if (scheduler == null) {
            throw new IllegalStateException("the workshop is closed");
        }
        scheduler.schedule(task.instance(project + "/" + id), clock.instant());
        bell.fire(new Queued(id));
    }

    void lookNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) Queued queued) {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }
}
