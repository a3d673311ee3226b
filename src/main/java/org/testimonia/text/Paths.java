package org.testimonia.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How segments are cited where the file does not say: by their number in the text ({@code 12}); in a table by its
 * number, row and cell ({@code 13.2.1}); a note by its own number ({@code n4}). Whatever follows in the same cell or note
 * gets one more number.
 */
final class Paths {

    private static final class Table {
        private final int number;
        private int row;
        private int cell;
        private int inCell;

        Table(int number) {
            this.number = number;
        }
    }

    private final Deque<Table> tables = new ArrayDeque<>();
    private int last;
    private int note;
    private int inNote;

    void beginTable() {
        tables.addLast(new Table(++last));
    }

    void beginRow() {
        if (!tables.isEmpty()) {
            tables.getLast().row++;
            tables.getLast().cell = 0;
        }
    }

    void beginCell() {
        if (!tables.isEmpty()) {
            tables.getLast().cell++;
            tables.getLast().inCell = 0;
        }
    }

    void endTable() {
        tables.pollLast();
    }

    void beginNote(int number) {
        note = number;
        inNote = 0;
    }

    String next(SegmentKind kind) {
        Table table = tables.peekLast();
        boolean inCell = table != null && table.cell > 0 && kind != SegmentKind.CAPTION;
        return inCell ? nextIn(table) : String.valueOf(++last);
    }

    private static String nextIn(Table table) {
        String cell = table.number + "." + table.row + "." + table.cell;
        return ++table.inCell == 1 ? cell : cell + "." + table.inCell;
    }

    String nextInNote() {
        return ++inNote == 1 ? "n" + note : "n" + note + "." + inNote;
    }
}
