package org.testimonia.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Hands out the keys of one bibliography, each once. */
final class SourceKeys {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    boolean isTaken(String key) {
        return taken.contains(key);
    }

    /** The key itself, or with a number when another has it already. */
    String take(String key) {
        String free = key;
        while (!taken.add(free)) {
            free = key + "-" + last.merge(key, 2, (number, ignored) -> number + 1);
        }
        return free;
    }

    /** A key for a source that has none: {@code orlov1953}. */
    String propose(Map<String, Object> csl) {
        String citation = Normalizer.normalize(Citation.brief(csl), Normalizer.Form.NFD);
        String key = citation.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return take(key.isEmpty() ? "source" : key.substring(0, Math.min(key.length(), 40)));
    }
}
