package org.testimonia.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** Somebody of the past or of scholarship asserts, denies, doubts or only reports a claim in a passage. It is a reading. */
@Entity
public class Assertion {

    /** As what the agent speaks. */
    public enum Role {
        SOURCE_AUTHOR("as author of the source"),
        QUOTED_PERSON("as somebody quoted in it"),
        HISTORIAN("as a historian"),
        ANNOTATOR("as a reader here");

        /** The words on screen. */
        public final String words;

        Role(String words) {
            this.words = words;
        }

        /** As in JSON and SQL: {@code source_author}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the agent does to the claim. */
    public enum Polarity {
        ASSERTS("asserts it"),
        DENIES("denies it"),
        DOUBTS("doubts it"),
        REPORTS_WITHOUT_ENDORSING("reports it, without taking sides");

        /** The words on screen, after a name. */
        public final String words;

        Polarity(String words) {
            this.words = words;
        }

        /** As in JSON and SQL: {@code asserts}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the agent says it. */
    public enum Modality {
        PLAIN("plainly"),
        PROBABLE("as probable"),
        POSSIBLE("as possible"),
        CONDITIONAL("under a condition"),
        IRONIC_OR_COERCED("in irony or under pressure");

        /** The words on screen. */
        public final String words;

        Modality(String words) {
            this.words = words;
        }

        /** As in JSON and SQL: {@code ironic_or_coerced}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
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
    public @Nullable Long retiredSeq;
    public @Nullable UUID retiredById;
    public @Nullable String retiredReason;

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

    /** Takes the reading back for good; the history keeps it. */
    void retire(String reason, Moment moment) {
        if (retiredSeq != null) {
            throw Refusal.conflict("This reading was taken back before; its reason stands in the history.");
        }
        this.retiredSeq = moment.seq();
        this.retiredById = moment.account();
        this.retiredReason = reason;
    }
}
