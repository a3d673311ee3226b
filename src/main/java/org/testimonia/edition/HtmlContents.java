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
        write("apparatus", HtmlApparatus.TITLE, "part");
        write("witnesses", "Witnesses, and what they bear on", "part");
        write("bibliography", "Works cited", "part");
        write("legend", "How it is marked", "part");
        write("colophon", "Colophon", "part");
        out.close("ol").close("nav").line();
    }

    /** The chapters within one that has no words of its own but its heading. */
    void writeWithin(HtmlText text, Leaf leaf) {
        int from = text.leaves().indexOf(leaf) + 1;
        List<Leaf> within = text.leaves().subList(from, text.leaves().size()).stream()
                .takeWhile(next -> next.depth() > leaf.depth())
                .filter(next -> next.heading() != null)
                .toList();
        if (!within.isEmpty()) {
            out.open("ul", "class", "text items within").line();
            for (Leaf next : within) {
                out.open("li").open("a", "href", "#" + text.id(next), "dir", "auto");
                out.text(text.titleOf(next)).close("a").close("li").line();
            }
            out.close("ul").line();
        }
    }

    private void write(HtmlText text) {
        boolean several = page.model.texts().size() > 1;
        if (several) {
            write(text.titleId(), text.edited().title(), "chapter");
        }
        for (Leaf leaf : text.leaves()) {
            if (leaf.heading() != null || (!several && !leaf.continues())) {
                write(text.id(leaf), text.titleOf(leaf), leaf.depth() == 0 && !several ? "chapter" : "chapter within");
            }
        }
    }

    private void write(String id, String title, String css) {
        out.open("li", "class", css).open("a", "href", "#" + id, "class", "quiet", "dir", "auto");
        out.text(title).close("a").close("li").line();
    }
}
