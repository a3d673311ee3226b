package org.testimonia.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * How many claims stand how, the bar that shows it, and what each standing leaves to ask.
 *
 * @param open what is still to be done about some of them
 */
public record Standings(Map<Standing, Integer> counts, Open open) {

    private static final List<Standing> SHOWN =
            List.of(Standing.ESTABLISHED, Standing.CONTESTED, Standing.REJECTED, Standing.OPEN);
    private static final int WIDTH = 1000;
    private static final int GAP = 4;

    /** One standing's part of the bar, in thousandths. */
    public record Bar(Standing standing, int count, int x, int width) {}

    /**
     * What is still to be done about some of them.
     *
     * @param oneOrigin how many are established on one origin only
     * @param unanswered how many contested ones have evidence against them that nobody answered
     * @param oldest when the oldest of those not yet assessed was put; null where there is none
     */
    public record Open(
            int oneOrigin, int unanswered, @Nullable Instant oldest) {}

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
