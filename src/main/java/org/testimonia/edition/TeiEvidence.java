package org.testimonia.edition;

import static org.testimonia.edition.TeiContext.attribute;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.evidence.Stance;

/** What speaks for and against the claims, an {@code annotation} each, followed by the objections to it. */
final class TeiEvidence {

    private final TeiContext context;
    private final TeiMarkup out;

    TeiEvidence(TeiContext context, TeiMarkup out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        if (context.model().claims().stream().allMatch(claim -> claim.evidence().isEmpty())) {
            return;
        }
        out.open("listAnnotation", "type", "evidence").line();
        context.model().claims().forEach(claim -> claim.evidence().forEach(evidence -> write(claim, evidence)));
        out.close("listAnnotation").line();
        context.model().claims().forEach(claim -> claim.evidence().forEach(this::writeCredibility));
    }

    private void write(EditedClaim claim, EditedEvidence evidence) {
        String id = context.ids().evidence(evidence.id());
        String claimId = "#" + context.ids().claim(claim.number());
        out.open(
                        "annotation",
                        "xml:id",
                        id,
                        "motivation",
                        motivation(evidence.stance()),
                        "target",
                        target(id, evidence),
                        "ana",
                        attribute(categories(evidence)),
                        "source",
                        source(evidence)
                                .map(s -> "#" + context.ids().source(s.id()))
                                .orElse(null),
                        "corresp",
                        claimId + " " + context.addresses().evidence(evidence.id()),
                        "resp",
                        context.person(evidence.offeredBy()))
                .line();
        context.writeCreator(out, evidence.offeredBy());
        writeAdmission(evidence);
        out.empty("ptr", "target", claimId).line();
        writeNotes(id, evidence);
        out.close("annotation").line();
        writeObjections(id, evidence.objections());
    }

    private static String motivation(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "linking assessing";
            case DISPUTES -> "linking questioning";
            case QUALIFIES -> "linking commenting";
            case MENTIONS -> "linking";
        };
    }

    /** The passages, else the claim it is, else the source as a whole, else the claim it bears on. */
    private String target(String id, EditedEvidence evidence) {
        EditedPremise premise = evidence.premise();
        if (!evidence.passages().isEmpty()) {
            return context.passages().target(id, evidence.passages());
        } else if (premise != null) {
            return premisePointer(premise);
        }
        return source(evidence)
                .map(s -> "#" + context.ids().source(s.id()))
                .orElse(context.addresses().evidence(evidence.id()));
    }

    private String premisePointer(EditedPremise premise) {
        boolean here = context.model().claims().stream().anyMatch(claim -> claim.number() == premise.number());
        return here
                ? "#" + context.ids().claim(premise.number())
                : context.addresses().claim(premise.id());
    }

    private Optional<EditedSource> source(EditedEvidence evidence) {
        return context.model().sources().stream()
                .filter(source -> source.key().equals(evidence.source()))
                .findFirst();
    }

    private String categories(EditedEvidence evidence) {
        TeiCategories categories = context.categories();
        return categories.pointer(TeiTaxonomy.STANCE, evidence.stance().code())
                + categories.pointer(TeiTaxonomy.KIND, evidence.kind())
                + categories.pointer(TeiTaxonomy.PROXIMITY, evidence.proximity());
    }

    private void writeAdmission(EditedEvidence evidence) {
        out.open("revisionDesc");
        context.writeChange(out, evidence.at(), evidence.offeredBy(), "proposed", null);
        if (evidence.decidedBy() != null && evidence.decidedAt() != null) {
            String decision = evidence.admission().equals("ADMITTED") ? "approved" : "declined";
            context.writeChange(out, evidence.decidedAt(), evidence.decidedBy(), decision, evidence.decisionReason());
        }
        out.close("revisionDesc").line();
    }

    private void writeNotes(String id, EditedEvidence evidence) {
        writeNote("warrant", evidence.reason());
        writeNote("locator", evidence.locator());
        if (evidence.searched() != null) {
            write(evidence.searched());
        }
        EditedPremise premise = evidence.premise();
        if (premise != null) {
            out.open("note", "type", "premise");
            out.text("Claim " + premise.number() + ", " + premise.standing().word + ": " + premise.statement());
            out.close("note").line();
        }
        context.passages().writeQuotes(out, id, evidence.passages());
    }

    private void write(EditedSearch searched) {
        String where = searched.where();
        String pointer = context.model().sources().stream()
                .filter(source -> searched.inSource() && source.key().equals(where))
                .map(source -> "#" + context.ids().source(source.id()))
                .findFirst()
                .orElse(null);
        out.open("note", "type", "searched", "target", pointer);
        out.element("seg", where, "type", "where").text(", ");
        out.element("seg", searched.range(), "type", "range").text(". ");
        out.element("seg", searched.method(), "type", "method");
        out.close("note").line();
    }

    private void writeNote(String type, @Nullable String words) {
        if (words != null) {
            out.element("note", words, "type", type).line();
        }
    }

    /** In a list of their own: tei_all admits no annotation inside an annotation. */
    private void writeObjections(String evidence, List<EditedObjection> objections) {
        if (!objections.isEmpty()) {
            out.open("listAnnotation", "type", "objections", "corresp", "#" + evidence)
                    .line();
            objections.forEach(objection -> write(evidence, objection));
            out.close("listAnnotation").line();
        }
    }

    private void write(String evidence, EditedObjection objection) {
        String id = context.ids().objection(objection.id());
        out.open(
                "annotation",
                "xml:id",
                id,
                "motivation",
                "replying questioning",
                "target",
                "#" + evidence,
                "resp",
                context.person(objection.by()));
        context.writeCreator(out, objection.by());
        out.open("revisionDesc");
        context.writeChange(out, objection.at(), objection.by(), "proposed", null);
        out.close("revisionDesc");
        out.element("note", objection.text(), "type", "objection")
                .close("annotation")
                .line();
        if (objection.answer() != null) {
            String answeredBy = context.person(objection.answeredBy());
            out.open("annotation", "motivation", "replying", "target", "#" + id, "resp", answeredBy);
            out.element("note", objection.answer(), "type", "answer")
                    .close("annotation")
                    .line();
        }
    }

    private void writeCredibility(EditedEvidence evidence) {
        if (evidence.credibility() != null) {
            String id = "#" + context.ids().evidence(evidence.id());
            String grade = attribute(context.categories().pointer(TeiTaxonomy.CREDIBILITY, evidence.credibility()));
            String by = context.person(evidence.offeredBy());
            out.open("certainty", "target", id, "locus", "value", "ana", grade, "resp", by);
            out.element("desc", "credibility " + evidence.credibility())
                    .close("certainty")
                    .line();
        }
    }
}
