package org.testimonia.evidence.independence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many voices speak in the evidence of a claim, as far as is recorded.
 *
 * @param items the evidence counted, in the order it was offered; what each goes back to is looked up when one is taken
 * @param groups evidence that hangs together by anything recorded; their number is the least that speak
 * @param high the most that could speak if only what is certain counts
 * @param counts how many pairs have each verdict
 * @param compared the verdict on two items by their places among the items, for who asks about millions
 * @param pairs every two items; what they share is looked up when one is taken
 * @param singlePoints what every item goes back to; none where there is one item only
 */
public record Independence(
        List<Voice> items,
        List<List<UUID>> groups,
        int high,
        Map<Verdict, Integer> counts,
        Compared compared,
        List<Pair> pairs,
        List<Node> singlePoints) {

    /** What is known of two items; both are places in {@link #items}. */
    @FunctionalInterface
    public interface Compared {
        Verdict verdict(int one, int other);
    }

    /**
     * One item.
     *
     * @param origins who must have known it; empty where nobody is recorded
     * @param channels all that it came through
     */
    public record Voice(UUID evidence, List<Node> origins, List<Node> channels) {

        public boolean isOfUnknownOrigin() {
            return origins.isEmpty();
        }
    }

    /**
     * Two items.
     *
     * @param shared what both go back to
     * @param findings that say somebody looked; also where something in common was recorded all the same
     */
    public record Pair(UUID a, UUID b, Verdict verdict, List<Node> shared, List<UUID> findings) {}

    public int low() {
        return groups.size();
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** It is one voice at most, or all of it goes back to one person, text or source. */
    public boolean isOfOneOrigin() {
        return low() <= 1 || !singlePoints.isEmpty();
    }

    /** Only where somebody examined every two items of different groups may one speak of independence. */
    public boolean isExamined() {
        return groups.size() > 1 && count(Verdict.UNEXAMINED) == 0;
    }

    /** In a line: {@code 4 items · 2 groups with no recorded link · 3 of 6 pairs unexamined}. */
    public String sentence() {
        StringBuilder words = new StringBuilder(counted(items.size(), "item"));
        if (!items.isEmpty()) {
            words.append(" · ").append(counted(groups.size(), isExamined() ? "independent group" : "group"));
            words.append(groups.size() > 1 && !isExamined() ? " with no recorded link" : "");
        }
        if (high > low()) {
            words.append(" (").append(high).append(" if only what is certain counts)");
        }
        if (count(Verdict.UNEXAMINED) > 0) {
            words.append(" · ").append(count(Verdict.UNEXAMINED)).append(" of ");
            words.append(counted(pairs.size(), "pair")).append(" unexamined");
        }
        return words.toString();
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
