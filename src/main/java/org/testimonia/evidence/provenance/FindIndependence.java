package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;

/** A reviewer records having looked whether two sources depend on each other and having found nothing; or takes it back. */
@ApplicationScoped
public class FindIndependence {

    /**
     * A finding as it is sent.
     *
     * @param sources the keys of two
     * @param claim the number of the one claim it is about, null for all
     */
    public record NewFinding(
            @Nullable List<String> sources,
            @Nullable String grounds,
            @Nullable Integer claim) {}

    private final IndependenceFindings findings;
    private final Sources sources;
    private final Claims claims;
    private final Journal journal;

    FindIndependence(IndependenceFindings findings, Sources sources, Claims claims, Journal journal) {
        this.findings = findings;
        this.sources = sources;
        this.claims = claims;
        this.journal = journal;
    }

    @Transactional
    public UUID find(NewFinding asked, Member by) {
        by.must(Right.RECORD_DERIVATIONS);
        List<String> keys = asked.sources() == null ? List.of() : asked.sources();
        if (keys.size() != 2) {
            throw Refusal.invalid("sources", "Name two sources by their keys.");
        }
        Source one = source(keys.get(0), "sources[0]");
        Source other = source(keys.get(1), "sources[1]");
        if (one.id.equals(other.id)) {
            throw Refusal.invalid("sources[1]", "A source is not independent of itself; name another one.");
        }
        String grounds = Reason.check(asked.grounds(), "grounds");
        UUID[] found = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = asked.claim() == null ? null : claim(asked.claim(), by);
            IndependenceFinding finding =
                    new IndependenceFinding(one.id, other.id, claim == null ? null : claim.id, grounds, moment);
            findings.persistAndFlush(finding);
            found[0] = finding.id;
            return ProvenanceChanged.found(finding, claim);
        });
        return found[0];
    }

    private Source source(@Nullable String key, String field) {
        String name = key == null ? "" : key.strip();
        return sources.find(name).orElseThrow(() -> Refusal.invalid(field, "There is no source " + name + " here."));
    }

    private Claim claim(int number, Member by) {
        return claims.find(number, by.account())
                .orElseThrow(() -> Refusal.invalid("claim", "There is no claim " + number + " here."));
    }

    @Transactional
    public void retire(UUID id, @Nullable String reason, Member by) {
        by.must(Right.RECORD_DERIVATIONS);
        journal.write(by.project(), by.account(), moment -> {
            IndependenceFinding finding = findings.get(id);
            Claim claim = finding.claimId == null ? null : claims.get(finding.claimId, by.account());
            String words = Reason.check(reason, "reason");
            finding.retire(words, moment);
            return ProvenanceChanged.retired(finding, words, claim);
        });
    }
}
