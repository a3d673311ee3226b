package org.testimonia.text.anchoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligns what lies between two places that are known. Small gaps are weighed word against word; larger ones are divided
 * at what stands once in both; where nothing does, they stay open rather than be guessed at.
 */
final class Gaps {

    /** Pairs of words that are weighed at most in one gap. */
    private static final long MOST_PAIRS = 40_000;

    private static final int[] WIDTHS = {4, 3, 2, 1};

    private final Alignment alignment;

    Gaps(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Words from {@code start} to {@code end} before, with those after; what has its place already is passed over. */
    void fill(int start, int end, int startAfter, int endAfter) {
        if (start < end && startAfter < endAfter) {
            fill(
                    IntStream.range(start, end)
                            .filter(i -> alignment.to(i) == Alignment.NONE)
                            .toArray(),
                    IntStream.range(startAfter, endAfter)
                            .filter(i -> alignment.from(i) == Alignment.NONE)
                            .toArray(),
                    0);
        }
    }

    private void fill(int[] before, int[] after, int depth) {
        int same = joinEqualStart(before, after);
        int sameEnd = joinEqualEnd(before, after, same);
        int[] left = slice(before, same, before.length - sameEnd);
        int[] right = slice(after, same, after.length - sameEnd);
        if (left.length == 0 || right.length == 0) {
            return;
        }
        if ((long) left.length * right.length <= MOST_PAIRS) {
            new Likeness(alignment, left, right).join();
        } else if (depth < WIDTHS.length) {
            divide(left, right, depth);
        }
    }

    private int joinEqualStart(int[] before, int[] after) {
        int same = 0;
        while (same < Math.min(before.length, after.length) && equal(before[same], after[same])) {
            same++;
        }
        while (same > 0 && same < before.length && alignment.before.leansForward(before[same - 1])) {
            same--;
        }
        for (int i = 0; i < same; i++) {
            alignment.join(before[i], after[i]);
        }
        return same;
    }

    private int joinEqualEnd(int[] before, int[] after, int taken) {
        int same = 0;
        while (same < Math.min(before.length, after.length) - taken
                && equal(before[before.length - 1 - same], after[after.length - 1 - same])) {
            same++;
        }
        while (same > 0 && same < before.length - taken && alignment.before.leansBack(before[before.length - same])) {
            same--;
        }
        for (int i = 1; i <= same; i++) {
            alignment.join(before[before.length - i], after[after.length - i]);
        }
        return same;
    }

    private boolean equal(int word, int other) {
        return alignment.before.number(word) == alignment.after.number(other);
    }

    private void divide(int[] before, int[] after, int depth) {
        List<Run> chain = Chain.of(
                SharedRuns.of(numbers(before, alignment.before), numbers(after, alignment.after), WIDTHS[depth]));
        int start = 0;
        int startAfter = 0;
        for (Run run : chain) {
            for (int i = 0; i < run.length(); i++) {
                alignment.join(before[run.before() + i], after[run.after() + i]);
            }
            fill(slice(before, start, run.before()), slice(after, startAfter, run.after()), depth + 1);
            start = run.beforeEnd();
            startAfter = run.afterEnd();
        }
        fill(slice(before, start, before.length), slice(after, startAfter, after.length), depth + 1);
    }

    private static int[] numbers(int[] places, Words words) {
        return IntStream.of(places).map(words::number).toArray();
    }

    private static int[] slice(int[] places, int start, int end) {
        return Arrays.copyOfRange(places, start, Math.max(start, end));
    }
}
