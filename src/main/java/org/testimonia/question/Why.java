package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceJson;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.JudgementSeen;
import org.testimonia.review.Judgements;

/** Why a claim stands as it does, who decided it, and on what evidence as it then was. */
@ApplicationScoped
class Why implements Question {

    private static final About ABOUT = About.of(
            6,
            "why",
            "Why does a claim stand as it does?",
            "Who judged it, when and why, what was said to the evidence against it, and what the evidence was then.",
            Parameter.CLAIM);

    private final AssessedClaims claims;
    private final Judgements judgements;
    private final EvidenceOf evidenceOf;

    Why(AssessedClaims claims, Judgements judgements, EvidenceOf evidenceOf) {
        this.claims = claims;
        this.judgements = judgements;
        this.evidenceOf = evidenceOf;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** The judgement that decides now. */
    record JudgementJson(
            UUID id,
            @Nullable Standing from,
            Standing standing,
            String reasonCode,
            String reason,
            Map<UUID, String> answers,
            int wording,
            long basis,
            boolean singleEditor,
            String by,
            Instant at,
            long seq) {}

    @Override
    public Answer answer(Asked asked) {
        int number = asked.number("claim");
        AssessedClaim claim = Asked.found("claim", () -> claims.get(number, Long.MAX_VALUE));
        List<JudgementSeen> all = judgements.of(claim.id(), Long.MAX_VALUE);
        JudgementSeen newest = all.get(all.size() - 1);
        List<EvidenceSeen> evidence = evidenceOf.claim(claim.id(), newest.basis());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("claim", number);
        body.put("judgement", json(newest));
        body.put("evidence", evidence.stream().map(EvidenceJson::of).toList());
        body.put("acknowledged", List.of());
        body.put("minority", List.of());
        return Answer.of(body, Said.of(claim), answers(newest, evidence), Said.on(evidence));
    }

    private static JudgementJson json(JudgementSeen seen) {
        return new JudgementJson(
                seen.id(),
                seen.from(),
                seen.standing(),
                seen.reasonCode(),
                seen.reason(),
                seen.answers(),
                seen.wording(),
                seen.basis(),
                seen.singleEditor(),
                seen.by(),
                seen.at(),
                seen.seq());
    }

    private static Sheet answers(JudgementSeen judgement, List<EvidenceSeen> evidence) {
        return Sheet.of(
                "What was answered",
                "The judgement answers nothing by name.",
                List.of("Evidence", "Answer"),
                evidence.stream()
                        .filter(each -> judgement.answers().containsKey(each.id()))
                        .map(each -> Cell.row(
                                Cell.evidence(each),
                                Cell.words(Objects.requireNonNull(
                                        judgement.answers().get(each.id())))))
                        .toList());
    }
}
