package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The runs two sequences of words have in common around a few words in a row that stand once in each: what stands once
 * in both is the same thing, also where it was carried to another chapter. In time that grows with the length only.
 */
final class SharedRuns {

    private static final int NONE = -1;
    private static final int MANY = -2;

    private final int[] before;
    private final int[] after;
    private final int width;
    private final int mask;
    private final long[] keys;
    private final int[] inBefore;
    private final int[] inAfter;

    private SharedRuns(int[] before, int[] after, int width) {
        this.before = before;
        this.after = after;
        this.width = width;
        this.mask = Integer.highestOneBit(Math.max(8, before.length)) * 4 - 1;
        this.keys = new long[mask + 1];
        this.inBefore = new int[mask + 1];
        this.inAfter = new int[mask + 1];
    }

    /** In order of their place before. */
    static List<Run> of(int[] before, int[] after, int width) {
        return before.length < width || after.length < width ? List.of() : new SharedRuns(before, after, width).runs();
    }

    private List<Run> runs() {
        Arrays.fill(inBefore, NONE);
        Arrays.fill(inAfter, NONE);
        fill();
        meet();
        List<Run> runs = new ArrayList<>();
        int done = 0;
        int diagonal = 0;
        int[] shingles = slots(before);
        for (int at = 0; at < shingles.length; at++) {
            int slot = shingles[at];
            int other = inBefore[slot] == at ? inAfter[slot] : NONE;
            boolean inside = at < done && other - at == diagonal;
            if (other >= 0 && !inside && alike(at, other)) {
                Run run = extended(at, other);
                runs.add(run);
                done = run.beforeEnd() - width + 1;
                diagonal = other - at;
            }
        }
        return runs;
    }

    private void fill() {
        long[] hashes = hashes(before);
        for (int at = 0; at < hashes.length; at++) {
            int slot = slot(hashes[at]);
            keys[slot] = hashes[at];
            inBefore[slot] = inBefore[slot] == NONE ? at : MANY;
        }
    }

    private void meet() {
        long[] hashes = hashes(after);
        for (int at = 0; at < hashes.length; at++) {
            int slot = slot(hashes[at]);
            if (inBefore[slot] != NONE) {
                inAfter[slot] = inAfter[slot] == NONE ? at : MANY;
            }
        }
    }

    private int[] slots(int[] words) {
        long[] hashes = hashes(words);
        int[] slots = new int[hashes.length];
        for (int at = 0; at < hashes.length; at++) {
            slots[at] = slot(hashes[at]);
        }
        return slots;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (inBefore[slot] != NONE && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private long[] hashes(int[] words) {
        long[] hashes = new long[words.length - width + 1];
        for (int at = 0; at < hashes.length; at++) {
            long hash = 1;
            for (int i = at; i < at + width; i++) {
                hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            hashes[at] = hash;
        }
        return hashes;
    }

    private boolean alike(int at, int other) {
        return Arrays.equals(before, at, at + width, after, other, other + width);
    }

    private Run extended(int at, int other) {
        int start = 0;
        while (at - start > 0 && other - start > 0 && before[at - start - 1] == after[other - start - 1]) {
            start++;
        }
        int end = width;
        while (at + end < before.length && other + end < after.length && before[at + end] == after[other + end]) {
            end++;
        }
        return new Run(at - start, other - start, start + end);
    }
}
