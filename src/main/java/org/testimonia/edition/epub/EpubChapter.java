package org.testimonia.edition.epub;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns a page of the HTML edition into a chapter of a book. */
final class EpubChapter {

    private final EpubItem item;
    private final Element body;
    private final EpubPageList pages;

    EpubChapter(EpubItem item, Element body, EpubPageList pages) {
        this.item = item;
        this.body = body;
        this.pages = pages;
    }

    void adapt() {
        leaveOutWhatNeedsAScreen();
        body.select("a[role=doc-noteref]").attr("epub:type", "noteref");
        body.select("ol.footnotes").forEach(EpubChapter::makeNotes);
        body.select(".page-break").forEach(mark -> pages.add(mark, item));
        body.select("[lang]").forEach(element -> element.attr("xml:lang", element.attr("lang")));
    }

    /** The word alone says a standing, and what stands in the margin stands in the notes as well. */
    private void leaveOutWhatNeedsAScreen() {
        body.select("svg, aside.side-note, [aria-hidden=true]").remove();
        body.select("[data-said]").removeAttr("data-said");
        body.select("[tabindex]").removeAttr("tabindex").removeAttr("role").removeAttr("aria-label");
        for (Element word : body.select(".unseen")) {
            word.replaceWith(new TextNode(" " + word.text() + " "));
        }
    }

    /** EPUB structural semantics vocabulary, 3.8, and DPUB-ARIA: each note an aside that a device can show by itself. */
    private static void makeNotes(Element list) {
        Element notes = new Element("section")
                .addClass("footnotes")
                .attr("epub:type", "footnotes")
                .attr("aria-label", "Notes")
                .attr("lang", list.attr("lang"))
                .attr("dir", list.attr("dir"));
        for (Element item : list.children()) {
            Element note = notes.appendText("\n")
                    .appendElement("aside")
                    .attr("id", item.id())
                    .attr("epub:type", "footnote")
                    .attr("role", "doc-footnote");
            note.appendElement("span").addClass("number").text(item.id().substring(1) + ".");
            note.appendText(" ").insertChildren(-1, item.childNodesCopy());
        }
        list.replaceWith(notes);
    }
}
