package org.testimonia.review.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** A reviewer ends a blind round: from now on everybody sees all verdicts, and no more are given. */
@ApplicationScoped
public class RevealRound {

    private final Rounds rounds;
    private final Journal journal;
    private final Sql sql;

    RevealRound(Rounds rounds, Journal journal, Sql sql) {
        this.rounds = rounds;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    public void reveal(UUID id, Member by) {
        by.must(Right.HOLD_ROUNDS);
        rounds.get(id);
        journal.write(by.project(), by.account(), moment -> {
            RoundSeen round = rounds.get(id);
            if (round.isRevealed()) {
                throw Refusal.conflict("This round is revealed already.");
            }
            if (round.given() == 0) {
                throw Refusal.conflict("Nobody has given a verdict yet, so there is nothing to reveal.");
            }
            sql.run(
                    """
                    update blind_round set revealed_seq = :seq, revealed_at = :at, revealed_by_id = :by
                     where project_id = :project and id = :id""",
                    "project",
                    moment.project(),
                    "id",
                    id,
                    "seq",
                    moment.seq(),
                    "at",
                    moment.at(),
                    "by",
                    moment.account());
            return new RoundChanged(
                    "round-revealed", id, "revealed a blind round", Map.of("people", round.given()), null);
        });
    }
}
