package org.testimonia.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a table as RFC 4180 writes it, with a head, and takes off the {@code '} that {@link Csv} puts before formulas. */
public final class CsvTable {

    private final String text;
    private int at;

    private CsvTable(String text) {
        this.text = text;
    }

    /**
     * The rows, each by the names of the head in small letters.
     *
     * @throws Refusal invalid when a quoted cell has no end
     */
    public static List<Map<String, String>> read(String text) {
        List<List<String>> lines = new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int j = 0; j < Math.min(lines.get(0).size(), lines.get(i).size()); j++) {
                row.put(
                        lines.get(0).get(j).strip().toLowerCase(Locale.ROOT),
                        bare(lines.get(i).get(j)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String bare(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> line = line();
            if (line.size() > 1 || !line.get(0).isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != ',') {
                return cells;
            }
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                cell.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else {
                at = i + 1;
                return cell + plain();
            }
        }
        throw Refusal.invalid("file", "A table (CSV) has a cell whose quotation mark is never closed.");
    }
}
