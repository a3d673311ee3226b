package org.testimonia.edition.epub;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.HtmlValues;
import org.testimonia.edition.Imprint;
import org.testimonia.edition.Markup;
import org.testimonia.edition.PermanentAddresses;

/** The package document (EPUB 3.3, 5): what the book is, what it consists of, in which order it is read. */
final class EpubPackage {

    private final EditionModel model;
    private final List<EpubItem> items;
    private final EpubPageList pages;
    private final Markup out = Markup.xml();

    EpubPackage(EditionModel model, List<EpubItem> items, EpubPageList pages) {
        this.model = model;
        this.items = items;
        this.pages = pages;
    }

    String write() {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        out.open(
                        "package",
                        "xmlns",
                        "http://www.idpf.org/2007/opf",
                        "version",
                        "3.0",
                        "unique-identifier",
                        "identifier",
                        "xml:lang",
                        "en")
                .line();
        writeMetadata();
        writeManifest();
        writeSpine();
        return out.close("package").line().toString();
    }

    private void writeMetadata() {
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        out.element("dc:identifier", identifier(), "id", "identifier").line();
        out.element("dc:title", model.title().strip(), "dir", "auto").line();
        new EpubPeople(model, out).write();
        writeLanguages();
        out.element(
                        "dc:date",
                        model.at().truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10))
                .line();
        Imprint imprint = model.imprint();
        if (imprint != null && imprint.rights() != null && !imprint.rights().isBlank()) {
            out.element("dc:rights", imprint.rights().strip()).line();
        }
        meta("dcterms:modified", model.at().truncatedTo(ChronoUnit.SECONDS).toString());
        new EpubAccessibility(!pages.all().isEmpty(), out).write();
        out.close("metadata").line();
    }

    /** Where this state of the book is found for good; a release never changes. */
    private String identifier() {
        Imprint imprint = model.imprint();
        return imprint == null || imprint.isPreview()
                ? PermanentAddresses.of(model).text(model.text().slug()) + "?seq=" + model.seq()
                : imprint.address();
    }

    /** Those of the texts, and English, in which the apparatus is written. */
    private void writeLanguages() {
        Stream.concat(model.texts().stream().map(EditedText::language), Stream.of("en"))
                .map(EpubPackage::known)
                .distinct()
                .forEach(language -> out.element("dc:language", language).line());
    }

    private static String known(String language) {
        String tag = HtmlValues.language(language);
        return tag == null ? "und" : tag;
    }

    private void meta(String property, String value) {
        out.element("meta", value, "property", property).line();
    }

    private void writeManifest() {
        out.open("manifest").line();
        item("nav", "nav.xhtml", "application/xhtml+xml", "nav");
        item("book", "book.css", "text/css", null);
        items.forEach(item -> item(item.id(), item.file(), "application/xhtml+xml", null));
        out.close("manifest").line();
    }

    private void item(String id, String file, String mediaType, @Nullable String properties) {
        out.empty("item", "id", id, "href", file, "media-type", mediaType, "properties", properties)
                .line();
    }

    /** The contents follow the title page. */
    private void writeSpine() {
        out.open("spine", "page-progression-direction", direction()).line();
        for (int i = 0; i < items.size(); i++) {
            out.empty("itemref", "idref", items.get(i).id()).line();
            if (i == 0) {
                out.empty("itemref", "idref", "nav").line();
            }
        }
        out.close("spine").line();
    }

    /** Pages turn as the texts are read. */
    private String direction() {
        boolean leftwards = model.texts().stream().allMatch(text -> "rtl".equals(text.direction()));
        return leftwards ? "rtl" : "ltr";
    }
}
