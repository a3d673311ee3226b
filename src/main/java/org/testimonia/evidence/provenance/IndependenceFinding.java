package org.testimonia.evidence.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** Somebody looked whether two sources depend on each other, or on a third, and found that they do not. */
@Entity
public class IndependenceFinding {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    /** The one whose id comes first. */
    public UUID sourceId;

    public UUID otherId;

    /** The one claim it is about, null for all. */
    public @Nullable UUID claimId;

    public String grounds;
    public UUID byId;
    public long createdSeq;
    public Instant createdAt;
    public @Nullable Long retiredSeq;
    public @Nullable UUID retiredById;
    public @Nullable String retiredReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected IndependenceFinding() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    IndependenceFinding(UUID one, UUID other, @Nullable UUID claim, String grounds, Moment moment) {
        // as the database orders ids, byte by byte; UUID.compareTo counts the sign
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        this.id = Ids.next();
        this.sourceId = inOrder ? one : other;
        this.otherId = inOrder ? other : one;
        this.claimId = claim;
        this.grounds = grounds;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }

    void retire(String reason, Moment moment) {
        if (retiredSeq != null) {
            throw Refusal.conflict("This finding was taken back; what happened to it stays in the history.");
        }
        this.retiredSeq = moment.seq();
        this.retiredById = moment.account();
        this.retiredReason = reason;
    }
}
