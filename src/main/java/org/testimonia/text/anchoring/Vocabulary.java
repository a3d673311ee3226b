package org.testimonia.text.anchoring;

import java.util.Arrays;

/** Gives equal words the same number, in the order in which they are first met. */
final class Vocabulary {

    private int[][] texts = new int[1024][];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int size;
    private int[] table = filled(4096);

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }

    int number(int[] text, int start, int end) {
        int slot = hash(text, start, end) & (table.length - 1);
        while (table[slot] >= 0) {
            int known = table[slot];
            if (Arrays.equals(texts[known], starts[known], ends[known], text, start, end)) {
                return known;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = size;
        return add(text, start, end);
    }

    private int add(int[] text, int start, int end) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = end;
        size++;
        if (2 * size > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        table = filled(2 * table.length);
        for (int word = 0; word < size; word++) {
            int slot = hash(texts[word], starts[word], ends[word]) & (table.length - 1);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = word;
        }
    }

    private static int hash(int[] text, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    int size() {
        return size;
    }
}
