package org.testimonia.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where the words of one segment stand in the original file: runs of (plain start, plain length, byte start, byte end),
 * in order of plain start. In a run whose bytes decode to exactly its code points, positions inside are found by
 * decoding; any other run (an entity, collapsed white space) is one unit. What was dropped lies between runs.
 */
public final class SourceMap {

    /** A segment whose format is not spliced. */
    public static final SourceMap NONE = new SourceMap(new int[0]);

    private final int[] runs;

    /** @param runs four numbers a run: code points from the segment's start, code points, first byte, byte after */
    public SourceMap(int[] runs) {
        if (runs.length % 4 != 0) {
            throw new IllegalArgumentException("four numbers a run");
        }
        this.runs = runs.clone();
    }

    public int size() {
        return runs.length / 4;
    }

    public int plainStart(int run) {
        return runs[4 * run];
    }

    public int plainLength(int run) {
        return runs[4 * run + 1];
    }

    public int byteStart(int run) {
        return runs[4 * run + 2];
    }

    public int byteEnd(int run) {
        return runs[4 * run + 3];
    }

    /** For the database: big-endian 32-bit numbers. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(4 * runs.length);
        buffer.asIntBuffer().put(runs);
        return buffer.array();
    }

    public static SourceMap of(byte[] stored) {
        int[] runs = new int[stored.length / 4];
        ByteBuffer.wrap(stored).asIntBuffer().get(runs);
        return new SourceMap(runs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map && Arrays.equals(runs, map.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }
}
