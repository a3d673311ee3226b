package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.Format;

/** TEI P5 made for a text that had none, with its anchors in it. */
final class MadeTei {

    private final EditionModel model;
    private final EditedText text;
    private final TeiContext context;
    private final boolean claimsElsewhere;
    private final Markup out = Markup.xml();

    MadeTei(EditionModel model, TeiContext context, boolean claimsElsewhere) {
        this.model = model;
        this.text = model.text();
        this.context = context;
        this.claimsElsewhere = claimsElsewhere;
    }

    String write() {
        TeiAdditions additions = new TeiApparatus(context, claimsElsewhere).additions();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        out.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").line();
        writeHeader(additions);
        out.open("standOff", "xml:id", context.ids().standOff(), "type", "testimonia");
        out.raw(additions.standOff()).close("standOff").line();
        new MadeTeiText(text, context.passages().ranges(), out).write();
        return out.close("TEI").line().toString();
    }

    private void writeHeader(TeiAdditions additions) {
        out.open("teiHeader").line().open("fileDesc").line();
        writeTitle(additions.respStmts());
        writePublication();
        writeSource();
        out.close("fileDesc").line();
        out.open("encodingDesc").line();
        out.open("projectDesc").element("p", encoding()).close("projectDesc").line();
        out.open("classDecl")
                .line()
                .raw(additions.taxonomies())
                .close("classDecl")
                .line();
        out.close("encodingDesc").line();
        writeLanguage();
        out.open("revisionDesc")
                .line()
                .raw(additions.changes())
                .close("revisionDesc")
                .line();
        out.close("teiHeader").line();
    }

    private void writeTitle(String respStmts) {
        out.open("titleStmt").element("title", text.title());
        if (text.author() != null) {
            out.element("author", text.author());
        }
        out.line().raw(respStmts).close("titleStmt").line();
    }

    private void writePublication() {
        String address = context.addresses().text(text.slug());
        out.open("publicationStmt").element("publisher", model.projectTitle());
        out.element("date", model.at().toString(), "when", model.at().toString());
        out.element("idno", address, "type", "URI").close("publicationStmt").line();
    }

    private void writeSource() {
        out.open("sourceDesc").line();
        out.open("bibl", "type", "original").element("title", text.title());
        out.element("idno", text.sha256(), "type", "sha256").close("bibl").line();
        for (EditedSource source : model.sources()) {
            if (source.key().equals(text.source())) {
                CslItem item = CslItem.of(source);
                out.open("bibl", "corresp", "#" + context.ids().source(source.id()));
                item.names("author").forEach(name -> out.element("author", name).text(". "));
                out.element("title", item.text("title").orElse(text.title()));
                item.issued().ifPresent(date -> out.text(", ").element("date", date, "when", TeiValues.date(date)));
                out.close("bibl").line();
            }
        }
        out.close("sourceDesc").line();
    }

    private String encoding() {
        String from =
                text.format() == Format.TEI ? "a file in TEI P4" : "a file of the type " + text.format().mediaType;
        return "TEI P5 made from " + from + ", whose bytes are kept; each passage stands between two anchors.";
    }

    private void writeLanguage() {
        String language = TeiValues.language(text.language());
        if (language != null) {
            out.open("profileDesc").open("langUsage");
            out.empty("language", "ident", language);
            out.close("langUsage").close("profileDesc").line();
        }
    }

    static List<String> report(EditedText text) {
        return text.format() == Format.TEI
                ? List.of("The file is TEI P4, which has no standOff: this edition is TEI P5 made from it.")
                : List.of();
    }
}
