package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedText;

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

    WrittenEdition write() {
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
        texts.forEach(this::write);
        new HtmlApparatus(page).write();
        new HtmlIndex(page).write();
        new HtmlBibliography(page).write();
        new HtmlLegend(page).write();
        new HtmlColophon(page).write();
        out.close("main").line().close("body").line().close("html").line();
        return WrittenEdition.of(out.toString());
    }

    private String firstPlace(HtmlText text) {
        if (page.model.texts().size() > 1) {
            return page.prefix(text.edited()) + "title";
        }
        return text.leaves().isEmpty() ? "main" : text.id(text.leaves().get(0));
    }

    /** Each of several texts begins with its own title. */
    private void write(HtmlText text) {
        EditedText edited = text.edited();
        if (page.model.texts().size() > 1) {
            String id = page.prefix(edited) + "title";
            out.open("section", "class", "leaf part-title", "aria-labelledby", id)
                    .line();
            out.element("h2", edited.title(), "id", id, "dir", "auto", "lang", HtmlValues.language(edited.language()))
                    .line();
            if (edited.author() != null) {
                out.open("p", "class", "muted").text("Written by ");
                page.words(edited.author());
                out.close("p").line();
            }
            out.close("section").line();
        }
        text.write();
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
