package org.testimonia.edition.docx;

import static java.util.stream.Collectors.joining;

import java.time.temporal.ChronoUnit;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Markup;

/** Title, authors and date, as a file's properties show them (ECMA-376, part 2, 11). */
final class DocxProperties {

    private DocxProperties() {}

    static String of(EditionModel model) {
        Markup out = Markup.xml();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        out.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        out.element("dc:title", model.title());
        String authors = model.texts().stream()
                .map(EditedText::author)
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .collect(joining("; "));
        if (!authors.isEmpty()) {
            out.element("dc:creator", authors);
        }
        String at = model.at().truncatedTo(ChronoUnit.SECONDS).toString();
        out.element("dcterms:created", at, "xsi:type", "dcterms:W3CDTF");
        out.element("dcterms:modified", at, "xsi:type", "dcterms:W3CDTF");
        return out.close("cp:coreProperties").line().toString();
    }
}
