package org.testimonia.rdf;

import java.util.List;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.claim.RelationSeen;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.JudgementSeen;
import org.testimonia.text.PassageSeen;

/**
 * All that is said of a claim as RDF, as it stood at one revision.
 *
 * @param judgements oldest first; the first one made the claim
 * @param relations that begin or end at the claim
 * @param derivations of what its evidence goes back to
 */
record ClaimFacts(
        AssessedClaim claim,
        List<PassageSeen> passages,
        List<AssertionSeen> assertions,
        List<EvidenceSeen> evidence,
        List<JudgementSeen> judgements,
        List<RelationSeen> relations,
        List<DerivationSeen> derivations) {}
