package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.ClaimChanged;
import org.testimonia.claim.ClaimWording;
import org.testimonia.claim.ClaimWordings;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.claim.Wording;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Refusal;

/** A claim is worded anew. When that changes what a judged claim says, it is not yet assessed again. */
@ApplicationScoped
public class RewordClaim {

    /**
     * The new wording; what is null stays.
     *
     * @param substantive whether it says something else than before; null means yes
     */
    public record Rewording(
            @Nullable String statement,
            @Nullable Boolean substantive,
            @Nullable String reason,
            @Nullable String language,
            @Nullable String scope,
            @Nullable String event) {

        boolean isSubstantive() {
            return !Boolean.FALSE.equals(substantive);
        }

        Wording over(Wording present) {
            return Wording.of(
                    statement == null ? present.statement() : statement,
                    language == null ? present.language() : language,
                    scope == null ? present.scope() : scope,
                    event == null ? present.event() : event);
        }
    }

    private final Claims claims;
    private final ClaimWordings wordings;
    private final Judgements judgements;
    private final Journal journal;

    RewordClaim(Claims claims, ClaimWordings wordings, Judgements judgements, Journal journal) {
        this.claims = claims;
        this.wordings = wordings;
        this.judgements = judgements;
        this.journal = journal;
    }

    @Transactional
    public Claim reword(int number, Rewording asked, @Nullable String ifMatch, Member by) {
        Claim[] reworded = new Claim[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            by.must(Right.STATE_CLAIMS);
            Etag.check(ifMatch, claim.version);
            claim.mustBeAlive();
            boolean reopens = asked.isSubstantive() && isJudged(claim);
            by.must(reopens ? Right.REWORD_JUDGED : Right.STATE_CLAIMS);
            Wording present = wordings.present(claim).words();
            Wording words = asked.over(present);
            if (words.equals(present)) {
                throw Refusal.invalid("statement", "The claim says this already.");
            }
            String reason = Reason.check(asked.reason(), "reason");
            ClaimWording wording = claim.reword(words, asked.isSubstantive(), reason, moment);
            keep(claim, wording, reason, reopens, moment);
            reworded[0] = claim;
            return ClaimChanged.reworded(claim, wording);
        });
        return reworded[0];
    }

    private static boolean isJudged(Claim claim) {
        return claim.standing == Standing.CONTESTED
                || claim.standing == Standing.ESTABLISHED
                || claim.standing == Standing.REJECTED;
    }

    private void keep(Claim claim, ClaimWording wording, String reason, boolean reopens, Moment moment) {
        wordings.persist(wording);
        if (reopens) {
            judgements.persist(new Judgement(
                    claim.id,
                    claim.standing,
                    Standing.OPEN,
                    ReasonCode.WORDING_CHANGED,
                    reason,
                    wording.number,
                    false,
                    moment));
            claim.stand(Standing.OPEN);
        }
        claims.flush();
    }
}
