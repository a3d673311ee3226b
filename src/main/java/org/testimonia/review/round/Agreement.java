package org.testimonia.review.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far people agree beyond chance: Krippendorff's alpha for ordinal data (K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", 2011, sections C and D). 1 is perfect agreement, 0 what chance would give, below 0 is worse than chance.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * Alpha over several things that were judged.
     *
     * @param units for each thing the ranks that people gave it, 0 up to {@code ranks}; who gave none is left out
     * @param ranks how many ranks there are
     * @return empty where alpha is not defined: fewer than two things that two people judged, or no variety at all
     */
    public static OptionalDouble alpha(Collection<List<Integer>> units, int ranks) {
        List<List<Integer>> pairable =
                units.stream().filter(unit -> unit.size() > 1).toList();
        if (pairable.size() < 2) {
            return OptionalDouble.empty();
        }
        double[][] coincidences = coincidences(pairable, ranks);
        double[] totals = totals(coincidences);
        double all = 0;
        for (double total : totals) {
            all += total;
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < ranks; c++) {
            for (int k = c + 1; k < ranks; k++) {
                double apart = apart(totals, c, k);
                observed += coincidences[c][k] * apart;
                expected += totals[c] * totals[k] * apart;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    /** Each pair of ranks of a thing counts once in either order, divided by how many others judged it. */
    private static double[][] coincidences(List<List<Integer>> units, int ranks) {
        double[][] coincidences = new double[ranks][ranks];
        for (List<Integer> unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < unit.size(); j++) {
                    if (i != j) {
                        coincidences[unit.get(i)][unit.get(j)] += 1.0 / (unit.size() - 1);
                    }
                }
            }
        }
        return coincidences;
    }

    private static double[] totals(double[][] coincidences) {
        double[] totals = new double[coincidences.length];
        for (int c = 0; c < totals.length; c++) {
            for (double count : coincidences[c]) {
                totals[c] += count;
            }
        }
        return totals;
    }

    /** The ordinal metric: the square of how many values lie from the middle of one rank to the middle of another. */
    private static double apart(double[] totals, int c, int k) {
        double between = -(totals[c] + totals[k]) / 2;
        for (int g = c; g <= k; g++) {
            between += totals[g];
        }
        return between * between;
    }

    /** Rounded to three places, as such figures are printed. */
    static Optional<Double> printed(OptionalDouble alpha) {
        return alpha.isEmpty() ? Optional.empty() : Optional.of(Math.round(alpha.getAsDouble() * 1000) / 1000.0);
    }
}
