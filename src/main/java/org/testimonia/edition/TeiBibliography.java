package org.testimonia.edition;

import java.util.Optional;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.edition.EditionModel.EditedText;

/** The edited text itself, and the sources that speak for and against. */
final class TeiBibliography {

    private final TeiContext context;
    private final TeiMarkup out;

    TeiBibliography(TeiContext context, TeiMarkup out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        out.open("listBibl").line();
        context.model().texts().forEach(this::writeText);
        for (EditedSource source : context.model().sources()) {
            String id = context.ids().source(source.id());
            out.open("bibl", "xml:id", id, "corresp", context.addresses().source(source.id()), "n", source.key());
            write(CslItem.of(source));
            out.close("bibl").line();
        }
        out.close("listBibl").line();
    }

    private void writeText(EditedText text) {
        out.open("bibl", "type", "edited", "corresp", context.addresses().text(text.slug()));
        out.element("title", text.title());
        out.element("idno", text.sha256(), "type", "sha256");
        out.element("idno", Integer.toString(text.revision()), "type", "revision");
        out.close("bibl").line();
    }

    private void write(CslItem item) {
        item.names("author").forEach(name -> out.element("author", name).text(". "));
        out.element("title", item.text("title").orElse("Untitled"));
        item.text("container-title").ifPresent(title -> out.text(". In: ").element("title", title));
        item.names("editor").forEach(name -> out.text(". Edited by ").element("editor", name));
        item.text("publisher-place").ifPresent(place -> out.text(". ").element("pubPlace", place));
        item.text("publisher").ifPresent(publisher -> out.text(", ").element("publisher", publisher));
        item.issued().ifPresent(date -> out.text(", ").element("date", date, "when", TeiValues.date(date)));
        item.text("page").ifPresent(page -> out.text(", ").element("biblScope", page, "unit", "page"));
        item.text("DOI").ifPresent(doi -> out.text(". ").element("idno", doi, "type", "DOI"));
        Optional.ofNullable(TeiValues.address(item.text("URL").orElse(null)))
                .ifPresent(url -> out.text(". ").element("ref", url, "target", url));
    }
}
