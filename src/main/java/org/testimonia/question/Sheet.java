package org.testimonia.question;

import java.util.List;

/**
 * A table of an answer.
 *
 * @param caption what it lists
 * @param none what stands in its place when it has no rows
 */
public record Sheet(String caption, List<String> heads, List<List<Cell>> rows, String none) {

    static Sheet of(String caption, String none, List<String> heads, List<List<Cell>> rows) {
        return new Sheet(caption, heads, rows, none);
    }
}
