package org.testimonia.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;

/** Work of no use that takes as long as a test wants. */
@ApplicationScoped
class LongWork implements Work {

    static final String KIND = "long-for-tests";

    private final StartJob startJob;
    private volatile CountDownLatch begun = new CountDownLatch(1);
    private volatile CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger ends = new AtomicInteger();

    LongWork(StartJob startJob) {
        this.startJob = startJob;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> stages() {
        return List.of("begin", "end");
    }

    @Override
    public String opens() {
        return "Look at it";
    }

    /** Asks for it anew; it will wait in its midst. */
    UUID start(Member by, String end) {
        begun = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
        ends.set(0);
        return startJob.start(new NewJob(KIND, "A long work", Map.of("end", end), null), by);
    }

    void awaitBegin() throws InterruptedException {
        if (!begun.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the work was not begun");
        }
    }

    /** How often it came to its end. */
    int ends() {
        return ends.get();
    }

    void goOn() {
        goOn.countDown();
    }

    @Override
    public void run(Progress progress) {
        progress.at("begin", 10);
        begun.countDown();
        try {
            goOn.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        progress.at("end", 90);
        switch (progress.job().asked().path("end").asText()) {
            case "refused" ->
                throw Refusal.invalid("file", "It cannot be done.").with("line", 7);
            case "failed" -> throw new IllegalStateException("a fault of ours");
            default ->
                QuarkusTransaction.requiringNew().run(() -> {
                    progress.done("/api/v1/result", "/result", null);
                    ends.incrementAndGet();
                });
        }
    }
}
