package org.testimonia.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long work is stopped in the middle. Who asks for it says how it learns that nobody waits any more; the work itself, in
 * the same thread and however deep, heeds it now and then and knows nothing more of it.
 */
public final class Interruption {

    private static final ThreadLocal<@Nullable Runnable> SAID = new ThreadLocal<>();

    private Interruption() {}

    /**
     * Does the work.
     *
     * @param stop throws what ends the work, when it shall go no further; it is asked often
     */
    public static <T> T heeding(Runnable stop, Supplier<T> work) {
        Runnable around = SAID.get();
        SAID.set(stop);
        try {
            return work.get();
        } finally {
            if (around == null) {
                SAID.remove();
            } else {
                SAID.set(around);
            }
        }
    }

    /** A moment at which long work may be stopped; to be called often. */
    public static void heed() {
        Runnable stop = SAID.get();
        if (stop != null) {
            stop.run();
        }
    }
}
