package org.testimonia.evidence;

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
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;

/** A reviewer takes evidence in or leaves it out. The newest decision holds, the earlier ones stay. */
@Entity
@Immutable
public class Admission {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID evidenceId;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    public @Nullable String reason;
    public long seq;
    public Instant at;
    public UUID byId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Admission() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Admission(UUID evidence, Decision decision, @Nullable String reason, Moment moment) {
        this.id = Ids.next();
        this.evidenceId = evidence;
        this.decision = decision;
        this.reason = reason;
        this.seq = moment.seq();
        this.at = moment.at();
        this.byId = moment.account();
    }
}
