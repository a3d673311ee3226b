package org.testimonia.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.review.Condition;
import org.testimonia.review.ProposalSeen;

/**
 * What one has to see to decide about something that waits.
 *
 * @param proposal what is voted on, if it is a vote
 * @param weighed the evidence that is to be admitted or declined, if it is that
 * @param evidence what else bears on the claim; what was declined is left out
 * @param conditions what the proposed standing asks of the claim
 */
public record ReviewDetail(
        @Nullable ProposalSeen proposal,
        @Nullable EvidenceSeen weighed,
        List<EvidenceSeen> evidence,
        List<Condition> conditions) {

    static final ReviewDetail NOTHING = new ReviewDetail(null, null, List.of(), List.of());

    static ReviewDetail of(String id, List<EvidenceSeen> evidence) {
        EvidenceSeen weighed = evidence.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElse(null);
        UUID itself = weighed == null ? null : weighed.id();
        return new ReviewDetail(
                null,
                weighed,
                evidence.stream()
                        .filter(each -> !each.isDeclined() && !each.id().equals(itself))
                        .toList(),
                List.of());
    }

    ReviewDetail with(ProposalSeen proposal, List<Condition> conditions) {
        return new ReviewDetail(proposal, weighed, evidence, conditions);
    }
}
