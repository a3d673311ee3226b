package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.evidence.Stance;

/** Evidence as Web Annotations: a passage, a source or another claim, linked to the claim it speaks for or against. */
final class JsonLdEvidence {

    private JsonLdEvidence() {}

    static Map<String, Object> of(EditedEvidence evidence, EditedClaim claim, JsonLdContext context) {
        return JsonFields.of("id", context.addresses().evidence(evidence.id()))
                .and("type", "Annotation")
                .and("motivation", motivation(evidence.stance()))
                .and("creator", context.person(evidence.offeredBy()))
                .and("created", JsonLdContext.moment(evidence.at()))
                .and("body", bodies(evidence, claim, context))
                .and("target", target(evidence, context))
                .and("tst:stance", evidence.stance().code())
                .and("tst:standing", claim.standing().code())
                .and("tst:kind", evidence.kind())
                .and("tst:proximity", evidence.proximity())
                .and("tst:credibility", evidence.credibility())
                .and("tst:source", context.source(evidence.source()))
                .and("tst:locator", evidence.locator())
                .and("tst:searched", evidence.searched() == null ? null : searched(evidence.searched(), context))
                .and("tst:admission", admission(evidence, context))
                .and("tst:objections", objections(evidence, context))
                .map();
    }

    private static Map<String, Object> searched(EditedSearch searched, JsonLdContext context) {
        return JsonFields.of("tst:source", searched.inSource() ? context.source(searched.where()) : null)
                .and("tst:where", searched.where())
                .and("tst:range", searched.range())
                .and("tst:method", searched.method())
                .map();
    }

    private static List<String> motivation(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> List.of("linking", "assessing");
            case DISPUTES -> List.of("linking", "questioning");
            case QUALIFIES -> List.of("linking", "commenting");
            case MENTIONS -> List.of("linking");
        };
    }

    private static List<Map<String, Object>> bodies(EditedEvidence evidence, EditedClaim claim, JsonLdContext context) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        bodies.add(JsonLdContext.link(context.addresses().claim(claim.id()), "linking"));
        bodies.add(JsonLdContext.words(claim.statement(), "text/plain", claim.language(), "describing"));
        if (evidence.reason() != null) {
            bodies.add(JsonLdContext.words(evidence.reason(), "text/plain", null, "assessing"));
        }
        return bodies;
    }

    /** The passages, else the claim it is, else the source as a whole, else the evidence's own page. */
    private static Object target(EditedEvidence evidence, JsonLdContext context) {
        EditedPremise premise = evidence.premise();
        String source = context.source(evidence.source());
        String whole = source == null ? context.addresses().evidence(evidence.id()) : source;
        return context.targets(
                evidence.passages(),
                premise == null ? whole : context.addresses().claim(premise.id()));
    }

    private static JsonFields admission(EditedEvidence evidence, JsonLdContext context) {
        return JsonFields.of("tst:decision", evidence.admission().toLowerCase(Locale.ROOT))
                .and("creator", evidence.decidedBy() == null ? null : context.person(evidence.decidedBy()))
                .and("created", evidence.decidedAt() == null ? null : JsonLdContext.moment(evidence.decidedAt()))
                .and("tst:reason", evidence.decisionReason());
    }

    private static Object objections(EditedEvidence evidence, JsonLdContext context) {
        return evidence.objections().stream()
                .map(objection -> of(objection, context))
                .toList();
    }

    private static Map<String, Object> of(EditedObjection objection, JsonLdContext context) {
        return JsonFields.of("tst:objection", objection.text())
                .and("creator", context.person(objection.by()))
                .and("created", JsonLdContext.moment(objection.at()))
                .and("tst:answer", objection.answer())
                .and("tst:answeredBy", objection.answeredBy() == null ? null : context.person(objection.answeredBy()))
                .map();
    }
}
