package org.testimonia.account;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.testimonia.shared.Refusal;

/** Slows down who guesses passwords: twenty tries a minute for a name. */
@ApplicationScoped
class Attempts {

    private static final int A_MINUTE = 20;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    void count(String name) {
        Bucket bucket = buckets.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), any -> bucket());
        if (!bucket.tryConsume(1)) {
            throw Refusal.of(Refusal.Kind.TOO_OFTEN, "Too many tries for this name. Wait a minute and try again.");
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
