package org.testimonia.text.tei;

import java.util.Arrays;

/** Rows of four numbers, of which a long text has millions. */
final class Rows {

    private static final int WIDTH = 4;

    private int[] numbers = new int[2 * WIDTH];
    private int used;

    int size() {
        return used / WIDTH;
    }

    /** The number of the new row. */
    int add(int first, int second, int third, int fourth) {
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * used);
        }
        numbers[used++] = first;
        numbers[used++] = second;
        numbers[used++] = third;
        numbers[used++] = fourth;
        return size() - 1;
    }

    int get(int row, int column) {
        return numbers[WIDTH * row + column];
    }

    void set(int row, int column, int number) {
        numbers[WIDTH * row + column] = number;
    }

    /** All of them, one after the other. */
    int[] numbers() {
        return Arrays.copyOf(numbers, used);
    }

    void trim() {
        numbers = numbers();
    }
}
