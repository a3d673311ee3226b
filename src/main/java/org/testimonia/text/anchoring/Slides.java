package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something was put in or cut, its edges can often slide: in {@code "A." "B."} the second opening mark may be
 * taken for the first. Here they slide to where a line begins, as people add and cut whole paragraphs.
 */
final class Slides {

    private static final int MOST = 12;

    private final Words before;
    private final Words after;

    Slides(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    /** The same chain, its runs longer at the one end and shorter at the other. */
    List<Run> settled(List<Run> chain) {
        List<Run> settled = new ArrayList<>(chain);
        for (int i = 1; i < settled.size(); i++) {
            Run one = settled.get(i - 1);
            Run next = settled.get(i);
            int slide = slide(one, next);
            if (slide > 0 && slide < one.length()) {
                settled.set(i - 1, new Run(one.before(), one.after(), one.length() - slide));
                settled.set(i, new Run(next.before() - slide, next.after() - slide, next.length() + slide));
            }
        }
        return settled;
    }

    private int slide(Run one, Run next) {
        boolean put = one.beforeEnd() == next.before();
        boolean cut = one.afterEnd() == next.after();
        if (put == cut) {
            return 0;
        }
        for (int slide = 0; slide <= MOST && slide < one.length(); slide++) {
            if (slide > 0 && before.number(next.before() - slide) != after.number(next.after() - slide)) {
                return 0;
            }
            if (before.beginsLine(one.beforeEnd() - slide) && after.beginsLine(one.afterEnd() - slide)) {
                return slide;
            }
        }
        return 0;
    }
}
