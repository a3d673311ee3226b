package org.testimonia.edition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The footnotes of an edition, numbered throughout as they are referred to, each at the foot of its leaf. */
final class HtmlFootnotes {

    /** Of one leaf; what is referred to again in a later leaf is not said twice. */
    private static final class Footnote {

        private final int number;
        private final Said said;
        private int references;

        private Footnote(int number, Said said) {
            this.number = number;
            this.said = said;
        }

        private String reference(int which) {
            return "r" + number + (which == 1 ? "" : "-" + which);
        }
    }

    private final HtmlPage page;
    private final IdentityHashMap<Said, Integer> numberWhereSaid = new IdentityHashMap<>();
    private final IdentityHashMap<Said, Footnote> ofLeaf = new IdentityHashMap<>();
    private final List<Footnote> leaf = new ArrayList<>();
    private int lastNumber;
    private boolean held;

    HtmlFootnotes(HtmlPage page) {
        this.page = page;
    }

    void refer(Said said) {
        Footnote footnote = ofLeaf.computeIfAbsent(said, this::next);
        String id = footnote.reference(++footnote.references);
        String number = Integer.toString(footnote.number);
        page.out.open("sup", "class", "ref");
        page.out.element(
                "a", number, "id", id, "href", "#f" + number, "role", "doc-noteref", "aria-label", "Note " + number);
        page.out.close("sup");
    }

    private Footnote next(Said said) {
        Footnote footnote = new Footnote(++lastNumber, said);
        leaf.add(footnote);
        return footnote;
    }

    /** From now on none is written before {@link #writeHeld}. */
    void hold() {
        held = true;
    }

    /** At the end of a chapter. */
    void writeLeaf() {
        if (!held) {
            write();
        }
    }

    /** After the texts. */
    void writeHeld() {
        if (!leaf.isEmpty()) {
            page.openLeaf("notes", "Notes", "Notes to the texts");
            write();
            page.closeLeaf();
        }
    }

    /** A footnote that refers to others makes the list longer while it is written. */
    private void write() {
        if (leaf.isEmpty()) {
            return;
        }
        String start = Integer.toString(leaf.get(0).number);
        page.out.open("ol", "class", "footnotes", "aria-label", "Notes", "start", start, "lang", "en", "dir", "ltr");
        page.out.line();
        for (int i = 0; i < leaf.size(); i++) {
            write(leaf.get(i));
        }
        page.out.close("ol").line();
        leaf.clear();
        ofLeaf.clear();
    }

    private void write(Footnote footnote) {
        page.out.open("li", "id", "f" + footnote.number);
        Integer before = numberWhereSaid.putIfAbsent(footnote.said, footnote.number);
        page.saidInNote(footnote.said, footnote.number);
        if (before == null) {
            footnote.said.write(page);
        } else {
            page.out
                    .text("See ")
                    .element("a", "note " + before, "href", "#f" + before)
                    .text(".");
        }
        for (int which = 1; which <= footnote.references; which++) {
            writeBacklink(footnote, which);
        }
        page.out.close("li").line();
    }

    private void writeBacklink(Footnote footnote, int which) {
        String label = "Back to note " + footnote.number + " in the text" + (which == 1 ? "" : ", place " + which);
        String reference = "#" + footnote.reference(which);
        page.out.text(" ").element("a", "↩", "href", reference, "role", "doc-backlink", "aria-label", label);
    }
}
