package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedMinority;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.edition.EditionModel.EditedRelation;

/** Claims, and who asserts them, as Web Annotations on the passages that make them. */
final class JsonLdClaims {

    private JsonLdClaims() {}

    static Map<String, Object> of(EditedClaim claim, JsonLdContext context) {
        return JsonFields.of("id", context.addresses().claim(claim.id()))
                .and("type", "Annotation")
                .and("motivation", "assessing")
                .and("creator", context.person(claim.author()))
                .and("created", JsonLdContext.moment(claim.at()))
                .and("body", bodies(claim))
                .and("target", context.targets(claim.passages(), context.subject()))
                .and("tst:number", claim.number())
                .and("tst:wording", claim.wording())
                .and("tst:kind", claim.kind())
                .and("tst:scope", claim.scope())
                .and("tst:event", claim.event())
                .and("tst:standing", claim.standing().code())
                .and("tst:singleEditor", claim.singleEditor() ? true : null)
                .and("tst:tally", Tally.of(claim))
                .and(
                        "tst:relations",
                        orNull(claim.relations().stream()
                                .map(relation -> of(relation, context))
                                .toList()))
                .and("tst:origins", claim.origins() == null ? null : of(claim.origins(), context))
                .and(
                        "tst:judgements",
                        claim.judgements().stream()
                                .map(judgement -> of(judgement, context))
                                .toList())
                .map();
    }

    /** The statement, its standing, and the reason of the last judgement. */
    private static List<Map<String, Object>> bodies(EditedClaim claim) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        bodies.add(JsonLdContext.words(claim.statement(), "text/plain", claim.language(), "describing"));
        bodies.add(JsonLdContext.words(claim.standing().word, "text/plain", "en", "classifying"));
        if (!claim.judgements().isEmpty()) {
            EditedJudgement last = claim.judgements().get(claim.judgements().size() - 1);
            bodies.add(JsonLdContext.words(last.reason(), "text/plain", null, "assessing"));
        }
        return bodies;
    }

    private static Map<String, Object> of(EditedJudgement judgement, JsonLdContext context) {
        List<Map<String, Object>> answers = new ArrayList<>();
        new TreeMap<>(judgement.answers())
                .forEach((evidence, answer) -> answers.add(
                        JsonFields.of("tst:evidence", context.addresses().evidence(evidence))
                                .and("tst:answer", answer)
                                .map()));
        return JsonFields.of(
                        "tst:from",
                        judgement.from() == null ? null : judgement.from().code())
                .and("tst:to", judgement.to().code())
                .and("tst:reasonCode", judgement.reasonCode())
                .and("tst:reason", judgement.reason())
                .and("creator", context.person(judgement.judge()))
                .and("created", JsonLdContext.moment(judgement.at()))
                .and("tst:revision", judgement.seq())
                .and("tst:wording", judgement.wording())
                .and("tst:answers", answers.isEmpty() ? null : answers)
                .and(
                        "tst:approvedBy",
                        orNull(judgement.approvers().stream()
                                .map(context::person)
                                .toList()))
                .and(
                        "tst:minorityOpinion",
                        orNull(judgement.minority().stream()
                                .map(opinion -> of(opinion, context))
                                .toList()))
                .and(
                        "tst:acknowledgedSignal",
                        orNull(judgement.acknowledged().stream()
                                .map(signal -> JsonFields.of("tst:signal", "tst:" + signal.code())
                                        .and("tst:reason", signal.reason())
                                        .map())
                                .toList()))
                .map();
    }

    private static Map<String, Object> of(EditedRelation relation, JsonLdContext context) {
        return JsonFields.of("id", "urn:uuid:" + relation.id())
                .and("tst:relation", relation.relation())
                .and("tst:forward", relation.forward())
                .and("tst:other", context.addresses().claim(relation.other().id()))
                .map();
    }

    private static Map<String, Object> of(EditedOrigins origins, JsonLdContext context) {
        return JsonFields.of(
                        "tst:groups",
                        origins.groups().stream()
                                .map(group -> group.stream()
                                        .map(context.addresses()::evidence)
                                        .toList())
                                .toList())
                .and("tst:fewestVoices", origins.low())
                .and("tst:mostVoices", origins.high())
                .and("tst:singlePoints", orNull(origins.singlePoints()))
                .map();
    }

    private static Map<String, Object> of(EditedMinority opinion, JsonLdContext context) {
        return JsonFields.of("creator", context.person(opinion.by()))
                .and("created", JsonLdContext.moment(opinion.at()))
                .and("tst:reason", opinion.opinion())
                .and("tst:overriddenBy", context.person(opinion.overriddenBy()))
                .and("tst:overrideReason", opinion.reason())
                .map();
    }

    private static <T> @Nullable List<T> orNull(List<T> all) {
        return all.isEmpty() ? null : all;
    }

    static Map<String, Object> of(EditedAssertion assertion, EditedClaim claim, JsonLdContext context) {
        String claimAddress = context.addresses().claim(claim.id());
        List<Map<String, Object>> bodies = new ArrayList<>();
        bodies.add(JsonLdContext.words(assertion.agentName(), "text/plain", null, "identifying"));
        bodies.add(JsonLdContext.link(claimAddress, "linking"));
        if (assertion.note() != null) {
            bodies.add(JsonLdContext.words(assertion.note(), "text/plain", null, "commenting"));
        }
        return JsonFields.of("id", claimAddress + "#assertion-" + assertion.id())
                .and("type", "Annotation")
                .and("motivation", "identifying")
                .and("creator", context.person(assertion.recordedBy()))
                .and("created", JsonLdContext.moment(assertion.at()))
                .and("body", bodies)
                .and("target", context.targets(assertion.passages(), claimAddress))
                .and("tst:role", assertion.role())
                .and("tst:polarity", assertion.polarity())
                .and("tst:modality", assertion.modality())
                .map();
    }
}
