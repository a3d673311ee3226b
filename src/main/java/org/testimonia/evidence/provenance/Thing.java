package org.testimonia.evidence.provenance;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.text.Passage;

/**
 * What a derivation joins or an assessment is about.
 *
 * @param id of a source, an agent, or a piece of evidence; of a passage that is not kept yet, its own
 * @param passage only of a passage
 * @param claim only of evidence: the one it bears on
 * @param label how it is named in a sentence
 */
record Thing(
        Kind kind,
        UUID id,
        String label,
        @Nullable Passage passage,
        @Nullable UUID home,
        @Nullable Claim claim) {

    /** What it can be. */
    enum Kind {
        PASSAGE,
        SOURCE,
        AGENT,
        EVIDENCE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In a sentence: {@code a witness}. */
        String words() {
            return switch (this) {
                case PASSAGE -> "a passage";
                case SOURCE -> "a source";
                case AGENT -> "a witness";
                case EVIDENCE -> "evidence";
            };
        }
    }

    /** Its id where it is of this kind, else null: one column of several. */
    @Nullable
    UUID idIf(Kind asked) {
        return kind == asked ? id : null;
    }

    /** How a circle names it; passages of the same range are one. */
    String knot() {
        return passage == null
                ? kind.word() + ":" + id
                : Knots.passage(passage.textId, passage.number, passage.startAt, passage.endAt);
    }
}
