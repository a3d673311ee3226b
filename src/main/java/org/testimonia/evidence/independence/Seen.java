package org.testimonia.evidence.independence;

import java.util.Arrays;

/** Nodes in the order in which one came to them, each once: a walk's memory and its queue at the same time. */
final class Seen {

    private int[] slots = new int[64];
    private int[] order = new int[32];
    private int size;

    /** Whether the node is new. */
    boolean add(int node) {
        int before = size;
        return place(node) == before;
    }

    /** The place of the node in the order; a new one comes last. */
    int place(int node) {
        int slot = slot(node);
        if (slots[slot] == 0) {
            order[size++] = node;
            slots[slot] = size;
            if (size == order.length) {
                grow();
            }
            return size - 1;
        }
        return slots[slot] - 1;
    }

    private int slot(int node) {
        int slot = ((node * 0x9E3779B9) >>> 8) & (slots.length - 1);
        while (slots[slot] != 0 && order[slots[slot] - 1] != node) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        order = Arrays.copyOf(order, 2 * order.length);
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slot(order[i])] = i + 1;
        }
    }

    int get(int place) {
        return order[place];
    }

    int size() {
        return size;
    }

    int[] sorted() {
        int[] nodes = Arrays.copyOf(order, size);
        Arrays.sort(nodes);
        return nodes;
    }
}
