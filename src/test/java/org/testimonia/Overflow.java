package org.testimonia;

import com.microsoft.playwright.Page;
import java.util.List;

/** What makes a page wider than its window, so that it would have to be scrolled sideways (WCAG 2.2, 1.4.10). */
public final class Overflow {

    private static final String FIND = """
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              if (scrollWidth <= clientWidth) return [];
              const beyond = [...document.body.querySelectorAll("*")]
                .filter((element) => element.getBoundingClientRect().right > clientWidth)
                .map((element) => `${element.tagName} ${element.className} ${element.getBoundingClientRect().right}`);
              return [`${scrollWidth} > ${clientWidth}`, ...beyond];
            }
            """;

    private Overflow() {}

    /** Both widths in CSS pixels and the elements that end beyond the window; empty where nothing does. */
    public static List<?> of(Page page) {
        return (List<?>) page.evaluate(FIND);
    }
}
