package org.testimonia.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.PassageLinks;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;

/** Somebody says that a passage, a source or another claim bears on a claim, and why. A reviewer's is admitted as it is made. */
@ApplicationScoped
public class OfferEvidence {

    private final Claims claims;
    private final Evidences evidences;
    private final Admissions admissions;
    private final Premises premises;
    private final Sources sources;
    private final Passages passages;
    private final PassageLinks links;
    private final Journal journal;

    OfferEvidence(
            Claims claims,
            Evidences evidences,
            Admissions admissions,
            Premises premises,
            Sources sources,
            Passages passages,
            PassageLinks links,
            Journal journal) {
        this.claims = claims;
        this.evidences = evidences;
        this.admissions = admissions;
        this.premises = premises;
        this.sources = sources;
        this.passages = passages;
        this.links = links;
        this.journal = journal;
    }

    @Transactional
    public Evidence offer(int number, NewEvidence asked, Member by) {
        by.must(Right.OFFER_EVIDENCE);
        claims.mustBeThere(number, by.account());
        NewEvidence.Terms terms = asked.check();
        UUID source = asked.source() == null || asked.source().isBlank() ? null : source(asked.source());
        Searched.Checked looked = terms.searched();
        Searched.Kept searched = looked == null ? null : searched(looked);
        List<Passage> where = passages.read(asked.target(), "target");
        Evidence[] offered = new Evidence[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            claim.mustBeAlive();
            mustDispute(claim, terms.answers());
            UUID premise = asked.premise() == null ? null : premise(claim, asked.premise(), terms.stance(), by);
            Evidence evidence = new Evidence(claim.id, terms, source, premise, moment);
            if (searched != null) {
                evidence.search(searched, where.isEmpty() && source == null && premise == null);
            }
            keep(evidence, claim, where, by, moment);
            offered[0] = evidence;
            return EvidenceChanged.of(
                    "evidence-offered",
                    "offered evidence on",
                    claim,
                    evidence.id,
                    Map.of("stance", terms.stance().name()));
        });
        return offered[0];
    }

    /**
     * Puts evidence inside a step of the journal that somebody else is taking; it waits for a reviewer, whoever brings it.
     * A refusal comes before anything is kept, so the step may go on without it.
     *
     * @param where the passages that its target names
     * @param premise the claim it is; its number in {@code asked} says only that it is one
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Refusal.class)
    public Evidence put(Claim claim, NewEvidence asked, List<Passage> where, @Nullable Claim premise, Moment moment) {
        NewEvidence.Terms terms = asked.check();
        UUID source = asked.source() == null || asked.source().isBlank() ? null : source(asked.source());
        Searched.Checked looked = terms.searched();
        if (premise != null) {
            mustBearOn(claim, premise, terms.stance());
        }
        Evidence evidence = new Evidence(claim.id, terms, source, premise == null ? null : premise.id, moment);
        if (looked != null) {
            evidence.search(searched(looked), where.isEmpty() && source == null && premise == null);
        }
        keep(evidence, claim, where, moment);
        return evidence;
    }

    private void keep(Evidence evidence, Claim claim, List<Passage> where, Member by, Moment moment) {
        keep(evidence, claim, where, moment);
        if (by.may(Right.ADMIT_EVIDENCE)) {
            admissions.persistAndFlush(new Admission(evidence.id, Decision.ADMITTED, null, moment));
        }
    }

    private void keep(Evidence evidence, Claim claim, List<Passage> where, Moment moment) {
        evidences.persistAndFlush(evidence);
        passages.keep(where, "evidence", evidence.id, claim.isUnpublished() ? "PRIVATE" : "PUBLIC", claim.privateTo());
        links.tie("evidence", evidence.id, where, moment.project());
    }

    private void mustDispute(Claim claim, @Nullable UUID answered) {
        if (answered != null && !evidences.isLiveDispute(claim.id, answered)) {
            throw Refusal.invalid("answers", "Nothing of this id disputes the claim, or it was taken back.");
        }
    }

    private Searched.Kept searched(Searched.Checked asked) {
        String key = asked.source();
        UUID source = key == null
                ? null
                : sources.find(key)
                        .map((Source found) -> found.id)
                        .orElseThrow(() -> Refusal.invalid("searched.source", "There is no source " + key + " here."));
        return new Searched.Kept(source, asked.where(), asked.range(), asked.method());
    }

    private UUID source(String key) {
        return sources.find(key.strip())
                .map((Source source) -> source.id)
                .orElseThrow(() -> Refusal.invalid("source.key", "There is no source " + key.strip() + " here."));
    }

    private UUID premise(Claim claim, int number, Stance stance, Member by) {
        Claim premise = claims.find(number, by.account())
                .orElseThrow(() -> Refusal.invalid("claim", "There is no claim " + number + " here."));
        mustBearOn(claim, premise, stance);
        if (premise.isUnpublished()) {
            throw Refusal.invalid("claim", "Claim " + number + " is still a draft. Submit it first.");
        }
        return premise.id;
    }

    private void mustBearOn(Claim claim, Claim premise, Stance stance) {
        if (premise.id.equals(claim.id)) {
            throw Refusal.invalid("claim", "A claim cannot be evidence for or against itself.");
        }
        if (stance == Stance.SUPPORTS) {
            premises.mustNotCircle(claim, premise, "claim");
        }
    }
}
