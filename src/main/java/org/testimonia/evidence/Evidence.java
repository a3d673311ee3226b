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

    /** {@code passage, source, claim} or {@code search}. */
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

    /** The evidence on another claim that this is a copy of. */
    public @Nullable UUID originLinkId;

    /** What was searched and did not have it, of silence: one of these two, and the next two. */
    public @Nullable UUID searchedSourceId;

    public @Nullable String searchedWhere;
    public @Nullable String searchedRange;
    public @Nullable String searchedMethod;

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

    /**
     * Where somebody looked in vain.
     *
     * @param alone whether nothing else is the target
     */
    void search(Searched.Kept searched, boolean alone) {
        this.searchedSourceId = searched.source();
        this.searchedWhere = searched.where();
        this.searchedRange = searched.range();
        this.searchedMethod = searched.method();
        if (alone) {
            this.target = "search";
        }
    }

    /** The same on another claim, where it waits for a reviewer. */
    Evidence copyOn(UUID claim, @Nullable UUID answers, Moment moment) {
        Evidence copy = new Evidence();
        copy.id = Ids.next();
        copy.claimId = claim;
        copy.stance = stance;
        copy.target = target;
        copy.sourceId = sourceId;
        copy.locator = locator;
        copy.premiseId = premiseId;
        copy.kind = kind;
        copy.proximity = proximity;
        copy.credibility = credibility;
        copy.reason = reason;
        copy.answersId = answers;
        copy.searchedSourceId = searchedSourceId;
        copy.searchedWhere = searchedWhere;
        copy.searchedRange = searchedRange;
        copy.searchedMethod = searchedMethod;
        copy.originLinkId = id;
        copy.byId = moment.account();
        copy.createdSeq = moment.seq();
        copy.createdAt = moment.at();
        return copy;
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
