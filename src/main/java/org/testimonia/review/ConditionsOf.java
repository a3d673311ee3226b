package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.review.signal.SignalSeen;
import org.testimonia.review.signal.Signals;
import org.testimonia.shared.Refusal;

/** Holds what somebody would make of a claim against the evidence and the signals as they are now. */
@ApplicationScoped
public class ConditionsOf {

    private final EvidenceOf evidenceOf;
    private final ClaimRelations relations;
    private final Signals signals;

    ConditionsOf(EvidenceOf evidenceOf, ClaimRelations relations, Signals signals) {
        this.evidenceOf = evidenceOf;
        this.relations = relations;
        this.signals = signals;
    }

    /** Refuses with every condition that is not met; answers what was acknowledged, each with the facts it was seen with. */
    List<Acknowledged> mustHold(UUID claim, Verdict verdict) {
        List<Weighed> evidence = Weighed.all(evidenceOf.claim(claim, Long.MAX_VALUE));
        mustAnswerWhatIsThere(verdict.answers(), evidence);
        List<SignalSeen> fire = firing(claim, verdict.standing());
        List<Acknowledged> acknowledged = seen(fire, verdict.acknowledged());
        List<Condition> conditions = new ArrayList<>(
                Conditions.of(verdict.standing(), evidence, verdict.answers(), relations.isContradicted(claim)));
        conditions.addAll(Conditions.acknowledged(fire, codes(acknowledged)));
        Conditions.mustHold(conditions, verdict.standing());
        return acknowledged;
    }

    private static void mustAnswerWhatIsThere(Map<UUID, String> answers, List<Weighed> evidence) {
        answers.keySet().stream()
                .filter(id -> evidence.stream().noneMatch(each -> each.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw Refusal.invalid("answers." + id, "There is no live evidence " + id + " on this claim.");
                });
    }

    private List<SignalSeen> firing(UUID claim, Standing standing) {
        return standing == Standing.ESTABLISHED ? signals.uncommitted(claim, standing) : List.of();
    }

    private static List<Acknowledged> seen(List<SignalSeen> fire, List<Acknowledged> said) {
        List<Acknowledged> seen = new ArrayList<>();
        for (SignalSeen each : fire) {
            said.stream()
                    .filter(one -> one.code() == each.code() && !each.isAcknowledged())
                    .findFirst()
                    .ifPresent(one -> seen.add(new Acknowledged(
                            one.code(),
                            Reason.check(one.reason(), each.field()),
                            each.signal().fingerprint())));
        }
        return seen;
    }

    private static Set<SignalCode> codes(List<Acknowledged> acknowledged) {
        return acknowledged.stream().map(Acknowledged::code).collect(Collectors.toSet());
    }

    /** Those that a proposal does not meet, as the evidence is now. */
    List<Condition> unmet(ProposalSeen proposal) {
        return of(proposal).stream().filter(condition -> !condition.met()).toList();
    }

    /** What a proposal has to meet, as the evidence is now. A word about a signal holds for the facts it was said of. */
    public List<Condition> of(ProposalSeen proposal) {
        List<Weighed> evidence = Weighed.all(evidenceOf.claim(proposal.claim(), Long.MAX_VALUE));
        List<SignalSeen> fire = firing(proposal.claim(), proposal.standing());
        Set<SignalCode> known = fire.stream()
                .filter(each -> proposal.acknowledged().stream()
                        .anyMatch(one -> each.signal().fingerprint().equals(one.fingerprint())))
                .map(SignalSeen::code)
                .collect(Collectors.toSet());
        List<Condition> conditions =
                new ArrayList<>(Conditions.of(proposal.standing(), evidence, proposal.answers(), false));
        conditions.addAll(Conditions.acknowledged(fire, known));
        return conditions;
    }
}
