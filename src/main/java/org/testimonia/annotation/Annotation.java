package org.testimonia.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** What a reader marked in a text. Its words are in its wordings, every one of them kept. */
@Entity
public class Annotation {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public AnnotationKind kind;

    @Enumerated(EnumType.STRING)
    public Audience visibility;

    public UUID byId;
    public long createdSeq;
    public Instant createdAt;
    public @Nullable Long retiredSeq;
    public @Nullable UUID retiredById;
    public @Nullable String retiredReason;

    /** The number of its present wording; whoever changes it holds the project's journal. */
    public int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Annotation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Annotation(AnnotationKind kind, Audience visibility, Moment moment) {
        this.id = Ids.next();
        this.kind = kind;
        this.visibility = visibility;
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
        this.version = 1;
    }

    public boolean isRetired() {
        return retiredSeq != null;
    }

    /** The one account that may see it, or null. */
    @Nullable
    UUID onlyFor() {
        return visibility == Audience.PRIVATE ? byId : null;
    }

    boolean isSeenFrom(Here here) {
        return switch (visibility) {
            case PUBLIC -> true;
            case PROJECT -> here.isMember();
            case PRIVATE -> byId.equals(here.reader());
        };
    }

    void mustBeOf(Member member) {
        if (!byId.equals(member.account())) {
            throw Refusal.forbidden("Somebody else wrote this, so only they can reword it. You can reply to it.");
        }
    }

    void retire(String reason, Member by, Moment moment) {
        if (!byId.equals(by.account())) {
            by.must(Right.MODERATE);
        }
        retiredSeq = moment.seq();
        retiredById = moment.account();
        retiredReason = reason;
    }
}
