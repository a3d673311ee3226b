package org.testimonia.edition;

import java.util.List;

/** What the edition holds, as links. */
final class HtmlContents {

    private final Markup out;

    HtmlContents(HtmlPage page) {
        this.out = page.out;
    }

    void write(List<Leaf> leaves) {
        out.open("nav", "class", "leaf contents", "aria-label", "Contents")
                .open("ol", "role", "list")
                .line();
        for (Leaf leaf : leaves) {
            Placed heading = leaf.heading();
            String title = heading == null ? "The text" : heading.segment().text();
            write(leaf.id(), title, leaf.depth() == 0 ? "chapter" : "chapter within");
        }
        write("apparatus", "The claims, and how far they hold", "part");
        write("witnesses", "Witnesses, and what they bear on", "part");
        write("bibliography", "Works cited", "part");
        write("legend", "How it is marked", "part");
        write("colophon", "Colophon", "part");
        out.close("ol").close("nav").line();
    }

    private void write(String id, String title, String css) {
        out.open("li", "class", css).open("a", "href", "#" + id, "class", "quiet", "dir", "auto");
        out.text(title).close("a").close("li").line();
    }
}
