package org.testimonia.desk;

import io.quarkus.qute.RawString;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;

/**
 * The thread beside a passage: a note with its replies, a claim with what stands for and against it, or a piece of evidence.
 *
 * @param start of its first passage in this part of the text
 * @param segment the ordinal of the segment it stands beside
 * @param note what was noted; null for claims and evidence
 * @param claim the claim it is or bears on; null for notes
 * @param evidence what it does to the claim; null for anything but evidence
 */
record Card(
        UUID subject,
        String kind,
        int start,
        int end,
        int segment,
        String by,
        Instant at,
        @Nullable Noted note,
        @Nullable Claimed claim,
        @Nullable Borne evidence) {

    record Noted(
            String word,
            @Nullable RawString body,
            List<String> tags,
            @Nullable String entity,
            @Nullable String entityAddress,
            boolean isPrivate,
            List<Answer> replies) {}

    record Answer(UUID id, String by, Instant at, RawString body) {}

    record Claimed(
            int number, @Nullable Standing standing, String statement, int supports, int disputes, int qualifies) {}

    record Borne(Stance stance, String word, @Nullable String reason) {}

    /** Its address in the page: {@code claim-7}. */
    public String name() {
        return claim != null && evidence == null ? "claim-" + claim.number() : kind + "-" + subject;
    }

    /** The standing whose colour it bears; evidence has none of its own. */
    public @Nullable String standingCode() {
        Standing standing = evidence == null && claim != null ? claim.standing() : null;
        return standing == null ? null : standing == Standing.DRAFT ? "open" : standing.code();
    }

    public @Nullable String standingName() {
        return evidence == null && claim != null && claim.standing() != null
                ? claim.standing().name()
                : null;
    }
}
