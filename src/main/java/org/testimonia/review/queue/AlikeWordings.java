package org.testimonia.review.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds sentences that use nearly the same words: those whose sets of words have at least seven tenths in common (Jaccard). Only
 * the rarest words of each have to be looked up: two sets that are so much alike share one of them (S. Chaudhuri and others,
 * "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
 */
final class AlikeWordings {

    private static final double ALIKE = 0.7;

    /** Two of the sentences, by their places, the first before the second. */
    record Pair(int one, int other, double alike) {}

    private AlikeWordings() {}

    /** The most alike first. */
    static List<Pair> of(List<String> sentences) {
        List<Set<String>> words = sentences.stream().map(AlikeWordings::words).toList();
        Map<String, Integer> frequency = new HashMap<>();
        words.forEach(set -> set.forEach(word -> frequency.merge(word, 1, Integer::sum)));
        Map<String, List<Integer>> places = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            Set<Integer> candidates = new TreeSet<>();
            for (String word : rarest(words.get(place), frequency)) {
                List<Integer> earlier = places.computeIfAbsent(word, any -> new ArrayList<>());
                candidates.addAll(earlier);
                earlier.add(place);
            }
            for (int earlier : candidates) {
                double alike = alike(words.get(earlier), words.get(place));
                if (alike >= ALIKE) {
                    pairs.add(new Pair(earlier, place, alike));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> -pair.alike()));
        return pairs;
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> rarest(Set<String> words, Map<String, Integer> frequency) {
        return words.stream()
                .sorted(Comparator.comparing((String word) -> frequency.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(words.size() - (long) Math.ceil(ALIKE * words.size()) + 1)
                .toList();
    }

    private static double alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }
}
