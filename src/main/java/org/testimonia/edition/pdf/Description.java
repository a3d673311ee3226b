package org.testimonia.edition.pdf;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;

/** What a PDF says of itself to machines: XMP, with the marks of PDF/A-2a (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5). */
final class Description {

    static final String PRODUCER = "Testimonia";

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq>%s</rdf:Seq></dc:creator>
            <dc:identifier>%s</dc:identifier>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%4$s</xmp:ModifyDate><xmp:MetadataDate>%4$s</xmp:MetadataDate>
            <xmp:CreatorTool>Testimonia</xmp:CreatorTool><pdf:Producer>Testimonia</pdf:Producer>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA to which the file conforms</pdfaProperty:description>
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private final EditionModel model;

    Description(EditionModel model) {
        this.model = model;
    }

    String title() {
        return admitted(Titles.line(model.title()));
    }

    String author() {
        return String.join("; ", authors());
    }

    private List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        if (model.imprint() == null) {
            model.texts().stream()
                    .map(EditedText::author)
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        } else {
            names.addAll(model.imprint().editors());
        }
        return new ArrayList<>(names).stream().map(Description::admitted).toList();
    }

    byte[] xmp() {
        StringBuilder creators = new StringBuilder();
        authors()
                .forEach(name ->
                        creators.append("<rdf:li>").append(escaped(name)).append("</rdf:li>"));
        String address = model.imprint() == null
                ? model.base() + "/p/" + model.projectSlug() + "/texts/"
                        + model.text().slug()
                : model.imprint().address();
        String at = model.at().truncatedTo(ChronoUnit.SECONDS).toString();
        return PACKET.formatted(escaped(title()), creators, escaped(address), at)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With only such characters as XML 1.0 admits (section 2.2), and none that turns a line about. */
    private static String admitted(String words) {
        StringBuilder admitted = new StringBuilder();
        words.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || (c & 0xFFFE) == 0xFFFE
                        ? 0xFFFD
                        : c)
                .forEach(admitted::appendCodePoint);
        return admitted.isEmpty() ? "Untitled" : admitted.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
