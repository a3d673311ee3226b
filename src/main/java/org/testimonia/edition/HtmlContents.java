package org.testimonia.edition;

import java.util.List;

/** What the edition holds, as links. */
final class HtmlContents {

    private final HtmlPage page;
    private final Markup out;

    HtmlContents(HtmlPage page) {
        this.page = page;
        this.out = page.out;
    }

    void write(List<HtmlText> texts) {
        out.open("nav", "class", "leaf contents", "aria-label", "Contents")
                .open("ol", "role", "list")
                .line();
        if (HtmlTitlePage.hasIntroduction(page.model)) {
            write("introduction", "Introduction", "part");
        }
        texts.forEach(this::write);
        write("apparatus", "The claims, and how far they hold", "part");
        write("witnesses", "Witnesses, and what they bear on", "part");
        write("bibliography", "Works cited", "part");
        write("legend", "How it is marked", "part");
        write("colophon", "Colophon", "part");
        out.close("ol").close("nav").line();
    }

    private void write(HtmlText text) {
        boolean several = page.model.texts().size() > 1;
        if (several) {
            write(page.prefix(text.edited()) + "title", text.edited().title(), "chapter");
        }
        for (Leaf leaf : text.leaves()) {
            Placed heading = leaf.heading();
            if (heading != null || !several) {
                String title = heading == null ? "The text" : heading.segment().text();
                write(text.id(leaf), title, leaf.depth() == 0 && !several ? "chapter" : "chapter within");
            }
        }
    }

    private void write(String id, String title, String css) {
        out.open("li", "class", css).open("a", "href", "#" + id, "class", "quiet", "dir", "auto");
        out.text(title).close("a").close("li").line();
    }
}
