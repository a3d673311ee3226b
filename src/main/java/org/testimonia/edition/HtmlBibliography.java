package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedSource;

/** The works this edition names, each with its permanent address. */
final class HtmlBibliography {

    private final HtmlPage page;
    private final Markup out;

    HtmlBibliography(HtmlPage page) {
        this.page = page;
        this.out = page.out;
    }

    void write() {
        page.openLeaf("bibliography", "Bibliography", "Works cited");
        List<EditedSource> sources = page.model.sources();
        if (sources.isEmpty()) {
            out.element("p", "No work is cited yet.", "class", "wide muted").line();
        } else {
            out.open("ul", "class", "bibliography wide", "role", "list").line();
            sources.forEach(this::write);
            out.close("ul").line();
        }
        page.closeLeaf();
    }

    private void write(EditedSource source) {
        out.open("li", "id", HtmlPage.sourceId(source.id()));
        CslItem item = CslItem.of(source);
        List<String> authors = item.names("author");
        if (!authors.isEmpty()) {
            String names = String.join("; ", authors);
            page.words(names);
            out.text(names.endsWith(".") ? " " : ". ");
        }
        out.open("cite");
        page.words(item.title());
        out.close("cite").text(". ");
        item.text("publisher").ifPresent(publisher -> {
            page.words(publisher);
            out.text(", ");
        });
        item.issued().ifPresent(date -> out.text(date + ". "));
        out.element(
                "a",
                "Permanent address",
                "class",
                "permalink",
                "href",
                page.addresses.source(source.id()),
                "aria-label",
                "Permanent address of " + item.shortForm());
        out.close("li").line();
    }
}
