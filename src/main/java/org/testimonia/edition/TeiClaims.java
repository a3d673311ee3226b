package org.testimonia.edition;

import static java.util.stream.Collectors.joining;
import static org.testimonia.edition.TeiContext.attribute;

import java.util.List;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedOrigins;

/** The claims: an {@code interp} each, and beside it what does not fit into one. */
final class TeiClaims {

    private final TeiContext context;
    private final TeiMarkup out;

    TeiClaims(TeiContext context, TeiMarkup out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        List<EditedClaim> claims = context.model().claims();
        if (claims.isEmpty()) {
            return;
        }
        out.open("interpGrp", "type", "claims").line();
        claims.forEach(this::writeClaim);
        out.close("interpGrp").line();
        out.open("listAnnotation", "type", "claims").line();
        claims.forEach(this::writeCircumstances);
        out.close("listAnnotation").line();
    }

    private void writeClaim(EditedClaim claim) {
        String id = context.ids().claim(claim.number());
        out.element(
                        "interp",
                        claim.statement(),
                        "xml:id",
                        id,
                        "type",
                        claim.kind() == null ? "claim" : TeiValues.word(claim.kind()),
                        "subtype",
                        claim.standing().code(),
                        "n",
                        Integer.toString(claim.wording()),
                        "xml:lang",
                        TeiValues.language(claim.language()),
                        "resp",
                        context.person(claim.author()),
                        "ana",
                        attribute(context.categories()
                                .pointer(TeiTaxonomy.STANDING, claim.standing().code())),
                        "inst",
                        attribute(context.passages().target(id, claim.passages())),
                        "corresp",
                        context.addresses().claim(claim.id()))
                .line();
    }

    /** The groups by the ids of their evidence: {@code a b; c}. */
    private void write(EditedOrigins origins) {
        String single = origins.singlePoints().isEmpty()
                ? ""
                : ". All go back to " + String.join(", ", origins.singlePoints()) + ".";
        out.open("note", "type", "origins").text(origins.sentence() + single);
        for (List<UUID> group : origins.groups()) {
            out.empty(
                    "ptr",
                    "type",
                    "origin-group",
                    "target",
                    group.stream()
                            .map(evidence -> "#" + context.ids().evidence(evidence))
                            .collect(joining(" ")));
        }
        out.close("note").line();
    }

    private void writeCircumstances(EditedClaim claim) {
        String id = context.ids().claim(claim.number());
        out.open("annotation", "motivation", "describing", "target", "#" + id).line();
        context.writeCreator(out, claim.author());
        out.open("revisionDesc");
        context.writeChange(out, claim.at(), claim.author(), "draft", null);
        out.close("revisionDesc").line();
        out.element("note", Tally.of(claim), "type", "tally").line();
        if (claim.origins() != null) {
            write(claim.origins());
        }
        if (claim.scope() != null) {
            out.element("note", claim.scope(), "type", "scope").line();
        }
        if (claim.event() != null) {
            out.open("note", "type", "event");
            out.element("date", claim.event(), "when-custom", TeiValues.words(claim.event()));
            out.close("note").line();
        }
        context.passages().writeQuotes(out, id, claim.passages());
        out.close("annotation").line();
    }
}
