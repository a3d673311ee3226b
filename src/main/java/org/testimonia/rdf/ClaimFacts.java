package org.testimonia.rdf;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.claim.RelationSeen;
import org.testimonia.claim.WordingSeen;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.provenance.AssessmentSeen;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.JudgementSeen;
import org.testimonia.source.AgentKind;
import org.testimonia.text.PassageSeen;

/**
 * All that is said of a claim as RDF, as it stood at one revision.
 *
 * @param judgements oldest first; the first one made the claim
 * @param relations that begin or end at the claim
 * @param derivations of what its evidence goes back to
 * @param wordings oldest first, the present one last; none in what was frozen before they were kept, as with the next two
 * @param assessments of its evidence and of whatever that goes back to
 * @param findings of independence that count for it
 * @param agents whom any of that names; none in what was frozen before their kinds were told
 * @param authors of the sources it goes back to; none in what was frozen before they were told
 * @param span when that was of which it speaks, if it says so
 */
record ClaimFacts(
        AssessedClaim claim,
        List<PassageSeen> passages,
        List<AssertionSeen> assertions,
        List<EvidenceSeen> evidence,
        List<JudgementSeen> judgements,
        List<RelationSeen> relations,
        List<DerivationSeen> derivations,
        List<WordingSeen> wordings,
        List<AssessmentSeen> assessments,
        List<FindingFacts> findings,
        List<AgentFacts> agents,
        List<AuthorFacts> authors,
        @Nullable TimeSpan span) {

    /** Somebody of the past or of scholarship, and of which kind. */
    record AgentFacts(UUID id, AgentKind kind) {}

    /** Who wrote a source. */
    record AuthorFacts(UUID source, UUID agent, String name) {}

    ClaimFacts {
        wordings = orNone(wordings);
        assessments = orNone(assessments);
        findings = orNone(findings);
        agents = orNone(agents);
        authors = orNone(authors);
    }

    private static <T> List<T> orNone(@Nullable List<T> kept) {
        return kept == null ? List.of() : kept;
    }
}
