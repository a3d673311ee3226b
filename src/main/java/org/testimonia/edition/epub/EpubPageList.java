package org.testimonia.edition.epub;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Where the pages of the printed or written source begin. */
final class EpubPageList {

    /** @param label its number, as the source has it */
    record Page(String label, String address) {}

    private final List<Page> pages = new ArrayList<>();
    private int last;

    /** One without a number is marked, but nobody could ask for it. */
    void add(Element mark, EpubItem item) {
        String id = "page-break-" + ++last;
        mark.attr("id", id).attr("epub:type", "pagebreak");
        String name = mark.attr("aria-label");
        if (name.startsWith("page ")) {
            pages.add(new Page(name.substring("page ".length()), item.file() + "#" + id));
        }
    }

    List<Page> all() {
        return pages;
    }
}
