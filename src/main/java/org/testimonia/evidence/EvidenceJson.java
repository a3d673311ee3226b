package org.testimonia.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.PassageSeen.TargetSeenJson;

/**
 * A piece of evidence as programs read it.
 *
 * @param bearsOn the number of the claim it is for or against
 * @param claim the number of the claim it is, when it is a premise
 * @param answers the disputing evidence that this scholarly argument answers
 * @param searched what was searched and did not have it, of silence
 * @param origin the evidence on another claim that this is a copy of
 * @param state {@code WAITING, ADMITTED} or {@code DECLINED}
 */
public record EvidenceJson(
        UUID id,
        int bearsOn,
        String stance,
        List<TargetSeenJson> targets,
        @Nullable SourceJson source,
        @Nullable Integer claim,
        @Nullable String kind,
        @Nullable String proximity,
        @Nullable String credibility,
        @Nullable String reason,
        @Nullable UUID answers,
        @Nullable UUID origin,
        @Nullable Searched searched,
        boolean coerced,
        boolean interestedParty,
        String by,
        Instant createdAt,
        long seq,
        String state,
        @Nullable AdmissionJson admission,
        List<ObjectionJson> objections,
        @Nullable RetirementJson retired) {

    /** A source and a place in it. */
    public record SourceJson(String key, @Nullable String locator) {}

    /** The newest decision. */
    public record AdmissionJson(String decision, @Nullable String reason, String by, Instant at, long seq) {}

    /** An objection; its answer is null while it is open. */
    public record ObjectionJson(
            UUID id,
            UUID evidence,
            String text,
            String by,
            Instant at,
            @Nullable AnswerJson answer) {}

    /** The answer to an objection. */
    public record AnswerJson(String text, String by, Instant at) {}

    /** Why it was taken back. */
    public record RetirementJson(String reason, String by, Instant at) {}

    /** As it is seen. */
    public static EvidenceJson of(EvidenceSeen seen) {
        return new EvidenceJson(
                seen.id(),
                seen.claimNumber(),
                seen.stance().name(),
                seen.passages().stream().map(PassageSeen::json).toList(),
                seen.target().equals("source") && seen.source() != null
                        ? new SourceJson(seen.source().key, seen.locator())
                        : null,
                seen.premise() == null ? null : seen.premise().number(),
                seen.kind(),
                seen.proximity(),
                seen.credibility(),
                seen.reason(),
                seen.answers(),
                seen.origin() == null ? null : seen.origin().id(),
                searched(seen.searched()),
                seen.coerced(),
                seen.interestedParty(),
                seen.by(),
                seen.at(),
                seen.seq(),
                seen.state(),
                admission(seen.admission()),
                seen.objections().stream().map(EvidenceJson::objection).toList(),
                seen.retirement() == null
                        ? null
                        : new RetirementJson(
                                seen.retirement().reason(),
                                seen.retirement().by(),
                                seen.retirement().at()));
    }

    private static @Nullable Searched searched(EvidenceSeen.@Nullable SearchedSeen seen) {
        if (seen == null) {
            return null;
        }
        var source = seen.source();
        return new Searched(source == null ? null : source.key, seen.where(), seen.range(), seen.method());
    }

    private static @Nullable AdmissionJson admission(EvidenceSeen.@Nullable AdmissionSeen seen) {
        return seen == null
                ? null
                : new AdmissionJson(seen.decision().name(), seen.reason(), seen.by(), seen.at(), seen.seq());
    }

    static ObjectionJson objection(EvidenceSeen.ObjectionSeen seen) {
        var answer = seen.answer();
        return new ObjectionJson(
                seen.id(),
                seen.evidence(),
                seen.text(),
                seen.by(),
                seen.at(),
                answer == null ? null : new AnswerJson(answer.text(), answer.by(), answer.at()));
    }
}
