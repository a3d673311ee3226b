package org.testimonia.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;

/** What the project wants to know; claims are its answers. */
@Entity
@Immutable
public class ResearchQuestion {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public String body;
    public UUID byId;
    public long createdSeq;
    public Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ResearchQuestion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    ResearchQuestion(String body, Moment moment) {
        this.id = Ids.next();
        this.body = body;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }
}
