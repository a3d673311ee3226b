package org.testimonia.review.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** A member says in a blind round how a claim should stand. It is theirs alone until the reveal, and sets no standing. */
@ApplicationScoped
public class GiveVerdict {

    /**
     * A verdict as it is given.
     *
     * @param claim which answer, by its number; may be missing where the round is about one claim
     * @param standing {@code ESTABLISHED, CONTESTED, REJECTED}, or {@code OPEN} for who cannot tell
     * @param confidence 1 to 5
     */
    public record NewVerdict(
            @Nullable Integer claim,
            @Nullable String standing,
            @Nullable Integer confidence,
            @Nullable String reason) {

        Standing checkedStanding() {
            Standing checked = Query.word(standing, "standing", Standing.class);
            if (!RoundSeen.VERDICTS.contains(checked)) {
                throw Refusal.invalid(
                        "standing", "A verdict is established, contested or rejected, or open for who cannot tell.");
            }
            return checked;
        }

        int checkedConfidence() {
            if (confidence == null || confidence < 1 || confidence > 5) {
                throw Refusal.invalid("confidence", "Say how sure you are: from 1, a guess, to 5, certain.");
            }
            return confidence;
        }
    }

    private final Rounds rounds;
    private final Claims claims;
    private final Journal journal;
    private final Sql sql;

    GiveVerdict(Rounds rounds, Claims claims, Journal journal, Sql sql) {
        this.rounds = rounds;
        this.claims = claims;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    public void give(UUID round, NewVerdict asked, Member by) {
        by.must(Right.GIVE_VERDICTS);
        rounds.get(round);
        Standing standing = asked.checkedStanding();
        int confidence = asked.checkedConfidence();
        String reason = Reason.check(asked.reason(), "reason");
        journal.write(by.project(), by.account(), moment -> {
            RoundSeen seen = rounds.get(round);
            if (seen.isRevealed()) {
                throw Refusal.conflict("This round is revealed and takes no verdicts any more.");
            }
            Claim claim = claims.get(number(seen, asked.claim()), by.account());
            claim.mustBeAlive();
            keep(round, claim.id, standing, confidence, reason, moment);
            return new RoundChanged(
                    "verdict-given",
                    round,
                    "gave a verdict in a blind round",
                    Map.of("claim", claim.number, "standing", standing.name(), "confidence", confidence),
                    by.account());
        });
    }

    private static int number(RoundSeen round, @Nullable Integer asked) {
        Integer number = asked == null ? round.claim() : asked;
        if (number == null) {
            throw Refusal.invalid("claim", "Say on which answer, by the number of the claim.");
        }
        if (round.claims().stream().noneMatch(each -> each.number() == number)) {
            throw Refusal.invalid("claim", "This round is not about claim " + number + ".");
        }
        return number;
    }

    private void keep(UUID round, UUID claim, Standing standing, int confidence, String reason, Moment moment) {
        sql.run(
                """
                insert into round_verdict (project_id, id, round_id, claim_id, standing, confidence, reason, seq, at, by_id)
                values (:project, :id, :round, :claim, :standing, :confidence, :reason, :seq, :at, :by)""",
                "project",
                moment.project(),
                "id",
                Ids.next(),
                "round",
                round,
                "claim",
                claim,
                "standing",
                standing.name(),
                "confidence",
                confidence,
                "reason",
                reason,
                "seq",
                moment.seq(),
                "at",
                moment.at(),
                "by",
                moment.account());
    }
}
