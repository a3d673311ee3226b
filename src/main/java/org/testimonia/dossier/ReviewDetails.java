package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.ConditionsOf;
import org.testimonia.review.Proposals;
import org.testimonia.review.queue.Queue;
import org.testimonia.review.queue.QueueItem;

/** Gathers what one has to see to decide about something that waits, in a number of statements that does not grow. */
@ApplicationScoped
class ReviewDetails {

    private final AssessedClaims claims;
    private final EvidenceOf evidenceOf;
    private final Proposals proposals;
    private final ConditionsOf conditions;

    ReviewDetails(AssessedClaims claims, EvidenceOf evidenceOf, Proposals proposals, ConditionsOf conditions) {
        this.claims = claims;
        this.evidenceOf = evidenceOf;
        this.proposals = proposals;
        this.conditions = conditions;
    }

    /** Nothing for what is not about a claim. */
    ReviewDetail of(@Nullable QueueItem item) {
        if (item == null || item.claim() == null) {
            return ReviewDetail.NOTHING;
        }
        var claim = claims.get(item.claim(), Long.MAX_VALUE);
        ReviewDetail detail = ReviewDetail.of(item.id(), evidenceOf.claim(claim.id(), Long.MAX_VALUE));
        if (item.queue() != Queue.VOTES && item.queue() != Queue.LAPSING) {
            return detail;
        }
        return proposals.of(claim.id()).stream()
                .filter(proposal -> proposal.id().toString().equals(item.id()))
                .findFirst()
                .map(proposal -> detail.with(proposal, conditions.of(proposal)))
                .orElse(detail);
    }
}
