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

/**
 * A reviewer says that a wording says more than any passage linked with its claim (CLAIMS.md 2.10, queue 12). It is open until
 * the claim says something else or somebody answers it, once.
 */
@Entity
public class Overstatement {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID claimId;

    /** The number of the wording that says too much. */
    public int wording;

    public String body;
    public long createdSeq;
    public Instant createdAt;
    public UUID byId;
    public @Nullable String answer;
    public @Nullable Long answeredSeq;
    public @Nullable Instant answeredAt;
    public @Nullable UUID answeredById;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Overstatement() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Overstatement(Claim claim, String body, Moment moment) {
        this.id = Ids.next();
        this.claimId = claim.id;
        this.wording = claim.wording;
        this.body = body;
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
        this.byId = moment.account();
    }

    /** Says why it is none after all; whoever said so may answer as well. */
    void answer(String words, Moment moment) {
        if (answer != null) {
            throw Refusal.conflict("This is answered already, and an answer stays.");
        }
        this.answer = words;
        this.answeredSeq = moment.seq();
        this.answeredAt = moment.at();
        this.answeredById = moment.account();
    }
}
