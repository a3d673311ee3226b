package org.testimonia.evidence.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;

/** Source criticism: one person's grade of a source, a witness, a passage or a piece of evidence by one criterion. */
@Entity
@Immutable
public class Assessment {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public @Nullable UUID sourceId;
    public @Nullable UUID agentId;
    public @Nullable UUID passageId;
    public @Nullable UUID evidenceId;

    /** A {@link Criterion#code}. */
    public String criterion;

    public String grade;
    public @Nullable String rationale;
    public long seq;
    public Instant at;
    public UUID byId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assessment() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Assessment(Thing about, Criterion criterion, String grade, @Nullable String rationale, Moment moment) {
        this.id = Ids.next();
        this.sourceId = about.idIf(Thing.Kind.SOURCE);
        this.agentId = about.idIf(Thing.Kind.AGENT);
        this.passageId = about.idIf(Thing.Kind.PASSAGE);
        this.evidenceId = about.idIf(Thing.Kind.EVIDENCE);
        this.criterion = criterion.code();
        this.grade = grade;
        this.rationale = rationale;
        this.seq = moment.seq();
        this.at = moment.at();
        this.byId = moment.account();
    }
}
