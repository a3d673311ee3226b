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

/** Somebody of the past or of scholarship asserts, denies, doubts or only reports a claim in a passage. It is a reading. */
@Entity
public class Assertion {

    /** As what the agent speaks. */
    public enum Role {
        SOURCE_AUTHOR,
        QUOTED_PERSON,
        HISTORIAN,
        ANNOTATOR
    }

    /** What the agent does to the claim. */
    public enum Polarity {
        ASSERTS,
        DENIES,
        DOUBTS,
        REPORTS_WITHOUT_ENDORSING
    }

    /** How the agent says it. */
    public enum Modality {
        PLAIN,
        PROBABLE,
        POSSIBLE,
        CONDITIONAL,
        IRONIC_OR_COERCED
    }

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID claimId;
    public UUID agentId;

    /** A {@link Role}, in lower case, as are the next two. */
    public String role;

    public String polarity;
    public @Nullable String modality;
    public @Nullable String note;
    public UUID byId;
    public long createdSeq;
    public Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assertion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project, the deed the rest
    Assertion(UUID claim, UUID agent, Moment moment) {
        this.id = Ids.next();
        this.claimId = claim;
        this.agentId = agent;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }
}
