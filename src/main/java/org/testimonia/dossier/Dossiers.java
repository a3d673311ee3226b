package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.testimonia.journal.Entries;
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
import org.testimonia.shared.Sql;
import org.testimonia.shared.Typography;
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
    private final Entries entries;
    private final Sql sql;
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
            Entries entries,
            Sql sql,
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
        this.entries = entries;
        this.sql = sql;
        this.here = here;
    }

    /**
     * The dossier of a claim.
     *
     * @param asOf a revision or date, null for now
     * @param typed answers to disputing evidence that were typed and not kept yet
     */
    public Dossier of(int number, @Nullable String asOf, Map<UUID, String> typed) {
        long cursor = entries.cursor(here.project(), asOf);
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
                cursor == Long.MAX_VALUE || asOf == null ? null : asOf(cursor, asOf),
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

    /** Of a date, the date that was asked for, for the last revision before it may be much older. */
    private Dossier.AsOf asOf(long cursor, String asked) {
        if (asked.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(asked);
            return new Dossier.AsOf(
                    cursor, Typography.day(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        if (!asked.matches("\\d+")) {
            return new Dossier.AsOf(cursor, Typography.moment(Instant.parse(asked)));
        }
        String at = sql.first(
                        "select at from journal_entry where project_id = :project and seq = :seq",
                        "project",
                        here.project(),
                        "seq",
                        cursor)
                .map(row -> Typography.moment(row.instant("at")))
                .orElse(null);
        return new Dossier.AsOf(cursor, at);
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
