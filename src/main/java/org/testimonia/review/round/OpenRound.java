package org.testimonia.review.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.review.ResearchQuestions;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** A reviewer asks the members what they hold of a claim, or of the answers to a question, each without the others. */
@ApplicationScoped
public class OpenRound {

    private final Claims claims;
    private final ResearchQuestions questions;
    private final Journal journal;
    private final Sql sql;

    OpenRound(Claims claims, ResearchQuestions questions, Journal journal, Sql sql) {
        this.claims = claims;
        this.questions = questions;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    public UUID onClaim(@Nullable Integer number, Member by) {
        by.must(Right.HOLD_ROUNDS);
        if (number == null) {
            throw Refusal.invalid("claim", "Name the claim by its number, or a question by its id.");
        }
        UUID id = Ids.next();
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.find(number, by.account())
                    .orElseThrow(() -> Refusal.invalid("claim", "There is no claim " + number + " here."));
            if (claim.isUnpublished()) {
                throw Refusal.invalid("claim", "Claim " + number + " is still a draft. Submit it first.");
            }
            claim.mustBeAlive();
            keep(id, claim.id, null, moment);
            return new RoundChanged(
                    "round-opened", id, "opened a blind round on claim " + number, Map.of("claim", number), null);
        });
        return id;
    }

    @Transactional
    public UUID onQuestion(UUID question, Member by) {
        by.must(Right.HOLD_ROUNDS);
        UUID id = Ids.next();
        journal.write(by.project(), by.account(), moment -> {
            boolean answered = questions
                    .one(question, Long.MAX_VALUE)
                    .map(each -> !each.answers().isEmpty())
                    .orElseThrow(() -> Refusal.invalid("question", "There is no question of this id here."));
            if (!answered) {
                throw Refusal.conflict("No claim answers this question yet; name one first.");
            }
            keep(id, null, question, moment);
            return new RoundChanged(
                    "round-opened",
                    id,
                    "opened a blind round on a question",
                    new HashMap<>(Map.of("question", question.toString())),
                    null);
        });
        return id;
    }

    private void keep(UUID id, @Nullable UUID claim, @Nullable UUID question, Moment moment) {
        mustBeTheOnlyOne(claim == null ? question : claim, moment);
        sql.run(
                """
                insert into blind_round (project_id, id, claim_id, question_id, by_id, created_seq, created_at)
                values (:project, :id, cast(:claim as uuid), cast(:question as uuid), :by, :seq, :at)""",
                "project",
                moment.project(),
                "id",
                id,
                "claim",
                claim == null ? null : claim.toString(),
                "question",
                question == null ? null : question.toString(),
                "by",
                moment.account(),
                "seq",
                moment.seq(),
                "at",
                moment.at());
    }

    private void mustBeTheOnlyOne(@Nullable UUID about, Moment moment) {
        sql.first("""
                        select id from blind_round
                         where project_id = :project and coalesce(claim_id, question_id) = :about and revealed_seq is null""", "project", moment.project(), "about", about).ifPresent(row -> {
            throw Refusal.conflict("A round on this is open already; give your verdict there.")
                    .with("round", row.id("id").toString());
        });
    }
}
