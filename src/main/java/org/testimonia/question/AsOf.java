package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testimonia.evidence.EvidenceJson;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;

/** What was said of a claim on a day, and on what evidence. */
@ApplicationScoped
class AsOf implements Question {

    private static final About ABOUT = About.of(
            2,
            "as-of",
            "What did we say of a claim on a certain day?",
            "Its standing, its wording and its evidence as they were then.",
            Parameter.CLAIM,
            Parameter.needed("at", "When?", "A date such as 2026-04-01, or a revision number.", Parameter.Sort.MOMENT));

    private final AssessedClaims claims;
    private final EvidenceOf evidenceOf;
    private final Entries entries;
    private final Here here;

    AsOf(AssessedClaims claims, EvidenceOf evidenceOf, Entries entries, Here here) {
        this.claims = claims;
        this.evidenceOf = evidenceOf;
        this.entries = entries;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Answer answer(Asked asked) {
        int number = asked.number("claim");
        long cursor = entries.cursor(here.project(), asked.text("at"), "at");
        AssessedClaim claim = Asked.found("claim", () -> claims.get(number, cursor));
        List<EvidenceSeen> evidence = evidenceOf.claim(claim.id(), cursor);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("claim", number);
        body.put("revision", cursor == Long.MAX_VALUE ? entries.revision(here.project()) : cursor);
        body.put("standing", claim.standing());
        body.put("statement", claim.statement());
        body.put("reason", claim.judgement().reason());
        body.put("by", claim.judgement().by());
        body.put("at", claim.judgement().at());
        body.put("evidence", evidence.stream().map(EvidenceJson::of).toList());
        return Answer.of(body, Said.of(claim), Said.on(evidence));
    }
}
