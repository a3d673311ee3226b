package org.testimonia.evidence.provenance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.journal.Noteworthy;

/**
 * Something is known, or known no more, of where the evidence comes from or how far it is to be trusted.
 *
 * @param kind {@code derivation-recorded, derivation-retired, independence-found, independence-finding-retired} or
 *     {@code assessment-made}
 */
public record ProvenanceChanged(
        String kind,
        String subject,
        String summary,
        Map<String, Object> detail,
        @Nullable UUID privateTo) implements Noteworthy {

    static ProvenanceChanged recorded(Derivation derivation, Thing child, Thing parent) {
        return new ProvenanceChanged(
                "derivation-recorded",
                "derivation/" + derivation.id,
                "recorded who took what from whom",
                Map.of(
                        "child", named(child),
                        "parent", named(parent),
                        "manner", derivation.manner,
                        "certainty", derivation.certainty,
                        "grounds", derivation.grounds),
                null);
    }

    static ProvenanceChanged retired(Derivation derivation, String reason) {
        return new ProvenanceChanged(
                "derivation-retired",
                "derivation/" + derivation.id,
                "took back a derivation",
                Map.of("reason", reason),
                null);
    }

    static ProvenanceChanged found(IndependenceFinding finding, @Nullable Claim claim) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("source", finding.sourceId.toString());
        detail.put("other", finding.otherId.toString());
        detail.put("grounds", finding.grounds);
        if (claim != null) {
            detail.put("claim", claim.number);
        }
        return new ProvenanceChanged(
                "independence-found",
                "independence-finding/" + finding.id,
                "examined two sources and found them independent",
                detail,
                claim == null ? null : claim.privateTo());
    }

    static ProvenanceChanged retired(IndependenceFinding finding, String reason, @Nullable Claim claim) {
        return new ProvenanceChanged(
                "independence-finding-retired",
                "independence-finding/" + finding.id,
                "took back a finding of independence",
                Map.of("reason", reason),
                claim == null ? null : claim.privateTo());
    }

    static ProvenanceChanged made(Assessment assessment, Thing about) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("about", named(about));
        detail.put("criterion", assessment.criterion);
        detail.put("grade", assessment.grade);
        detail.put("rationale", assessment.rationale == null ? "" : assessment.rationale);
        Claim claim = about.claim();
        return new ProvenanceChanged(
                "assessment-made",
                "assessment/" + assessment.id,
                "assessed " + about.kind().words(),
                detail,
                claim == null ? null : claim.privateTo());
    }

    private static String named(Thing thing) {
        return thing.kind().word() + ":" + thing.id();
    }
}
