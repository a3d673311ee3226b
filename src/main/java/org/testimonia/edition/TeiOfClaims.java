package org.testimonia.edition;

import org.testimonia.edition.EditionModel.EditedText;

/** The claims of an edition of several texts, which stand in files of their own beside this one. */
final class TeiOfClaims {

    private final TeiContext context;
    private final EditionModel model;
    private final Markup out = Markup.xml();

    TeiOfClaims(TeiContext context) {
        this.context = context;
        this.model = context.model();
    }

    String write() {
        TeiAdditions additions = new TeiApparatus(context, false).additionsWithoutNotes();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        out.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").line();
        out.open("teiHeader").line().open("fileDesc").line();
        out.open("titleStmt").element("title", model.title()).line();
        out.raw(additions.respStmts()).close("titleStmt").line();
        writePublication();
        writeSources();
        out.close("fileDesc").line();
        out.open("encodingDesc").open("classDecl").line();
        out.raw(additions.taxonomies()).close("classDecl").close("encodingDesc").line();
        out.open("revisionDesc")
                .line()
                .raw(additions.changes())
                .close("revisionDesc")
                .line();
        out.close("teiHeader").line();
        out.open("standOff", "xml:id", context.ids().standOff(), "type", "testimonia");
        out.raw(additions.standOff()).close("standOff").line();
        return out.close("TEI").line().toString();
    }

    private void writePublication() {
        Imprint imprint = model.imprint();
        out.open("publicationStmt").element("publisher", model.projectTitle());
        out.element("date", model.at().toString(), "when", model.at().toString());
        out.element("idno", imprint == null ? context.addresses().ofProject() : imprint.address(), "type", "URI");
        if (imprint != null && imprint.rights() != null) {
            out.open("availability").element("p", imprint.rights()).close("availability");
        }
        out.close("publicationStmt").line();
    }

    private void writeSources() {
        out.open("sourceDesc").open("listBibl").line();
        for (EditedText text : model.texts()) {
            out.open("bibl", "corresp", context.addresses().text(text.slug()));
            out.element("title", text.title());
            out.element("idno", text.sha256(), "type", "sha256").close("bibl").line();
        }
        out.close("listBibl").close("sourceDesc").line();
    }
}
