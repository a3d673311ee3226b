package org.testimonia.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How a run of words looks (ECMA-376 part 1, 17.3.2).
 *
 * @param marks in the order in which they are opened
 */
record DocxRun(boolean hidden, List<String> marks) {

    static DocxRun of(Element run) {
        Element properties = Markup.child(run, "rPr").orElse(null);
        if (properties == null) {
            return new DocxRun(false, List.of());
        }
        List<String> marks = new ArrayList<>();
        boolean hidden = false;
        for (Element property : properties.children()) {
            if (isOn(property)) {
                hidden |= Markup.name(property).equals("vanish");
                String mark = mark(property);
                if (!mark.isEmpty()) {
                    marks.add(mark);
                }
            }
        }
        return new DocxRun(hidden, marks);
    }

    private static String mark(Element property) {
        return switch (Markup.name(property)) {
            case "b" -> "strong";
            case "i" -> "emphasis";
            case "u" -> "underline";
            case "strike", "dstrike" -> "deleted";
            case "smallCaps" -> "smallcaps";
            case "vertAlign" ->
                switch (Markup.attribute(property, "val")) {
                    case "superscript" -> "superscript";
                    case "subscript" -> "subscript";
                    default -> "";
                };
            default -> "";
        };
    }

    /** A switch without a value is on. */
    static boolean isOn(Element property) {
        return switch (Markup.attribute(property, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}
