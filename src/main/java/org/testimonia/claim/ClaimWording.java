package org.testimonia.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;

/** One wording of a claim. A later one takes its place and gives a reason; it stays. */
@Entity
@Immutable
@IdClass(ClaimWording.Key.class)
public class ClaimWording {

    /** Which claim's, and which of them. */
    public record Key(UUID claimId, int number) {}

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID claimId;

    @Id
    public int number;

    public String statement;
    public @Nullable String language;
    public @Nullable String scope;
    public @Nullable String event;

    /** Whether it says something else than the wording before. */
    public boolean substantive;

    public @Nullable String reason;
    public long seq;
    public Instant at;
    public UUID byId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ClaimWording() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    ClaimWording(Claim claim, Wording words, boolean substantive, @Nullable String reason, Moment moment) {
        this.claimId = claim.id;
        this.number = claim.wording;
        this.statement = words.statement();
        this.language = words.language();
        this.scope = words.scope();
        this.event = words.event();
        this.substantive = substantive;
        this.reason = reason;
        this.seq = moment.seq();
        this.at = moment.at();
        this.byId = moment.account();
    }

    public Wording words() {
        return new Wording(statement, language, scope, event);
    }
}
