package org.testimonia.edition;

import java.util.TreeSet;
import java.util.UUID;

/** Everything a TEI edition says beside its text (CLAIMS.md 3.5): who, in which words, with what right. */
final class TeiApparatus {

    private final TeiContext context;
    private final EditionModel model;
    private final boolean claimsElsewhere;

    /** @param claimsElsewhere whether another file says the claims, and this one only where they are made */
    TeiApparatus(TeiContext context, boolean claimsElsewhere) {
        this.context = context;
        this.claimsElsewhere = claimsElsewhere;
        this.model = context.model();
    }

    /** Nothing stands between the parts for the header: what is taken out again must leave no line feed behind. */
    TeiAdditions additions() {
        return new TeiAdditions(respStmts(), taxonomies(), changes(), standOff());
    }

    private String respStmts() {
        TeiMarkup out = new TeiMarkup(context.ids());
        for (UUID account : new TreeSet<>(model.people().keySet())) {
            out.open("respStmt", "xml:id", context.ids().person(account));
            out.element("resp", "annotations, claims, evidence and judgements");
            out.element("persName", model.nameOf(account));
            out.close("respStmt");
        }
        return out.toString();
    }

    private String taxonomies() {
        TeiMarkup out = new TeiMarkup(context.ids());
        context.categories().write(out);
        return out.toString();
    }

    private String changes() {
        Imprint imprint = model.imprint();
        String release = imprint == null
                ? ""
                : " " + imprint.releaseWords() + " of " + imprint.title() + ", " + imprint.address() + ".";
        return new TeiMarkup(context.ids())
                .open("change", "when", model.at().toString(), "n", Long.toString(model.seq()))
                .text("Annotated edition, made from revision " + model.seq() + " of the project " + model.projectTitle()
                        + " (" + context.addresses().ofProject() + ")." + release)
                .close("change")
                .toString();
    }

    private String standOff() {
        TeiMarkup out = new TeiMarkup(context.ids());
        out.line();
        if (!claimsElsewhere) {
            writeClaims(out);
        }
        new TeiNotes(context, out).write();
        if (!claimsElsewhere) {
            new TeiJudgements(context, out).write();
        }
        new TeiBibliography(context, out).write();
        return out.toString();
    }

    private void writeClaims(TeiMarkup out) {
        new TeiClaims(context, out).write();
        new TeiEvidence(context, out).write();
        new TeiAssertions(context, out).write();
        new TeiRelations(context, out).write();
    }

    /** Of a file that has no text: what is said of the passages in others; notes stand in those. */
    TeiAdditions additionsWithoutNotes() {
        TeiMarkup out = new TeiMarkup(context.ids());
        out.line();
        writeClaims(out);
        new TeiJudgements(context, out).write();
        new TeiBibliography(context, out).write();
        return new TeiAdditions(respStmts(), taxonomies(), changes(), out.toString());
    }
}
