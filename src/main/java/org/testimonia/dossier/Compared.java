package org.testimonia.dossier;

import java.util.List;
import org.testimonia.evidence.provenance.FindingSeen;
import org.testimonia.review.signal.OpenPairs;

/**
 * Which sources of a claim's evidence were set beside each other.
 *
 * @param sources those that its evidence is from
 * @param open pairs that support it and that nobody examined; none of the past
 * @param findings that say somebody looked and found nothing
 */
public record Compared(List<Option> sources, List<OpenPairs.Pair> open, List<FindingSeen> findings) {

    /** How many open pairs are named one by one. */
    private static final int SHOWN = 20;

    public boolean isEmpty() {
        return sources.size() < 2;
    }

    public List<OpenPairs.Pair> first() {
        return open.subList(0, Math.min(SHOWN, open.size()));
    }

    public int more() {
        return open.size() - first().size();
    }

    /** What a source is called. */
    public String label(String key) {
        return sources.stream()
                .filter(source -> source.value().equals(key))
                .map(Option::words)
                .findFirst()
                .orElse(key);
    }

    /** The name of the form that takes a finding back. */
    public String form(FindingSeen finding) {
        return "unfind-" + finding.id();
    }
}
