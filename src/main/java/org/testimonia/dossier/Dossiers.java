package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Assertions;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.Overstatements;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.Condition;
import org.testimonia.review.Conditions;
import org.testimonia.review.Histories;
import org.testimonia.review.JudgementSeen;
import org.testimonia.review.Judgements;
import org.testimonia.review.ProposalSeen;
import org.testimonia.review.Proposals;
import org.testimonia.review.Transitions;
import org.testimonia.review.Voice;
import org.testimonia.review.Voices;
import org.testimonia.review.Weighed;
import org.testimonia.review.signal.SignalSeen;
import org.testimonia.review.signal.Signals;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** Gathers all that belongs to a claim, in a number of statements that does not grow with it. */
@ApplicationScoped
public class Dossiers {

    private final AssessedClaims claims;
    private final Passages passages;
    private final EvidenceOf evidenceOf;
    private final ClaimRelations relations;
    private final Assertions assertions;
    private final Overstatements overstatements;
    private final Histories histories;
    private final Judgements judgements;
    private final Proposals proposals;
    private final Voices voices;
    private final Signals signals;
    private final AsOfs asOfs;
    private final Here here;

    Dossiers(
            AssessedClaims claims,
            Passages passages,
            EvidenceOf evidenceOf,
            ClaimRelations relations,
            Assertions assertions,
            Overstatements overstatements,
            Histories histories,
            Judgements judgements,
            Proposals proposals,
            Voices voices,
            Signals signals,
            AsOfs asOfs,
            Here here) {
        this.claims = claims;
        this.passages = passages;
        this.evidenceOf = evidenceOf;
        this.relations = relations;
        this.assertions = assertions;
        this.overstatements = overstatements;
        this.histories = histories;
        this.judgements = judgements;
        this.proposals = proposals;
        this.voices = voices;
        this.signals = signals;
        this.asOfs = asOfs;
        this.here = here;
    }

    /**
     * The dossier of a claim.
     *
     * @param asked a revision or date, null for now
     * @param typed answers to disputing evidence that were typed and not kept yet
     */
    public Dossier of(int number, @Nullable String asked, Map<UUID, String> typed) {
        AsOf asOf = asOfs.of(asked);
        long cursor = AsOf.cursor(asOf);
        AssessedClaim claim = claims.get(number, cursor);
        List<EvidenceSeen> evidence = evidenceOf.claim(claim.id(), cursor);
        List<JudgementSeen> judged = judgements.of(claim.id(), cursor);
        List<ProposalSeen> proposed = cursor == Long.MAX_VALUE ? proposals.of(claim.id()) : List.of();
        Map<UUID, String> answers = answers(judged);
        Signals.Both fire = signals.both(claim.id(), cursor, Standing.ESTABLISHED);
        answers.putAll(typed);
        List<PassageSeen> where = passages.of("claim", List.of(claim.id())).getOrDefault(claim.id(), List.of());
        return new Dossier(
                here.slug(),
                here.reader(),
                claim,
                asOf,
                where,
                evidence,
                assertions.of(claim.id(), cursor),
                overstatements.of(claim.id(), cursor),
                histories.of(claim.id(), cursor),
                cursor == Long.MAX_VALUE ? choices(claim, evidence, answers, proposed, fire.supposed()) : List.of(),
                answers,
                judged,
                proposed,
                fire.now());
    }

    private static Map<UUID, String> answers(List<JudgementSeen> judged) {
        Map<UUID, String> answers = new HashMap<>();
        for (JudgementSeen judgement : judged) {
            answers.putAll(judgement.answers());
        }
        return answers;
    }

    private List<Choice> choices(
            AssessedClaim claim,
            List<EvidenceSeen> evidence,
            Map<UUID, String> answers,
            List<ProposalSeen> proposed,
            List<SignalSeen> supposed) {
        boolean own = claim.authorId().equals(here.reader()) && claim.standing() == Standing.DRAFT;
        if (!(own ? here.may(Right.STATE_CLAIMS) : here.may(Right.JUDGE))) {
            return List.of();
        }
        Voice voice = voices.here();
        List<Weighed> weighed = Weighed.all(evidence);
        boolean contradicted = relations.isContradicted(claim.id());
        boolean waits = proposed.stream().anyMatch(ProposalSeen::isOpen);
        return Transitions.from(claim.standing()).stream()
                .filter(standing -> !waits || !voice.mustPropose(standing))
                .map(standing -> choice(
                        standing,
                        Conditions.of(standing, weighed, answers, contradicted),
                        standing == Standing.ESTABLISHED ? supposed : List.of(),
                        voice))
                .toList();
    }

    private static Choice choice(Standing standing, List<Condition> conditions, List<SignalSeen> fire, Voice voice) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(Conditions.acknowledged(fire, Set.of()));
        return new Choice(standing, all, fire, voice.sentence(standing));
    }
}
