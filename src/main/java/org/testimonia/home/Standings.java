package org.testimonia.home;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.testimonia.claim.Standing;

/** How many claims stand how, and the bar that shows it. */
public record Standings(Map<Standing, Integer> counts) {

    private static final List<Standing> SHOWN =
            List.of(Standing.ESTABLISHED, Standing.CONTESTED, Standing.REJECTED, Standing.OPEN);
    private static final int WIDTH = 1000;
    private static final int GAP = 4;

    /** One standing's part of the bar, in thousandths. */
    public record Bar(Standing standing, int count, int x, int width) {}

    static Standings of(Map<String, Integer> rows) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        rows.forEach((name, count) -> counts.put(Standing.valueOf(name), count));
        return new Standings(counts);
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    public int getTotal() {
        return SHOWN.stream().mapToInt(this::count).sum();
    }

    /** In the order in which they are shown, also those that nothing stands in. */
    public List<Bar> getBars() {
        List<Standing> present =
                SHOWN.stream().filter(standing -> count(standing) > 0).toList();
        int room = WIDTH - GAP * Math.max(0, present.size() - 1);
        List<Bar> bars = new ArrayList<>();
        int x = 0;
        for (Standing standing : SHOWN) {
            int width = getTotal() == 0 ? 0 : Math.round((float) room * count(standing) / getTotal());
            bars.add(new Bar(standing, count(standing), x, width));
            x += width == 0 ? 0 : width + GAP;
        }
        return bars;
    }
}
