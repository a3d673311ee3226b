package org.testimonia.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;

/**
 * By what right a claim is merged, split or taken back, and in whose name.
 *
 * @param proposal what others approved; null where one voice was enough
 * @param singleEditor one voice was enough only because nobody else could have judged
 * @param moment carries the account of who asked for it, also when another's vote was the last one needed
 */
record Mandate(String reason, @Nullable UUID proposal, boolean singleEditor, Moment moment) {

    static Mandate of(ProposalSeen proposal, Moment moment) {
        return new Mandate(
                proposal.reason(),
                proposal.id(),
                false,
                new Moment(moment.project(), moment.seq(), moment.at(), proposal.byId()));
    }
}
