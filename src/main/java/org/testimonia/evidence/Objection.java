package org.testimonia.evidence;

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

/** What somebody holds against a piece of evidence, not against the claim; somebody else answers it, once. */
@Entity
public class Objection {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID evidenceId;
    public String body;
    public long createdSeq;
    public Instant createdAt;
    public UUID byId;
    public @Nullable String answer;
    public @Nullable Long answeredSeq;
    public @Nullable Instant answeredAt;
    public @Nullable UUID answeredById;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Objection() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Objection(UUID evidence, String body, Moment moment) {
        this.id = Ids.next();
        this.evidenceId = evidence;
        this.body = body;
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
        this.byId = moment.account();
    }

    void answer(String answer, Moment moment) {
        if (byId.equals(moment.account())) {
            throw Refusal.forbidden("Somebody else than who objected answers an objection.");
        }
        if (this.answer != null) {
            throw Refusal.conflict("This objection is answered already, and an answer stays. Raise a new objection.");
        }
        this.answer = answer;
        this.answeredSeq = moment.seq();
        this.answeredAt = moment.at();
        this.answeredById = moment.account();
    }
}
