package org.testimonia.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** A sentence someone holds to be true of the past, and what the project has made of it so far. */
@Entity
public class Claim {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    /** How people call it: claim 7. */
    public int number;

    /** A {@link ClaimKind#code}. */
    public @Nullable String kind;

    /** The newest judgement's; the database holds the two together. */
    @Enumerated(EnumType.STRING)
    public Standing standing;

    /** The number of its present wording. */
    public int wording;

    public UUID byId;
    public long createdSeq;
    public Instant createdAt;

    @Version
    public int version;

    /** Whether it ever left its author's desk: a draft that was withdrawn did not. */
    @Formula(
            "exists (select 1 from judgement j where j.project_id = project_id and j.claim_id = id and j.standing = 'OPEN')")
    public boolean published;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Claim() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Claim(int number, @Nullable ClaimKind kind, boolean draft, Moment moment) {
        this.id = Ids.next();
        this.number = number;
        this.kind = kind == null ? null : kind.code();
        this.standing = draft ? Standing.DRAFT : Standing.OPEN;
        this.published = !draft;
        this.wording = 1;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }

    /** Takes the standing that a judgement gives it; only {@code review} calls this, in the judgement's transaction. */
    public void stand(Standing standing) {
        this.standing = standing;
        this.published |= standing == Standing.OPEN;
    }

    /** Its next wording. The claim keeps the old ones. */
    public ClaimWording reword(Wording words, boolean substantive, String reason, Moment moment) {
        wording++;
        return new ClaimWording(this, words, substantive, reason, moment);
    }

    public boolean isBy(UUID account) {
        return byId.equals(account);
    }

    public boolean isDraft() {
        return standing == Standing.DRAFT;
    }

    /** Its author's alone. */
    public boolean isUnpublished() {
        return !published;
    }

    /** Whom alone its entries in the journal and its passages are for, while it is a draft. */
    public @Nullable UUID privateTo() {
        return isUnpublished() ? byId : null;
    }

    /** As of a revision before it, a claim is not there. */
    public void mustExistAt(long cursor) {
        if (createdSeq > cursor) {
            throw Refusal.missing("claim " + number + " at that time");
        }
    }

    /** A withdrawn claim rests until it is reinstated, and a superseded one for good. */
    public void mustBeAlive() {
        if (standing == Standing.WITHDRAWN || standing == Standing.SUPERSEDED) {
            throw Refusal.conflict("Claim " + number + " is " + standing.word
                    + ", so nothing about it can be changed. A reviewer can reinstate a withdrawn claim.");
        }
    }
}
