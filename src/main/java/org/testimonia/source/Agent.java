package org.testimonia.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Ids;

/** A historical or living person, a group, somebody unknown, or a program. */
@Entity
public class Agent {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public String name;

    @Enumerated(EnumType.STRING)
    public AgentKind kind;

    /** An address that names the same one elsewhere. */
    public @Nullable String sameAs;

    /** As EDTF. */
    public @Nullable String born;

    /** As EDTF. */
    public @Nullable String died;

    public long createdSeq;
    public Instant createdAt;
    public UUID byId;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Agent() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project, the deed the rest
    Agent(String name, AgentKind kind, @Nullable String sameAs) {
        this.id = Ids.next();
        this.name = name;
        this.kind = kind;
        this.sameAs = sameAs;
    }

    public Life life() {
        return new Life(born, died);
    }

    void live(Life life) {
        this.born = life.born();
        this.died = life.died();
    }
}
