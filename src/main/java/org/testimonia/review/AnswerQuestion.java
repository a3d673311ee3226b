package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.NewClaim;
import org.testimonia.claim.Reason;
import org.testimonia.claim.StateClaim;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** A claim becomes an answer to a question, and thereby a rival of its other answers; or is taken back as one. */
@ApplicationScoped
public class AnswerQuestion {

    private final ResearchQuestions questions;
    private final QuestionAnswers answers;
    private final Rivals rivals;
    private final Claims claims;
    private final StateClaim stateClaim;
    private final Journal journal;

    AnswerQuestion(
            ResearchQuestions questions,
            QuestionAnswers answers,
            Rivals rivals,
            Claims claims,
            StateClaim stateClaim,
            Journal journal) {
        this.questions = questions;
        this.answers = answers;
        this.rivals = rivals;
        this.claims = claims;
        this.stateClaim = stateClaim;
        this.journal = journal;
    }

    @Transactional
    public UUID answer(UUID question, @Nullable Integer number, Member by) {
        by.must(Right.STATE_CLAIMS);
        questions.get(question);
        UUID[] made = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claim(number, by);
            List<QuestionAnswer> present = answers.live(question);
            if (present.stream().anyMatch(each -> each.claimId.equals(claim.id))) {
                throw Refusal.conflict("Claim " + claim.number + " answers this question already.");
            }
            QuestionAnswer answer = new QuestionAnswer(question, claim.id, moment);
            answers.persistAndFlush(answer);
            rivals.meet(claim.id, present, moment);
            made[0] = answer.id;
            return QuestionChanged.answered(answer, claim);
        });
        return made[0];
    }

    private Claim claim(@Nullable Integer number, Member by) {
        if (number == null) {
            throw Refusal.invalid("claim", "Name the claim that answers it by its number.");
        }
        Claim claim = claims.find(number, by.account())
                .orElseThrow(() -> Refusal.invalid("claim", "There is no claim " + number + " here."));
        if (claim.isUnpublished()) {
            throw Refusal.invalid("claim", "Claim " + number + " is still a draft. Submit it first.");
        }
        claim.mustBeAlive();
        return claim;
    }

    /** States a claim that answers a question, both or neither. */
    @Transactional
    public Claim state(NewClaim asked, UUID question, Member by) {
        by.must(Right.STATE_CLAIMS);
        if (questions.find("id", question).firstResultOptional().isEmpty()) {
            throw Refusal.invalid("question", "There is no question of this id here.");
        }
        if (asked.draft()) {
            throw Refusal.invalid("draft", "A draft answers nothing yet; put it forward, or leave the question out.");
        }
        Claim claim = stateClaim.state(asked, by);
        answer(question, claim.number, by);
        return claim;
    }

    /** Whoever gave the answer takes it back, or a reviewer does; the claim stays. */
    @Transactional
    public void takeBack(UUID question, UUID id, @Nullable String reason, Member by) {
        by.must(Right.STATE_CLAIMS);
        journal.write(by.project(), by.account(), moment -> {
            QuestionAnswer answer = answers.get(question, id);
            if (!answer.byId.equals(by.account()) && !by.may(Right.ADMIT_EVIDENCE)) {
                throw Refusal.forbidden(
                        "As " + by.role().word() + " you take back only the answers you gave yourself.");
            }
            String words = Reason.check(reason, "reason");
            answer.retire(words, moment);
            rivals.part(answer, answers.live(question), words, moment);
            return QuestionChanged.takenBack(answer, claims.get(answer.claimId, by.account()), words);
        });
    }
}
