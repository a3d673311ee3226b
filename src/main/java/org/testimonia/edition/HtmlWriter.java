package org.testimonia.edition;

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
        HtmlText text = new HtmlText(page);
        out.raw("<!doctype html>").line();
        out.open("html", "lang", "en").line();
        writeHead();
        out.open("body").line().raw(EditionSheet.sprite()).line();
        out.element("a", "Skip to the text", "class", "skip", "href", "#" + firstLeaf(text))
                .line();
        out.open("main", "class", "edition", "id", "main").line();
        new HtmlTitlePage(page).write();
        new HtmlContents(page).write(text.leaves());
        text.write();
        new HtmlApparatus(page).write();
        new HtmlIndex(page).write();
        new HtmlBibliography(page).write();
        new HtmlLegend(page).write();
        new HtmlColophon(page).write();
        out.close("main").line().close("body").line().close("html").line();
        return WrittenEdition.of(out.toString());
    }

    private static String firstLeaf(HtmlText text) {
        return text.leaves().isEmpty() ? "main" : text.leaves().get(0).id();
    }

    private void writeHead() {
        out.open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "generator", "content", "Testimonia").line();
        out.element("title", page.model.text().title() + " · annotated edition").line();
        out.open("style").line().raw(EditionSheet.css()).close("style").line();
        out.close("head").line();
    }
}
