package org.testimonia.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How densely a text is written about, from its beginning to its end.
 *
 * @param above how many things begin before this section
 * @param below how many after it
 * @param top where this section begins, in hundredths of the text
 */
record Rail(List<Bin> bins, int above, int below, double top, double bottom) {

    static final int BINS = 200;
    private static final int WIDTH = 28;

    /** @param standing the code of the weightiest claim there */
    record Bin(int x, String y, int width, @Nullable String standing) {}

    static Rail of(List<Marginalia.Count> counts, List<Part> parts, int section, int length) {
        int[] things = new int[BINS];
        String[] standings = new String[BINS];
        int above = 0;
        int below = 0;
        for (Marginalia.Count count : counts) {
            things[count.bin()] += count.things();
            if (count.weightiest() != null) {
                standings[count.bin()] = count.weightiest().code();
            }
            int where = parts.get(Math.max(0, count.part())).section();
            above += where < section ? count.things() : 0;
            below += where > section ? count.things() : 0;
        }
        return new Rail(
                bins(things, standings),
                above,
                below,
                edge(parts, section, length, true),
                edge(parts, section, length, false));
    }

    private static List<Bin> bins(int[] things, String[] standings) {
        int most = Arrays.stream(things).max().orElse(1);
        return IntStream.range(0, BINS)
                .filter(i -> things[i] > 0)
                .mapToObj(i -> {
                    int width = Math.max(2, Math.round((float) WIDTH * things[i] / most));
                    String y = String.format(Locale.ROOT, "%.1f", 100.0 * i / BINS);
                    return new Bin(WIDTH - width, y, width, standings[i]);
                })
                .toList();
    }

    private static double edge(List<Part> parts, int section, int length, boolean first) {
        var edges = parts.stream()
                .filter(part -> part.section() == section && !part.beside())
                .mapToInt(first ? Part::start : Part::end)
                .summaryStatistics();
        int edge = first ? edges.getMin() : edges.getMax();
        return edges.getCount() == 0 ? 0 : Math.round(1000.0 * edge / Math.max(1, length)) / 10.0;
    }

    /** The bracket around what is being read. */
    public String window() {
        return String.format(Locale.ROOT, "M-4 %.1fh-3V%.1fh3", top, Math.max(bottom, top + 1));
    }
}
