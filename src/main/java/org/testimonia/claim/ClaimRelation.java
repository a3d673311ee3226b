package org.testimonia.claim;

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

/** That one claim contradicts, entails or refines another, is its rival, or became of it. It is retired once, with a reason. */
@Entity
public class ClaimRelation {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID fromId;

    /** A {@link Relation#column}. */
    public String relation;

    public UUID toId;
    public @Nullable String reason;
    public UUID byId;
    public long createdSeq;
    public Instant createdAt;
    public @Nullable Long retiredSeq;
    public @Nullable UUID retiredById;
    public @Nullable String retiredReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ClaimRelation() {}

    /** What a person records, or what merging and splitting write. */
    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    public ClaimRelation(UUID from, Relation relation, UUID to, @Nullable String reason, Moment moment) {
        this.id = Ids.next();
        this.fromId = from;
        this.relation = relation.column();
        this.toId = to;
        this.reason = reason;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }

    Relation relation() {
        return Relation.ofColumn(relation);
    }

    /** Takes the relation back for good; the history keeps it. */
    public void retire(String reason, Moment moment) {
        if (retiredSeq != null) {
            throw Refusal.conflict("This relation was taken back; what happened to it stays in the history.");
        }
        this.retiredSeq = moment.seq();
        this.retiredById = moment.account();
        this.retiredReason = reason;
    }
}
