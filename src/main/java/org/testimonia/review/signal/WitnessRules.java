package org.testimonia.review.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Proximity;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.Node;
import org.testimonia.text.anchoring.Whereabouts;

/** Signals about single witnesses: how near they stood, when they spoke, in which condition, and where they are read. */
final class WitnessRules {

    /** From so many years on, testimony is late. */
    private static final int LATE = 10;

    private final Case claim;
    private final List<Signal> signals = new ArrayList<>();

    WitnessRules(Case claim) {
        this.claim = claim;
    }

    List<Signal> signals() {
        List<EvidenceSeen> witnesses = claim.witnesses();
        if (!witnesses.isEmpty() && witnesses.stream().noneMatch(WitnessRules::isNear)) {
            fire(
                    SignalCode.HEARSAY_ONLY,
                    witnesses,
                    "Nobody who supports it is recorded as having stood near what it says.");
        }
        fireFor(
                SignalCode.NO_PASSAGE,
                witnesses.stream()
                        .filter(each -> each.target().equals("source"))
                        .toList(),
                "Support is a whole source, and no passage of it: ");
        coerced(Stance.SUPPORTS, "supports");
        coerced(Stance.DISPUTES, "disputes");
        dates();
        drift();
        readings();
        spreads();
        return signals;
    }

    static boolean isNear(EvidenceSeen each) {
        String proximity = each.proximity();
        return proximity != null
                && Proximity.valueOf(proximity.toUpperCase(Locale.ROOT)).isOwn();
    }

    private void coerced(Stance stance, String word) {
        List<EvidenceSeen> testimony = claim.admitted(stance).stream()
                .filter(each -> "testimony".equals(each.kind()))
                .toList();
        if (!testimony.isEmpty() && testimony.stream().allMatch(each -> each.coerced() || each.interestedParty())) {
            fire(
                    SignalCode.COERCED_OR_INTERESTED,
                    testimony,
                    "All testimony that " + word + " it was given under coercion or by somebody with an interest.");
        }
    }

    private void dates() {
        Years event = claim.event();
        if (event == null) {
            return;
        }
        List<EvidenceSeen> weighed =
                claim.evidence().stream().filter(EvidenceSeen::isAdmitted).toList();
        fireFor(
                SignalCode.LATE_TESTIMONY,
                weighed.stream()
                        .filter(each -> "testimony".equals(each.kind()))
                        .filter(each -> issued(each) != null
                                && Objects.requireNonNull(issued(each)).from() - event.to() >= LATE)
                        .toList(),
                "Testimony that appeared ten years or more after what it tells: ");
        anachronism(weighed, event);
    }

    /** A source older than the event, or support that goes back to somebody who did not live then. */
    private void anachronism(List<EvidenceSeen> weighed, Years event) {
        List<EvidenceSeen> older = weighed.stream()
                .filter(each -> issued(each) != null
                        && Objects.requireNonNull(issued(each)).to() < event.from())
                .toList();
        Set<UUID> origins = claim.support().items().stream()
                .flatMap(voice -> voice.origins().stream())
                .map(Node::id)
                .collect(Collectors.toSet());
        Map<UUID, Case.Lived> outside = new TreeMap<>();
        claim.lives().forEach((id, lived) -> {
            if (origins.contains(id) && lived.isOutside(event)) {
                outside.put(id, lived);
            }
        });
        if (older.isEmpty() && outside.isEmpty()) {
            return;
        }
        String sources = older.isEmpty()
                ? ""
                : "Older than what it is evidence of: "
                        + older.stream().map(EvidenceSeen::label).collect(Collectors.joining("; ")) + ".";
        String people = outside.isEmpty()
                ? ""
                : "Did not live when it happened, and is where support comes from: "
                        + outside.values().stream().map(Case.Lived::name).collect(Collectors.joining(", ")) + ".";
        Map<String, Object> facts = new TreeMap<>(Map.of("evidence", ids(older)));
        if (!outside.isEmpty()) {
            facts.put("people", outside.keySet().stream().map(UUID::toString).toList());
        }
        signals.add(new Signal(SignalCode.ANACHRONISM, facts, (sources + " " + people).strip()));
    }

    private static @Nullable Years issued(EvidenceSeen each) {
        return each.source() == null ? null : Years.between(each.source().issuedFirst, each.source().issuedLast);
    }

    private void drift() {
        List<EvidenceSeen> moved = claim.evidence().stream()
                .filter(each -> !each.isDeclined())
                .filter(each -> each.passages().stream()
                        .anyMatch(passage ->
                                passage.now() != null && passage.now().state() != Whereabouts.UNCHANGED))
                .toList();
        fireFor(
                SignalCode.ANCHOR_DRIFT,
                moved,
                "A passage does not stand in the newest revision of its text word for word: ");
    }

    private void readings() {
        if (!claim.readings().isEmpty()) {
            signals.add(new Signal(
                    SignalCode.READINGS_DIFFER,
                    Map.of(
                            "passages",
                            claim.readings().stream()
                                    .map(reading -> Map.of(
                                            "passage",
                                            reading.passage().toString(),
                                            "polarities",
                                            reading.polarities()))
                                    .toList()),
                    "Two people read one passage differently: what it does with the claim is not agreed."));
        }
    }

    private void spreads() {
        if (!claim.spreads().isEmpty()) {
            signals.add(new Signal(
                    SignalCode.GRADE_SPREAD,
                    Map.of(
                            "grades",
                            claim.spreads().stream()
                                    .map(spread -> Map.of(
                                            "target", spread.target().toString(),
                                            "criterion", spread.criterion(),
                                            "grades", spread.grades()))
                                    .toList()),
                    "Assessors are two steps or more apart about its evidence: "
                            + claim.spreads().stream()
                                    .map(spread -> spread.criterion().replace('_', ' ') + " "
                                            + String.join("–", spread.grades()))
                                    .collect(Collectors.joining("; "))
                            + "."));
        }
    }

    private void fireFor(SignalCode code, List<EvidenceSeen> evidence, String words) {
        if (!evidence.isEmpty()) {
            fire(
                    code,
                    evidence,
                    words + evidence.stream().map(EvidenceSeen::label).collect(Collectors.joining("; ")) + ".");
        }
    }

    private void fire(SignalCode code, List<EvidenceSeen> evidence, String sentence) {
        signals.add(new Signal(code, Map.of("evidence", ids(evidence)), sentence));
    }

    static List<String> ids(List<EvidenceSeen> evidence) {
        return evidence.stream()
                .map(EvidenceSeen::id)
                .map(UUID::toString)
                .sorted()
                .toList();
    }
}
