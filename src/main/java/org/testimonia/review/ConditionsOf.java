package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.shared.Refusal;

/** Holds what somebody would make of a claim against the evidence as it is now. */
@ApplicationScoped
public class ConditionsOf {

    private final EvidenceOf evidenceOf;
    private final ClaimRelations relations;

    ConditionsOf(EvidenceOf evidenceOf, ClaimRelations relations) {
        this.evidenceOf = evidenceOf;
        this.relations = relations;
    }

    /** Refuses with every condition that is not met. */
    void mustHold(UUID claim, Verdict verdict) {
        List<Weighed> evidence = Weighed.all(evidenceOf.claim(claim, Long.MAX_VALUE));
        verdict.answers().keySet().stream()
                .filter(id -> evidence.stream().noneMatch(each -> each.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw Refusal.invalid("answers." + id, "There is no live evidence " + id + " on this claim.");
                });
        boolean contradicted = relations.isContradicted(claim);
        Conditions.mustHold(
                Conditions.of(verdict.standing(), evidence, verdict.answers(), contradicted), verdict.standing());
    }

    /** Those that a proposal does not meet, as the evidence is now. */
    public List<Condition> unmet(ProposalSeen proposal) {
        List<Weighed> evidence = Weighed.all(evidenceOf.claim(proposal.claim(), Long.MAX_VALUE));
        return Conditions.of(proposal.standing(), evidence, proposal.answers(), false).stream()
                .filter(condition -> !condition.met())
                .toList();
    }
}
