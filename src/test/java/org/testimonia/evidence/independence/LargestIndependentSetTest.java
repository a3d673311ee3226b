package org.testimonia.evidence.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestIndependentSetTest {

    @Test
    void up_to_sixteen_things_it_is_what_trying_all_choices_finds() {
        Random random = new Random(24);
        for (int round = 0; round < 300; round++) {
            List<BitSet> neighbours = neighbours(random.nextInt(17), random.nextDouble(), random);

            assertThat(LargestIndependentSet.size(neighbours)).isEqualTo(byTryingAll(neighbours));
        }
    }

    @Test
    void above_twenty_four_it_is_a_set_that_nothing_can_be_added_to() {
        Random random = new Random(25);
        for (int round = 0; round < 100; round++) {
            List<BitSet> neighbours = neighbours(25 + random.nextInt(40), random.nextDouble(), random);
            int greatestDegree =
                    neighbours.stream().mapToInt(BitSet::cardinality).max().orElse(0);

            int greedy = LargestIndependentSet.size(neighbours);

            assertThat(greedy).isBetween(neighbours.size() / (greatestDegree + 1), neighbours.size());
        }
    }

    @Test
    void twenty_four_things_that_all_stand_in_a_ring_are_counted_exactly() {
        List<BitSet> ring = IntStream.range(0, 24)
                .mapToObj(i -> BitSet.valueOf(new long[] {1L << (i + 1) % 24 | 1L << (i + 23) % 24}))
                .toList();

        assertThat(LargestIndependentSet.size(ring)).isEqualTo(12);
    }

    static List<BitSet> neighbours(int size, double density, Random random) {
        List<BitSet> neighbours =
                IntStream.range(0, size).mapToObj(any -> new BitSet()).toList();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.nextDouble() < density) {
                    neighbours.get(a).set(b);
                    neighbours.get(b).set(a);
                }
            }
        }
        return neighbours;
    }

    private static int byTryingAll(List<BitSet> neighbours) {
        int best = 0;
        for (int choice = 0; choice < 1 << neighbours.size(); choice++) {
            BitSet chosen = BitSet.valueOf(new long[] {choice});
            if (chosen.stream().noneMatch(each -> neighbours.get(each).intersects(chosen))) {
                best = Math.max(best, chosen.cardinality());
            }
        }
        return best;
    }
}
