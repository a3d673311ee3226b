package org.testimonia.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;

/** Somebody puts a sentence into the project to be examined, and says where it is made. */
@ApplicationScoped
public class StateClaim {

    private final Claims claims;
    private final ClaimWordings wordings;
    private final Passages passages;
    private final PassageLinks links;
    private final Journal journal;

    StateClaim(Claims claims, ClaimWordings wordings, Passages passages, PassageLinks links, Journal journal) {
        this.claims = claims;
        this.wordings = wordings;
        this.passages = passages;
        this.links = links;
        this.journal = journal;
    }

    @Transactional
    public Claim state(NewClaim asked, Member by) {
        by.must(Right.STATE_CLAIMS);
        Wording words = asked.wording();
        ClaimKind kind = asked.kind() == null || asked.kind().isBlank()
                ? null
                : Query.word(asked.kind(), "kind", ClaimKind.class);
        List<Passage> where = passages.read(asked.passages(), "passages");
        Claim[] stated = new Claim[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = new Claim(journal.nextClaimNumber(moment), kind, asked.draft(), moment);
            keep(claim, words, where, moment);
            stated[0] = claim;
            return new ClaimStated(claim.id, claim.number, claim.standing, words.statement(), moment);
        });
        return stated[0];
    }

    /** Puts a claim inside a step of the journal that somebody else is taking; they open its history. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim put(@Nullable String kind, Wording words, Moment moment) {
        return put(kind, words, List.of(), moment);
    }

    /** The same with where it is made. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim put(@Nullable String kind, Wording words, List<Passage> where, Moment moment) {
        Claim claim = new Claim(
                journal.nextClaimNumber(moment),
                kind == null ? null : Query.word(kind, "kind", ClaimKind.class),
                false,
                moment);
        keep(claim, words, where, moment);
        return claim;
    }

    private void keep(Claim claim, Wording words, List<Passage> where, Moment moment) {
        claims.persistAndFlush(claim);
        wordings.persistAndFlush(new ClaimWording(claim, words, true, null, moment));
        passages.keep(where, "claim", claim.id, claim.isDraft() ? "PRIVATE" : "PUBLIC", claim.privateTo());
        links.tie("claim", claim.id, where, moment.project());
    }
}
