package org.testimonia.evidence;

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
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** Something that bears on a claim: passages of texts, a source, or another claim, with the reason why. */
@Entity
public class Evidence {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID claimId;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    /** {@code passage, source} or {@code claim}. */
    public String target;

    public @Nullable UUID sourceId;
    public @Nullable String locator;
    public @Nullable UUID premiseId;
    public @Nullable String kind;
    public @Nullable String proximity;
    public @Nullable String credibility;
    public @Nullable String reason;

    /** The disputing evidence that this one, a scholarly argument, answers. */
    public @Nullable UUID answersId;

    /** The witness spoke under coercion. */
    public boolean coerced;

    /** The witness had an interest in what the claim says. */
    public boolean interestedParty;

    public UUID byId;
    public long createdSeq;
    public Instant createdAt;
    public @Nullable Long retiredSeq;
    public @Nullable UUID retiredById;
    public @Nullable String retiredReason;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Evidence() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Evidence(UUID claim, NewEvidence.Terms terms, @Nullable UUID source, @Nullable UUID premise, Moment moment) {
        this.id = Ids.next();
        this.claimId = claim;
        this.stance = terms.stance();
        this.target = source != null ? "source" : premise != null ? "claim" : "passage";
        this.sourceId = source;
        this.locator = terms.locator();
        this.premiseId = premise;
        this.kind = terms.kind();
        this.proximity = terms.proximity();
        this.credibility = terms.credibility();
        this.reason = terms.reason();
        this.answersId = terms.answers();
        this.coerced = terms.coerced();
        this.interestedParty = terms.interestedParty();
        this.byId = moment.account();
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
    }

    /** Takes it off the claim for good; the history keeps it. */
    void retire(String reason, Moment moment) {
        mustBeLive();
        this.retiredSeq = moment.seq();
        this.retiredById = moment.account();
        this.retiredReason = reason;
    }

    public boolean isLive() {
        return retiredSeq == null;
    }

    void mustBeLive() {
        if (!isLive()) {
            throw Refusal.conflict("This evidence was taken back; what happened to it stays in the history.");
        }
    }
}
