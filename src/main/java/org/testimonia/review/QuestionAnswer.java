package org.testimonia.review;

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

/** That a claim answers a question. It is taken back once, with a reason. */
@Entity
public class QuestionAnswer {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID questionId;
    public UUID claimId;
    public UUID byId;
    public long createdSeq;
    public Instant createdAt;
    public @Nullable Long retiredSeq;
    public @Nullable UUID retiredById;
    public @Nullable String retiredReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected QuestionAnswer() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    QuestionAnswer(UUID question, UUID claim, Moment moment) {
        this.id = Ids.next();
        this.questionId = question;
        this.claimId = claim;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }

    void retire(String reason, Moment moment) {
        if (retiredSeq != null) {
            throw Refusal.conflict("This answer was taken back; the claim itself stays.");
        }
        this.retiredSeq = moment.seq();
        this.retiredById = moment.account();
        this.retiredReason = reason;
    }
}
