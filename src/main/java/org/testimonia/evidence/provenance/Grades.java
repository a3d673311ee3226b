package org.testimonia.evidence.provenance;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scales of source criticism. The letter (who speaks) and the digit (what is said) come from the Admiralty system; they
 * are two axes, and no grade is ever added to another or averaged with it.
 */
public final class Grades {

    static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
    static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6");
    static final List<String> WORDS = List.of("pass", "doubtful", "fail", "unknown");

    /** What the grades of sources and witnesses mean, from the best to the worst; letters are the Admiralty system's. */
    public static final Map<String, String> MEANINGS = meanings();

    /** These say that one cannot tell, and need no rationale. */
    static final Set<String> UNTELLING = Set.of("F", "6");

    private Grades() {}

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<String> reliable = List.of(
                "completely reliable",
                "usually reliable",
                "fairly reliable",
                "not usually reliable",
                "unreliable",
                "reliability cannot be judged");
        for (int i = 0; i < LETTERS.size(); i++) {
            meanings.put(LETTERS.get(i), LETTERS.get(i) + ": " + reliable.get(i));
        }
        WORDS.forEach(word -> meanings.put(word, word));
        return Collections.unmodifiableMap(meanings);
    }

    /** Where several people differ, from the best to the worst: {@code B–D, 3 assessors}; {@code B} where they agree. */
    static String spread(List<String> scale, Collection<String> given) {
        List<String> ordered = scale.stream().filter(given::contains).toList();
        if (ordered.isEmpty()) {
            return "";
        }
        String first = ordered.get(0);
        String last = ordered.get(ordered.size() - 1);
        return first.equals(last) ? first : first + "–" + last + ", " + given.size() + " assessors";
    }
}
