package org.testimonia.shared.xml;

import java.util.Arrays;

/** A column of numbers. It grows piece by piece, so that nothing is copied and little stands empty. */
final class Ints {

    private static final int SHIFT = 12;
    private static final int PIECE = 1 << SHIFT;

    private int[][] pieces = new int[4][];
    private int size;

    int size() {
        return size;
    }

    void add(int number) {
        int piece = size >> SHIFT;
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * piece);
        }
        if (size % PIECE == 0) {
            pieces[piece] = new int[PIECE];
        }
        pieces[piece][size++ % PIECE] = number;
    }

    int get(int index) {
        return pieces[index >> SHIFT][index % PIECE];
    }

    void set(int index, int number) {
        pieces[index >> SHIFT][index % PIECE] = number;
    }

    /** Of numbers that ascend: the index of the last one that is not greater; -1 where all are. */
    int floor(int number) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle) <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
