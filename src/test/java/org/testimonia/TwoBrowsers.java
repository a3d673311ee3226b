package org.testimonia;

import com.microsoft.playwright.Browser;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Two browsers that share what there is to look at, each on a thread of its own, as Playwright asks: a page is busy with itself
 * most of the time, and leaves one of two processors idle.
 */
public final class TwoBrowsers {

    private final Queue<Browsers> opened = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Browsers> own = ThreadLocal.withInitial(() -> {
        Browsers browsers = new Browsers();
        opened.add(browsers);
        return browsers;
    });
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private TwoBrowsers() {}

    /** A test of each thing, named by it; all looks have begun, in their order. */
    public static <T> Stream<DynamicTest> tests(List<T> things, BiConsumer<Browser, T> look) {
        TwoBrowsers two = new TwoBrowsers();
        List<? extends Future<?>> looks = things.stream()
                .map(thing -> two.threads.submit(() -> two.inRequest(look, thing)))
                .toList();
        return IntStream.range(0, things.size())
                .mapToObj(i -> DynamicTest.dynamicTest(things.get(i).toString(), () -> await(looks.get(i))))
                .onClose(two::close);
    }

    private static void await(Future<?> look) throws Throwable {
        try {
            look.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private <T> void inRequest(BiConsumer<Browser, T> look, T thing) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            look.accept(own.get().browser, thing);
        } finally {
            request.terminate();
        }
    }

    private void close() {
        threads.shutdownNow();
        opened.forEach(Browsers::close);
    }
}
