package org.testimonia.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;

/** A standing given to a claim, with its reason. It is never changed; a later one takes its place. */
@Entity
@Immutable
public class Judgement {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID claimId;

    /** Null for the one that opens the history. */
    @Enumerated(EnumType.STRING)
    public @Nullable Standing fromStanding;

    @Enumerated(EnumType.STRING)
    public Standing standing;

    /** A {@link ReasonCode#code}. */
    public String reasonCode;

    public String reason;

    /** The number of the wording that was judged. */
    public int wording;

    /** The project's revision whose evidence was judged. */
    public long basisSeq;

    /** Nobody else could have judged. */
    public boolean singleEditor;

    /** What it was approved as; null where one voice was enough. */
    public @Nullable UUID proposalId;

    public long seq;
    public Instant at;
    public UUID byId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Judgement() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Judgement(
            UUID claim,
            @Nullable Standing from,
            Standing to,
            ReasonCode code,
            String reason,
            int wording,
            boolean singleEditor,
            Moment moment) {
        this.id = Ids.next();
        this.claimId = claim;
        this.fromStanding = from;
        this.standing = to;
        this.reasonCode = code.code();
        this.reason = reason;
        this.wording = wording;
        this.basisSeq = moment.seq() - 1;
        this.singleEditor = singleEditor;
        this.seq = moment.seq();
        this.at = moment.at();
        this.byId = moment.account();
    }

    /** What becomes of a proposal that the others approve; it stays its proposer's judgement. */
    static Judgement of(ProposalSeen proposal, int wording, Moment moment) {
        Judgement judgement = new Judgement(
                proposal.claim(),
                proposal.from(),
                proposal.standing(),
                proposal.code(),
                proposal.reason(),
                wording,
                false,
                moment);
        judgement.byId = proposal.byId();
        judgement.proposalId = proposal.id();
        return judgement;
    }
}
