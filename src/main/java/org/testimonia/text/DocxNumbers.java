package org.testimonia.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands before the paragraphs of lists: numbers are counted as Word counts them (ECMA-376 part 1, 17.9). */
final class DocxNumbers {

    private static final int LEVELS = 9;

    /** One level of a list: {@code decimal}, {@code lowerRoman} …; {@code %1.%2.}; where it begins. */
    private record Level(String format, String text, int start) {}

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    DocxNumbers(@Nullable Document numbering) {
        if (numbering == null) {
            return;
        }
        Map<String, Map<Integer, Level>> kinds = new HashMap<>();
        Element root = Markup.first(numbering, "numbering").orElse(numbering);
        for (Element element : root.children()) {
            if (Markup.name(element).equals("abstractNum")) {
                kinds.put(Markup.attribute(element, "abstractNumId"), levels(element));
            } else if (Markup.name(element).equals("num")) {
                String kind = value(element, "abstractNumId");
                lists.put(Markup.attribute(element, "numId"), kinds.getOrDefault(kind, Map.of()));
            }
        }
    }

    private static Map<Integer, Level> levels(Element kind) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Element level : kind.children()) {
            String at = Markup.attribute(level, "ilvl");
            if (Markup.name(level).equals("lvl") && at.matches("[0-8]")) {
                String start = value(level, "start");
                levels.put(
                        at.charAt(0) - '0',
                        new Level(
                                value(level, "numFmt"),
                                value(level, "lvlText"),
                                start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1));
            }
        }
        return levels;
    }

    private static String value(Element parent, String child) {
        return Markup.child(parent, child)
                .map(element -> Markup.attribute(element, "val"))
                .orElse("");
    }

    /** The bullet or number of the next paragraph of its list; null where it is in none. */
    @Nullable
    String label(Element paragraph) {
        Element place = Markup.child(paragraph, "pPr")
                .flatMap(properties -> Markup.child(properties, "numPr"))
                .orElse(null);
        String list = place == null ? "" : value(place, "numId");
        if (list.isEmpty() || list.equals("0")) {
            return null;
        }
        String written = place == null ? "" : value(place, "ilvl");
        int level = written.matches("[0-8]") ? written.charAt(0) - '0' : 0;
        return label(list, level, lists.getOrDefault(list, Map.of()));
    }

    private String label(String list, int level, Map<Integer, Level> levels) {
        int[] count = counts.computeIfAbsent(list, any -> new int[LEVELS]);
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        Level here = levels.get(level);
        if (here == null || here.format().equals("bullet") || here.text().isEmpty()) {
            return ListNumber.BULLET;
        }
        String label = here.text();
        for (int i = 0; i <= level; i++) {
            Level shown = levels.getOrDefault(i, here);
            label = label.replace("%" + (i + 1), number(Math.max(count[i], 1) + shown.start() - 1, shown.format()));
        }
        return Characters.line(label, 40);
    }

    private static String number(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    /** a … z, aa … zz (17.18.59). */
    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(Math.min((number - 1) / 26 + 1, 40));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
