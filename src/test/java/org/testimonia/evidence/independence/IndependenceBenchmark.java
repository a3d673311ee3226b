package org.testimonia.evidence.independence;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.testimonia.evidence.Stance;

/**
 * Prints how long the dependence graph takes to answer, over a made project: 5,000 claims with four pieces of evidence each
 * and one with fifty, on 12 layers of texts that were taken from each other. Run it as docs/reference/performance.md says.
 */
public final class IndependenceBenchmark {

    private static final int CLAIMS = 5_000;
    private static final int DEPTH = 12;
    private static final int TEXTS_IN_A_LAYER = 800;
    private static final int ROUNDS = 15;
    private static final long WARMING = 2_000_000_000L;

    private final Random random = new Random(12);
    private final SmallGraph world = new SmallGraph();

    private IndependenceBenchmark() {}

    public static void main(String[] arguments) {
        new IndependenceBenchmark().run();
    }

    private void run() {
        texts();
        IntStream.range(0, CLAIMS).forEach(claim -> evidence("c" + claim, 4));
        IntStream.range(0, CLAIMS / 4).forEach(claim -> world.rests("c" + claim, "c" + (CLAIMS - 1 - claim)));
        evidence("large", 50);
        DependenceGraph graph = world.build();
        System.out.printf("%,d nodes, %,d claims%n", graph.size(), CLAIMS + 1);
        measure("build the graph from what was read", world::build);
        measure(
                "independence and single points of a claim of 50 items, depth 12",
                () -> graph.independence(SmallGraph.id("large"), Stance.SUPPORTS));
        measure("the same, with all that items go back to and pairs share", () -> everything(graph));
        measure(
                "independence of the whole project",
                () -> graph.claims().stream()
                        .mapToInt(claim ->
                                graph.independence(claim, Stance.SUPPORTS).low())
                        .sum());
        for (String gone : List.of("A0", "s0.7", "s" + DEPTH + ".7")) {
            measure("what falls without " + gone, () -> graph.without(new Rejection(SmallGraph.node(gone))));
        }
    }

    private static int everything(DependenceGraph graph) {
        Independence large = graph.independence(SmallGraph.id("large"), Stance.SUPPORTS);
        return large.items().stream().mapToInt(item -> item.channels().size()).sum()
                + large.pairs().stream().mapToInt(pair -> pair.shared().size()).sum();
    }

    private void texts() {
        for (int layer = 0; layer <= DEPTH; layer++) {
            for (int text = 0; text < TEXTS_IN_A_LAYER; text++) {
                world.author("s" + layer + "." + text, "A" + random.nextInt(500));
                if (layer < DEPTH) {
                    take(layer, text, random.nextBoolean());
                    if (random.nextInt(3) == 0) {
                        take(layer, text, random.nextBoolean());
                    }
                } else if (random.nextBoolean()) {
                    world.taken(passage(layer, text), "A" + random.nextInt(500), false);
                }
            }
        }
    }

    private void take(int layer, int text, boolean certain) {
        world.taken(passage(layer, text), passage(layer + 1, random.nextInt(TEXTS_IN_A_LAYER)), certain);
    }

    private static String passage(int layer, int text) {
        return "s" + layer + "." + text + "[0,100)";
    }

    private void evidence(String claim, int items) {
        List<Integer> texts = new ArrayList<>(
                random.ints(0, TEXTS_IN_A_LAYER).distinct().limit(items).boxed().toList());
        texts.forEach(text -> world.hearsay(claim, "s0." + text + "[" + random.nextInt(90) + ",100)"));
    }

    /** The time of the processor beside that of the clock: on a busy machine only the first says how long it takes. */
    private static void measure(String what, Supplier<?> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] clock = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        long warm = thread.getCurrentThreadCpuTime() + WARMING;
        while (thread.getCurrentThreadCpuTime() < warm) {
            work.get();
        }
        for (int round = 0; round < ROUNDS; round++) {
            long begun = thread.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.get();
            clock[round] = (System.nanoTime() - start) / 1e6;
            processor[round] = (thread.getCurrentThreadCpuTime() - begun) / 1e6;
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        System.out.printf(
                "%-66s median %8.2f ms, of the processor %8.2f ms%n", what, clock[ROUNDS / 2], processor[ROUNDS / 2]);
    }
}
