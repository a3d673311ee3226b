package org.testimonia.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.testimonia.journal.Noteworthy;

/**
 * Something happened to a proposal.
 *
 * @param kind {@code proposal-made, proposal-voted, proposal-withdrawn} or {@code objection-overridden}
 * @param number the claim's
 */
public record ProposalChanged(String kind, int number, String summary, Map<String, Object> detail)
        implements Noteworthy {

    @Override
    public String subject() {
        return "claim/" + number;
    }

    static ProposalChanged of(String kind, String did, ProposalSeen proposal, Map<String, Object> more) {
        Map<String, Object> detail = new LinkedHashMap<>(more);
        detail.put("proposal", proposal.id().toString());
        return new ProposalChanged(kind, proposal.claimNumber(), did + " claim " + proposal.claimNumber(), detail);
    }
}
