package org.testimonia.home;

import static org.testimonia.home.Sample.Act.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.annotation.Annotate;
import org.testimonia.annotation.AnnotationKind;
import org.testimonia.annotation.Audience;
import org.testimonia.annotation.NewAnnotation;
import org.testimonia.annotation.ReplyTo;
import org.testimonia.annotation.Wording;
import org.testimonia.claim.Claims;
import org.testimonia.claim.NewClaim;
import org.testimonia.claim.QuestionWording;
import org.testimonia.claim.RecordAssertion;
import org.testimonia.claim.Standing;
import org.testimonia.claim.StateClaim;
import org.testimonia.evidence.AnswerObjection;
import org.testimonia.evidence.DecideEvidence;
import org.testimonia.evidence.Decision;
import org.testimonia.evidence.NewEvidence;
import org.testimonia.evidence.ObjectToEvidence;
import org.testimonia.evidence.OfferEvidence;
import org.testimonia.home.Sample.Act;
import org.testimonia.project.Member;
import org.testimonia.review.Acknowledged;
import org.testimonia.review.Ballot;
import org.testimonia.review.CastVote;
import org.testimonia.review.JudgeClaim;
import org.testimonia.review.Proposals;
import org.testimonia.review.ReasonCode;
import org.testimonia.review.RewordClaim;
import org.testimonia.review.Verdict;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Query;

/** Plays the acts of the sample through the deeds that everybody uses. */
@ApplicationScoped
class SampleActs {

    private final Annotate annotate;
    private final ReplyTo replyTo;
    private final StateClaim stateClaim;
    private final RecordAssertion recordAssertion;
    private final OfferEvidence offerEvidence;
    private final DecideEvidence decideEvidence;
    private final ObjectToEvidence objectToEvidence;
    private final AnswerObjection answerObjection;
    private final JudgeClaim judgeClaim;
    private final CastVote castVote;
    private final Proposals proposals;
    private final RewordClaim rewordClaim;
    private final SampleCriticism criticism;
    private final SampleRelations relations;
    private final SampleQuestions questions;
    private final SampleRounds rounds;
    private final QuestionWording questionWording;
    private final Claims claims;

    SampleActs(
            Annotate annotate,
            ReplyTo replyTo,
            StateClaim stateClaim,
            RecordAssertion recordAssertion,
            OfferEvidence offerEvidence,
            DecideEvidence decideEvidence,
            ObjectToEvidence objectToEvidence,
            AnswerObjection answerObjection,
            JudgeClaim judgeClaim,
            CastVote castVote,
            Proposals proposals,
            RewordClaim rewordClaim,
            SampleCriticism criticism,
            SampleRelations relations,
            SampleQuestions questions,
            SampleRounds rounds,
            QuestionWording questionWording,
            Claims claims) {
        this.annotate = annotate;
        this.replyTo = replyTo;
        this.stateClaim = stateClaim;
        this.recordAssertion = recordAssertion;
        this.offerEvidence = offerEvidence;
        this.decideEvidence = decideEvidence;
        this.objectToEvidence = objectToEvidence;
        this.answerObjection = answerObjection;
        this.judgeClaim = judgeClaim;
        this.castVote = castVote;
        this.proposals = proposals;
        this.rewordClaim = rewordClaim;
        this.criticism = criticism;
        this.relations = relations;
        this.questions = questions;
        this.rounds = rounds;
        this.questionWording = questionWording;
        this.claims = claims;
    }

    /** What the story has made so far, by the names its file gives. */
    static final class Made {
        final Map<String, UUID> things = new LinkedHashMap<>();
        final Map<String, Integer> claims = new LinkedHashMap<>();

        UUID thing(@Nullable String name) {
            UUID id = things.get(need(name));
            if (id == null) {
                throw new IllegalStateException("the sample has not made " + name + " yet");
            }
            return id;
        }

        int claim(@Nullable String name) {
            Integer number = claims.get(need(name));
            if (number == null) {
                throw new IllegalStateException("the sample has not stated " + name + " yet");
            }
            return number;
        }

        void keep(@Nullable String name, UUID id) {
            if (name != null) {
                things.put(name, id);
            }
        }
    }

    void play(Act act, Member by, Made made) {
        switch (act.deed()) {
            case "annotate" -> made.keep(act.as(), annotate.annotate(annotation(act), by).id);
            case "reply" -> replyTo.reply(made.thing(act.to()), need(act.body()), by);
            case "claim" -> made.claims.put(need(act.as()), stateClaim.state(claim(act), by).number);
            case "assert" -> recordAssertion.record(made.claim(act.claim()), assertion(act, made), by);
            case "evidence" ->
                made.keep(act.as(), offerEvidence.offer(made.claim(act.claim()), evidence(act, made), by).id);
            case "admit" -> decideEvidence.decide(made.thing(act.evidence()), Decision.ADMITTED, act.reason(), by);
            case "decline" -> decideEvidence.decide(made.thing(act.evidence()), Decision.DECLINED, act.reason(), by);
            case "object" -> made.keep(act.as(), objectToEvidence.object(made.thing(act.evidence()), act.text(), by));
            case "answer" -> answerObjection.answer(made.thing(act.objection()), act.text(), by);
            case "derive", "examine", "assess" -> criticism.play(act, by, made);
            case "ask", "answer-question" -> made.keep(act.as(), questions.play(act, by, made));
            case "open-round", "verdict", "reveal" -> rounds.play(act, by, made);
            case "overstate" -> questionWording.question(made.claim(act.claim()), act.text(), by);
            case "relate" -> made.keep(act.as(), relations.relate(act, by, made));
            case "reword" -> reword(act, made.claim(act.claim()), by);
            case "vote" -> vote(act, claims.get(made.claim(act.claim()), by.account()).id, by);
            case "judge" -> judgeClaim.judge(made.claim(act.claim()), verdict(act, made), by);
            default -> throw new IllegalStateException("the sample knows no act " + act.deed());
        }
    }

    private static NewAnnotation annotation(Act act) {
        Wording wording = new Wording(
                act.body(),
                "text/markdown",
                null,
                act.tags() == null ? List.of() : act.tags(),
                act.entity() == null ? null : act.entity().iri(),
                act.entity() == null ? null : act.entity().label());
        return new NewAnnotation(
                Query.word(act.kind(), "kind", AnnotationKind.class),
                Query.word(act.visibility(), "visibility", Audience.class),
                act.targets(),
                wording);
    }

    private static NewClaim claim(Act act) {
        return new NewClaim(
                act.statement(),
                act.kind(),
                null,
                act.scope(),
                act.event(),
                act.passages() == null ? List.of() : act.passages(),
                act.draft());
    }

    private static RecordAssertion.NewAssertion assertion(Act act, Made made) {
        return new RecordAssertion.NewAssertion(
                made.thing("agent " + act.agent()).toString(),
                null,
                act.role(),
                act.polarity(),
                act.modality(),
                act.targets(),
                act.note());
    }

    private static NewEvidence evidence(Act act, Made made) {
        return new NewEvidence(
                act.stance(),
                act.targets(),
                act.source() == null ? null : act.source().key(),
                act.source() == null ? null : act.source().locator(),
                act.premise() == null ? null : made.claim(act.premise()),
                act.kind(),
                act.proximity(),
                act.credibility(),
                act.reason(),
                null,
                act.searched(),
                Boolean.TRUE.equals(act.coerced()),
                Boolean.TRUE.equals(act.interestedParty()));
    }

    private void reword(Act act, int number, Member by) {
        var rewording = new RewordClaim.Rewording(
                act.statement(), act.substantive(), act.reason(), null, act.scope(), act.event());
        rewordClaim.reword(number, rewording, Etag.of(claims.get(number, by.account()).version), by);
    }

    private static Verdict verdict(Act act, Made made) {
        Map<UUID, String> answers = new LinkedHashMap<>();
        if (act.answers() != null) {
            act.answers().forEach((evidence, answer) -> answers.put(made.thing(evidence), answer));
        }
        return new Verdict(
                Query.word(act.standing(), "standing", Standing.class),
                null,
                act.reasonCode() == null ? null : Query.word(act.reasonCode(), "reasonCode", ReasonCode.class),
                act.reason(),
                answers,
                acknowledged(act));
    }

    private static List<Acknowledged> acknowledged(Act act) {
        return act.acknowledged() == null
                ? List.of()
                : act.acknowledged().entrySet().stream()
                        .map(signal -> new Acknowledged(
                                Query.word(signal.getKey(), "acknowledged", SignalCode.class), signal.getValue(), null))
                        .toList();
    }

    private void vote(Act act, UUID claim, Member by) {
        UUID proposal = proposals.open(claim).orElseThrow().id();
        Ballot.Choice choice = Query.word(act.vote(), "vote", Ballot.Choice.class);
        castVote.cast(proposal, new CastVote.NewVote(choice, act.reason(), null), by);
    }
}
