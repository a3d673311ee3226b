package org.testimonia.review.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Verdict;

/** Signals about the argument as a whole: how many voices there are, what answers what, and what other claims say. */
final class ArgumentRules {

    private final Case claim;
    private final List<Signal> signals = new ArrayList<>();

    ArgumentRules(Case claim) {
        this.claim = claim;
    }

    List<Signal> signals() {
        voices(claim.support());
        cascade(claim.support());
        disputes();
        premises();
        relations();
        if (!claim.circular().isEmpty()) {
            add(
                    SignalCode.CIRCULAR_SUPPORT,
                    Map.of("claims", claim.circular()),
                    "It rests on itself by way of " + numbers(claim.circular()) + ".");
        }
        if (claim.stale()) {
            add(
                    SignalCode.STALE_DECISION,
                    Map.of("standing", claim.standing().name()),
                    "What it rests on has changed since it was judged " + claim.standing().word + ".");
        }
        return signals;
    }

    private void voices(Independence support) {
        List<String> items = support.items().stream()
                .map(voice -> voice.evidence().toString())
                .sorted()
                .toList();
        if (claim.standing() == Standing.ESTABLISHED && !items.isEmpty() && support.low() <= 1) {
            add(
                    SignalCode.SINGLE_ORIGIN,
                    Map.of("groups", support.low(), "evidence", items),
                    items.size() == 1
                            ? "One piece of evidence is all its support."
                            : "All of its support, " + items.size()
                                    + " pieces of evidence, hangs together: it may be one voice.");
        }
        if (!support.singlePoints().isEmpty()) {
            add(
                    SignalCode.SINGLE_POINT,
                    Map.of("nodes", nodes(support.singlePoints()), "items", items.size()),
                    "All of its support goes back to the same: if that falls, nothing is left.");
        }
        Set<UUID> near = claim.witnesses().stream()
                .filter(WitnessRules::isNear)
                .map(EvidenceSeen::id)
                .collect(Collectors.toSet());
        List<String> unknown = support.items().stream()
                .filter(voice -> voice.isOfUnknownOrigin() && !near.contains(voice.evidence()))
                .map(voice -> voice.evidence().toString())
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            add(
                    SignalCode.UNKNOWN_ORIGIN,
                    Map.of("evidence", unknown),
                    "Of " + unknown.size() + " of " + items.size() + " it is not recorded who knew it and told it.");
        }
        int unexamined = support.count(Verdict.UNEXAMINED);
        if (unexamined > 0) {
            add(
                    SignalCode.UNEXAMINED_PAIRS,
                    Map.of("pairs", unexamined, "evidence", items),
                    "Nobody has examined whether one depends on the other in " + unexamined + " of "
                            + support.pairs().size() + " pairs of supporting evidence.");
        }
    }

    private static List<String> nodes(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node.kind().word() + ":" + node.id())
                .sorted()
                .toList();
    }

    /** Scholars who all cite one place are a cascade and no chorus. */
    private void cascade(Independence support) {
        List<EvidenceSeen> witnesses = claim.witnesses();
        boolean secondary = witnesses.size() > 1
                && witnesses.stream()
                        .allMatch(each -> "scholarly_argument".equals(each.kind())
                                || "scholarly_inference".equals(each.proximity()));
        List<Node> places = support.singlePoints().stream()
                .filter(node -> node.kind() != Node.Kind.AGENT)
                .toList();
        if (secondary && !places.isEmpty()) {
            add(
                    SignalCode.ONLY_SECONDARY,
                    Map.of("nodes", nodes(places), "evidence", WitnessRules.ids(witnesses)),
                    "All support is scholarship that goes back to one and the same place.");
        }
    }

    private void disputes() {
        List<EvidenceSeen> open = claim.admitted(Stance.DISPUTES).stream()
                .filter(each -> !claim.isAnswered(each))
                .toList();
        if (!open.isEmpty()) {
            add(
                    SignalCode.UNANSWERED_DISPUTE,
                    Map.of("evidence", WitnessRules.ids(open)),
                    "Not answered: " + open.stream().map(EvidenceSeen::label).collect(Collectors.joining("; ")) + ".");
        }
        boolean disputed = claim.evidence().stream()
                        .anyMatch(each ->
                                (each.stance() == Stance.DISPUTES && !each.isDeclined()) || each.hasOpenObjection())
                || claim.related().stream()
                        .anyMatch(other -> other.relation().equals("contradicts") && isAlive(other.standing()));
        if (claim.standing() == Standing.CONTESTED && !disputed) {
            add(
                    SignalCode.CONTESTED_WITHOUT_DISPUTE,
                    Map.of("standing", Standing.CONTESTED.name()),
                    "It is contested, and nothing that disputes it is left.");
        }
    }

    private static boolean isAlive(Standing standing) {
        return standing == Standing.OPEN || standing == Standing.CONTESTED || standing == Standing.ESTABLISHED;
    }

    private void premises() {
        Map<Integer, String> fell = new LinkedHashMap<>();
        Map<Integer, String> contested = new LinkedHashMap<>();
        for (EvidenceSeen each : claim.admitted(Stance.SUPPORTS)) {
            EvidenceSeen.PremiseSeen premise = each.premise();
            if (premise == null) {
                continue;
            }
            switch (premise.standing()) {
                case CONTESTED ->
                    contested.put(premise.number(), premise.standing().name());
                case REJECTED, WITHDRAWN, SUPERSEDED ->
                    fell.put(premise.number(), premise.standing().name());
                case OPEN -> {
                    if (claim.onceEstablished().contains(each.id())) {
                        fell.put(premise.number(), premise.standing().name());
                    }
                }
                default -> {}
            }
        }
        premises(SignalCode.PREMISE_FELL, fell, "It rests on what is not held any more: ");
        premises(SignalCode.PREMISE_CONTESTED, contested, "It rests on what is contested: ");
    }

    private void premises(SignalCode code, Map<Integer, String> premises, String words) {
        if (!premises.isEmpty()) {
            List<Map<String, Object>> facts = premises.entrySet().stream()
                    .map(each -> Map.<String, Object>of("claim", each.getKey(), "standing", each.getValue()))
                    .toList();
            add(code, Map.of("premises", facts), words + numbers(List.copyOf(premises.keySet())) + ".");
        }
    }

    private void relations() {
        if (claim.standing() == Standing.ESTABLISHED) {
            related(
                    SignalCode.CONTRADICTION_ESTABLISHED,
                    related("contradicts", null, Standing.ESTABLISHED),
                    "Two claims that cannot both hold are established, this one and ");
            List<Case.Related> broken = new ArrayList<>(related("entails", true, Standing.REJECTED));
            broken.addAll(related("refines", true, Standing.CONTESTED));
            related(SignalCode.ENTAILMENT_BROKEN, broken, "It is established although it does not agree with ");
        } else if (claim.standing() == Standing.REJECTED) {
            related(
                    SignalCode.ENTAILMENT_BROKEN,
                    related("entails", false, Standing.ESTABLISHED),
                    "It is rejected although it follows from ");
        }
    }

    private List<Case.Related> related(String relation, @Nullable Boolean from, Standing standing) {
        return claim.related().stream()
                .filter(other -> other.relation().equals(relation) && other.standing() == standing)
                .filter(other -> from == null || other.from() == from)
                .toList();
    }

    private void related(SignalCode code, List<Case.Related> others, String words) {
        if (!others.isEmpty()) {
            List<Map<String, Object>> facts = others.stream()
                    .map(other -> Map.<String, Object>of(
                            "relation",
                            other.relation(),
                            "claim",
                            other.number(),
                            "standing",
                            other.standing().name()))
                    .toList();
            List<Integer> numbers = others.stream().map(Case.Related::number).toList();
            add(code, Map.of("related", facts), words + numbers(numbers) + ".");
        }
    }

    private static String numbers(List<Integer> claims) {
        return claims.stream().map(number -> "claim " + number).collect(Collectors.joining(", "));
    }

    private void add(SignalCode code, Map<String, Object> facts, String sentence) {
        signals.add(new Signal(code, facts, sentence));
    }
}
