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
import org.testimonia.review.Acknowledged;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.JudgementSeen;
import org.testimonia.review.Judgements;
import org.testimonia.review.VoteSeen;

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
            List<String> approvedBy,
            Instant at,
            long seq) {}

    record SeenJson(String code, String reason) {}

    /** An objection, and why an owner let the judgement come all the same. */
    record DissentJson(String by, @Nullable String reason, Instant at, String overridden) {}

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
        body.put("acknowledged", newest.acknowledged().stream().map(Why::json).toList());
        body.put("minority", newest.minority().stream().map(Why::json).toList());
        return Answer.of(
                body, Said.of(claim), answers(newest, evidence), seen(newest), dissent(newest), Said.on(evidence));
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
                seen.approvals().stream().map(VoteSeen::by).toList(),
                seen.at(),
                seen.seq());
    }

    private static SeenJson json(Acknowledged signal) {
        return new SeenJson(signal.code().code(), signal.reason());
    }

    private static DissentJson json(VoteSeen vote) {
        var overridden = Objects.requireNonNull(vote.overridden());
        return new DissentJson(vote.by(), vote.reason(), vote.at(), overridden.reason());
    }

    private static Sheet seen(JudgementSeen judgement) {
        return Sheet.of(
                "What was seen and let stand",
                "Nothing warned, or nobody said a word to it.",
                List.of("Warning", "Why the claim stands all the same"),
                judgement.acknowledged().stream()
                        .map(each ->
                                Cell.row(Cell.words(each.code().code().replace('_', ' ')), Cell.words(each.reason())))
                        .toList());
    }

    private static Sheet dissent(JudgementSeen judgement) {
        return Sheet.of(
                "Who thought otherwise",
                "Nobody’s objection was overridden.",
                List.of("Who", "Objection"),
                judgement.minority().stream()
                        .map(each -> Cell.row(
                                Cell.words(each.by()), Cell.words(Objects.requireNonNullElse(each.reason(), ""))))
                        .toList());
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
