package org.testimonia.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Reason;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.TargetJson;

/**
 * Evidence as somebody offers it: passages, or a source with a locator, or another claim.
 *
 * @param target passages of texts of the project
 * @param source the key of a source
 * @param locator where in the source: {@code ch. 6, p. 71}
 * @param premise the number of another claim
 * @param credibility {@code 1} to {@code 6}
 * @param reason why it bears on the claim
 * @param answers the id of the disputing evidence that this scholarly argument answers
 * @param searched what was searched and did not have it; of silence, and of nothing else
 * @param coerced whether the witness spoke under coercion
 * @param interestedParty whether the witness had an interest in what the claim says
 */
public record NewEvidence(
        @Nullable String stance,
        List<TargetJson> target,
        @Nullable String source,
        @Nullable String locator,
        @Nullable Integer premise,
        @Nullable String kind,
        @Nullable String proximity,
        @Nullable String credibility,
        @Nullable String reason,
        @Nullable String answers,
        @Nullable Searched searched,
        boolean coerced,
        boolean interestedParty) {

    /** What was understood of it. */
    record Terms(
            Stance stance,
            @Nullable String kind,
            @Nullable String proximity,
            @Nullable String credibility,
            @Nullable String locator,
            @Nullable String reason,
            @Nullable UUID answers,
            Searched.@Nullable Checked searched,
            boolean coerced,
            boolean interestedParty) {}

    Terms check() {
        Stance means = Query.word(stance, "stance", Stance.class);
        Searched.Checked looked = looked();
        checkOneTarget();
        return new Terms(
                means,
                isEmpty(kind)
                        ? null
                        : Query.word(kind, "kind", EvidenceKind.class).code(),
                isEmpty(proximity)
                        ? null
                        : Query.word(proximity, "proximity", Proximity.class).code(),
                credible(),
                located(),
                means == Stance.MENTIONS ? Reason.optional(reason, "reason") : Reason.check(reason, "reason"),
                answered(means),
                looked,
                coerced,
                interestedParty);
    }

    /** Silence speaks only where somebody looked. */
    private Searched.@Nullable Checked looked() {
        boolean silent = !isEmpty(kind) && Query.word(kind, "kind", EvidenceKind.class) == EvidenceKind.SILENCE;
        if (silent && searched == null) {
            throw Refusal.invalid(
                    "searched", "Say what was searched and did not have it: a source or where, range, and method.");
        }
        if (!silent && searched != null) {
            throw Refusal.invalid(
                    "searched", "Only silence says what was searched. Choose that kind, or leave this out.");
        }
        return searched == null ? null : searched.check();
    }

    private void checkOneTarget() {
        int named = (target.isEmpty() ? 0 : 1) + (isEmpty(source) ? 0 : 1) + (premise == null ? 0 : 1);
        if (named != 1 && !(named == 0 && searched != null)) {
            throw Refusal.invalid(
                    "target",
                    "Evidence is one of three: a passage (target), a source with a locator, or another claim.");
        }
    }

    private @Nullable String credible() {
        if (isEmpty(credibility)) {
            return null;
        }
        if (!String.valueOf(credibility).matches("[1-6]")) {
            throw Refusal.invalid("credibility", "Credibility is a grade from 1 (confirmed) to 6 (cannot be judged).");
        }
        return credibility;
    }

    private @Nullable String located() {
        if (locator == null || locator.isBlank()) {
            return null;
        }
        if (isEmpty(source)) {
            throw Refusal.invalid("source.locator", "A locator belongs to a source; a passage knows its place itself.");
        }
        if (CodePoints.length(locator.strip()) > 300) {
            throw Refusal.invalid("source.locator", "A locator has at most 300 characters.");
        }
        return locator.strip();
    }

    private @Nullable UUID answered(Stance means) {
        if (answers == null || answers.isBlank()) {
            return null;
        }
        if (isEmpty(kind) || Query.word(kind, "kind", EvidenceKind.class) != EvidenceKind.SCHOLARLY_ARGUMENT) {
            throw Refusal.invalid(
                    "kind", "Only a scholarly argument answers a dispute. Choose that kind, or leave the answer out.");
        }
        if (means == Stance.DISPUTES) {
            throw Refusal.invalid("answers", "What disputes the claim itself cannot answer a dispute of it.");
        }
        if (!answers.strip().matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")) {
            throw Refusal.invalid("answers", "Name the evidence that is answered by its id.");
        }
        return Ids.parse(answers.strip(), "evidence");
    }

    private static boolean isEmpty(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
