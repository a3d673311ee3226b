package org.testimonia.review.queue;

import java.util.List;

/**
 * A queue with what waits in it.
 *
 * @param items the first of them
 * @param total how many there are
 */
public record Waiting(Queue queue, List<QueueItem> items, int total) {

    /** How many rows of a queue are shown. */
    static final int SHOWN = 20;

    static Waiting of(Queue queue, List<QueueItem> all) {
        return new Waiting(queue, all.subList(0, Math.min(SHOWN, all.size())), all.size());
    }

    public boolean isOne() {
        return total == 1;
    }

    public int more() {
        return total - items.size();
    }
}
