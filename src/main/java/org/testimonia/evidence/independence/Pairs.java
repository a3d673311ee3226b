package org.testimonia.evidence.independence;

import java.util.List;
import java.util.function.BiFunction;

/** Every two of some items, in order: thousands of items have millions of pairs, so each is made when it is taken. */
final class Pairs {

    private Pairs() {}

    static <T> List<T> of(int items, BiFunction<Integer, Integer, T> make) {
        return new Lazily<>((int) Math.min(Integer.MAX_VALUE, before(items, items)), index -> {
            int first = first(items, index);
            return make.apply(first, (int) (first + 1 + index - before(first, items)));
        });
    }

    private static int first(int items, int index) {
        int low = 0;
        int high = items - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before(middle, items) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** How many pairs begin with an item before this one. */
    private static long before(int item, int items) {
        return (long) item * (2L * items - item - 1) / 2;
    }
}
