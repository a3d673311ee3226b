package org.testimonia.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.review.signal.SignalSeen;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** What each standing asks for. The deed refuses by it, and the form shows it beforehand. */
public final class Conditions {

    private Conditions() {}

    /**
     * All that is asked, met or not.
     *
     * @param evidence the claim's live evidence
     * @param answers what is said to each disputing piece, by its id
     * @param contradicted whether another claim contradicts it
     */
    public static List<Condition> of(
            Standing to, List<Weighed> evidence, Map<UUID, String> answers, boolean contradicted) {
        return switch (to) {
            case ESTABLISHED -> established(evidence, answers);
            case CONTESTED -> List.of(disputeRecorded(evidence, contradicted));
            default -> List.of();
        };
    }

    private static List<Condition> established(List<Weighed> evidence, Map<UUID, String> answers) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(supportAdmitted(evidence));
        conditions.add(evidenceDecided(evidence));
        evidence.stream()
                .filter(each -> each.is(Stance.DISPUTES) && each.isAdmitted())
                .forEach(each -> conditions.add(
                        disputeAnswered(each, answers.getOrDefault(each.id(), ""), isArgued(each, evidence))));
        return conditions;
    }

    /**
     * I11: every warning that would fire under the new standing is acknowledged.
     *
     * @param known codes that somebody says a word about now
     */
    public static List<Condition> acknowledged(List<SignalSeen> signals, Set<SignalCode> known) {
        return signals.stream()
                .filter(SignalSeen::isToAcknowledge)
                .map(each -> new Condition(
                        "signal_acknowledged",
                        known.contains(each.code()),
                        "Seen, with a word why it stands all the same: " + each.code().words + ".",
                        each.signal().sentence() + " Say why the claim stands all the same, in at least 15 characters.",
                        null,
                        each.code()))
                .toList();
    }

    private static Condition supportAdmitted(List<Weighed> evidence) {
        long admitted = evidence.stream()
                .filter(each -> each.is(Stance.SUPPORTS) && each.isAdmitted())
                .count();
        return new Condition(
                "support_admitted",
                admitted > 0,
                "At least one supporting piece of evidence is admitted.",
                "No supporting evidence is admitted yet.",
                null);
    }

    private static Condition evidenceDecided(List<Weighed> evidence) {
        List<String> waiting = evidence.stream()
                .filter(each -> (each.is(Stance.DISPUTES) || each.is(Stance.QUALIFIES)) && each.isWaiting())
                .map(Weighed::label)
                .toList();
        return new Condition(
                "evidence_decided",
                waiting.isEmpty(),
                "All that disputes or qualifies is admitted or declined.",
                "Still to be admitted or declined: " + String.join("; ", waiting) + ".",
                null);
    }

    /** I11: an admitted scholarly argument that names the dispute answers it as well. */
    private static boolean isArgued(Weighed dispute, List<Weighed> evidence) {
        return evidence.stream()
                .anyMatch(each -> each.isAdmitted() && dispute.id().equals(each.answers()));
    }

    private static Condition disputeAnswered(Weighed evidence, String answer, boolean argued) {
        return new Condition(
                "dispute_answered",
                argued || CodePoints.length(answer.strip()) >= Reason.LEAST,
                "What disputes is answered: " + evidence.label() + ".",
                "Answer the disputing evidence " + evidence.label()
                        + ", in at least 15 characters, or by an admitted scholarly argument.",
                evidence.id());
    }

    private static Condition disputeRecorded(List<Weighed> evidence, boolean contradicted) {
        boolean met = contradicted
                || evidence.stream()
                        .anyMatch(each -> (each.is(Stance.DISPUTES) && !each.isDeclined()) || each.openObjection());
        return new Condition(
                "dispute_recorded",
                met,
                "Some evidence disputes it, an objection is open, or another claim contradicts it.",
                "Nothing disputes the claim yet: add disputing evidence, object to a piece of evidence, or name a claim that contradicts it.",
                null);
    }

    /** Refuses with every condition that is not met. */
    static void mustHold(List<Condition> conditions, Standing to) {
        List<Condition> unmet =
                conditions.stream().filter(condition -> !condition.met()).toList();
        if (unmet.isEmpty()) {
            return;
        }
        Refusal refusal = Refusal.invalid("Nothing is recorded yet: what “" + to.word + "” asks for is not all there.");
        unmet.forEach(condition -> refusal.at(condition.field(), condition.cure()));
        throw refusal;
    }
}
