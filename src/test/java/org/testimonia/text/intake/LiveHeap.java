package org.testimonia.text.intake;

/** What lives on the heap at most, from its making to its end: measured behind a collection, twice a second. */
public final class LiveHeap implements AutoCloseable {

    private static final int PAUSE = 500;

    private final long before = live();
    private final Thread watch = new Thread(this::run, "live-heap");
    private volatile long most = before;
    private volatile boolean over;

    public LiveHeap() {
        watch.setDaemon(true);
        watch.start();
    }

    private void run() {
        while (!over) {
            most = Math.max(most, live());
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** In megabytes (2²⁰ bytes). */
    public long before() {
        return before >> 20;
    }

    /** Above {@link #before}, in megabytes. */
    public long above() {
        return most - before >> 20;
    }

    @Override
    public void close() {
        over = true;
        watch.interrupt();
    }
}
