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

/** What stands in a passage or a source was taken from another one, or from somebody who told it. */
@Entity
public class Derivation {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public @Nullable UUID childPassageId;
    public @Nullable UUID childSourceId;
    public @Nullable UUID parentPassageId;
    public @Nullable UUID parentSourceId;
    public @Nullable UUID parentAgentId;

    /** A {@link Manner#code}. */
    public String manner;

    /** A {@link Certainty#code}. */
    public String certainty;

    public String grounds;
    public UUID byId;
    public long createdSeq;
    public Instant createdAt;
    public @Nullable Long retiredSeq;
    public @Nullable UUID retiredById;
    public @Nullable String retiredReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Derivation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Derivation(Thing child, Thing parent, Manner manner, Certainty certainty, String grounds, Moment moment) {
        this.id = Ids.next();
        this.childPassageId = child.idIf(Thing.Kind.PASSAGE);
        this.childSourceId = child.idIf(Thing.Kind.SOURCE);
        this.parentPassageId = parent.idIf(Thing.Kind.PASSAGE);
        this.parentSourceId = parent.idIf(Thing.Kind.SOURCE);
        this.parentAgentId = parent.idIf(Thing.Kind.AGENT);
        this.manner = manner.code();
        this.certainty = certainty.code();
        this.grounds = grounds;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }

    void retire(String reason, Moment moment) {
        if (retiredSeq != null) {
            throw Refusal.conflict("This derivation was taken back; what happened to it stays in the history.");
        }
        this.retiredSeq = moment.seq();
        this.retiredById = moment.account();
        this.retiredReason = reason;
    }
}
