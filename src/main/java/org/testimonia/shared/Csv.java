package org.testimonia.shared;

import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 writes it. Cells that a spreadsheet would take for a formula get a leading {@code '}, which our own
 * import takes off; plain numbers stay.
 */
public final class Csv {

    private static final String SUSPECT = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder table = new StringBuilder();

    public Csv(String... head) {
        row((Object[]) head);
    }

    public void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        table.append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String words = value.toString();
        String safe = isSuspect(words) ? "'" + words : words;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isSuspect(String words) {
        String stripped = words.replaceFirst("^ +", "");
        return !stripped.isEmpty() && SUSPECT.indexOf(stripped.charAt(0)) >= 0 && !words.matches("-?\\d+(\\.\\d+)?");
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
