package org.testimonia.edition;

import java.io.OutputStream;
import java.util.List;
import org.testimonia.edition.Imprint.Apparatus;

/**
 * The annotated text as one HTML file: a printed book on a screen, with an apparatus of its claims. It asks nothing of
 * another host, needs no script, and prints.
 */
final class HtmlWriter {

    private final HtmlPage page;
    private final Markup out;

    HtmlWriter(EditionModel model) {
        this.page = new HtmlPage(model);
        this.out = page.out;
    }

    List<String> write(OutputStream stream) {
        if (page.apparatus() == Apparatus.ENDNOTES) {
            page.footnotes.hold();
        }
        List<HtmlText> texts = page.model.texts().stream()
                .map(text -> new HtmlText(page, text))
                .toList();
        out.raw("<!doctype html>").line();
        out.open("html", "lang", "en").line();
        writeHead();
        out.open("body").line().raw(EditionSheet.sprite()).line();
        out.element("a", "Skip to the text", "class", "skip", "href", "#" + firstPlace(texts.get(0)))
                .line();
        out.open("main", "class", "edition", "id", "main").line();
        new HtmlTitlePage(page).write();
        new HtmlContents(page).write(texts);
        for (HtmlText text : texts) {
            write(text, stream);
        }
        page.footnotes.writeHeld();
        new HtmlApparatus(page).write();
        hand(stream);
        new HtmlIndex(page).write();
        new HtmlBibliography(page).write();
        new HtmlLegend(page).write();
        new HtmlColophon(page).write();
        out.close("main").line().close("body").line().close("html").line();
        hand(stream);
        return List.of();
    }

    /** Chapter by chapter, so that none waits for the book. */
    private void write(HtmlText text, OutputStream stream) {
        text.writeTitle();
        for (Leaf leaf : text.leaves()) {
            text.write(leaf);
            hand(stream);
        }
        text.writeUnattachedNotes();
    }

    private void hand(OutputStream stream) {
        EditionStream.write(out.take(), stream);
    }

    private String firstPlace(HtmlText text) {
        if (page.model.texts().size() > 1) {
            return text.titleId();
        }
        return text.leaves().isEmpty() ? "main" : text.id(text.leaves().get(0));
    }

    private void writeHead() {
        out.open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "generator", "content", "Testimonia").line();
        out.element("title", page.model.title() + " · annotated edition").line();
        out.open("style").line().raw(EditionSheet.css()).close("style").line();
        out.close("head").line();
    }
}
