package org.testimonia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The one clock, as fine as the database keeps time, so that what is printed is what is stored. A story that is told
 * again, the sample project, is told at its own dates.
 */
@ApplicationScoped
public class MicrosecondClock {

    private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new StoryClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)));
    }

    /** Lets something happen at a moment of the past; for {@code LoadSample} alone. */
    public static void at(Instant moment, Runnable deed) {
        TOLD.set(moment);
        try {
            deed.run();
        } finally {
            TOLD.remove();
        }
    }

    private static final class StoryClock extends Clock {

        private final Clock present;

        StoryClock(Clock present) {
            this.present = present;
        }

        @Override
        public Instant instant() {
            Instant told = TOLD.get();
            return told == null ? present.instant() : told;
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new StoryClock(present.withZone(zone));
        }
    }
}
