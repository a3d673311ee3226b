package org.testimonia.text;

import org.jsoup.nodes.Element;

/** Counts the items of one HTML list. */
final class ListNumber {

    static final String BULLET = "•";

    private final boolean ordered;
    private int last;

    ListNumber(Element list) {
        ordered = list.normalName().equals("ol");
        last = number(list.attr("start"), 1) - 1;
    }

    /** The label of the next item. */
    String next(Element item) {
        last = number(item.attr("value"), last + 1);
        return ordered ? last + "." : BULLET;
    }

    private static int number(String written, int otherwise) {
        return written.strip().matches("-?[0-9]{1,9}") ? Integer.parseInt(written.strip()) : otherwise;
    }
}
