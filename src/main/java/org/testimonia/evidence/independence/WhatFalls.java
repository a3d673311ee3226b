package org.testimonia.evidence.independence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes something away in thought. Evidence falls when every way from it to where it was first said leads through what is
 * gone; to touch is not to fall.
 */
final class WhatFalls {

    private final DependenceGraph graph;
    private final Rejection rejected;
    private final BitSet blocked;
    private final WaysTo ways;
    private final Firm firm;
    private final Map<UUID, List<Node>> fallenEvidence = new HashMap<>();
    private final Set<UUID> touchedClaims = new LinkedHashSet<>();
    private final List<Fall.Tainted> tainted = new ArrayList<>();

    private WhatFalls(DependenceGraph graph, Rejection rejected) {
        int gone = graph.number(rejected.node());
        this.graph = graph;
        this.rejected = rejected;
        this.blocked = blocked(graph, gone);
        this.ways = new WaysTo(graph, gone);
        this.firm = new Firm(graph, blocked);
    }

    static Fall of(DependenceGraph graph, Rejection rejected) {
        return new WhatFalls(graph, rejected).fall();
    }

    /** An agent takes the own sources along, and a source its passages. */
    private static BitSet blocked(DependenceGraph graph, int gone) {
        Seen all = new Seen();
        if (gone >= 0) {
            all.add(gone);
        }
        for (int i = 0; i < all.size(); i++) {
            for (int within : graph.within(all.get(i))) {
                all.add(within);
            }
        }
        BitSet blocked = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            blocked.set(all.get(i));
        }
        return blocked;
    }

    private Fall fall() {
        for (UUID claim : graph.claims()) {
            if (graph.isPublished(claim)) {
                graph.items(claim).stream().filter(Item::isSupport).forEach(this::weigh);
                graph.premises(claim).stream().filter(Premise::isSupport).forEach(this::weigh);
            }
        }
        List<List<Fall.Fallen>> rounds = rounds();
        rounds.forEach(round -> round.forEach(each -> touchedClaims.remove(each.claim())));
        List<Fall.Weakened> weakened = touchedClaims.stream()
                .map(this::weakened)
                .filter(each -> !each.remains().isEmpty())
                .toList();
        return new Fall(rounds, tainted, weakened);
    }

    private void weigh(Item item) {
        if (rejected.isOf(Node.Kind.EVIDENCE, item.evidence())) {
            fell(item.claim(), item.evidence(), List.of());
        } else if (ways.leadFrom(item)) {
            List<Node> way = ways.from(item);
            if (item.starts().stream().allMatch(start -> isCut(start, item.own()))) {
                fell(item.claim(), item.evidence(), way);
            } else {
                tainted.add(new Fall.Tainted(item.claim(), item.evidence(), path(item.claim(), item.evidence(), way)));
            }
        }
    }

    private void weigh(Premise premise) {
        if (rejected.isOf(Node.Kind.EVIDENCE, premise.evidence())) {
            fell(premise.claim(), premise.evidence(), List.of());
        } else if (rejected.isOf(Node.Kind.CLAIM, premise.premise())) {
            fell(premise.claim(), premise.evidence(), List.of(rejected.node()));
        }
    }

    private void fell(UUID claim, UUID evidence, List<Node> way) {
        fallenEvidence.put(evidence, path(claim, evidence, way));
        touchedClaims.add(claim);
    }

    private static List<Node> path(UUID claim, UUID evidence, List<Node> way) {
        List<Node> path = new ArrayList<>(List.of(Node.claim(claim), Node.evidence(evidence)));
        path.addAll(way);
        return path;
    }

    /** A witness who stood near falls with the own person or book only; a hearsay one when no way is left. */
    private boolean isCut(Item.Start start, boolean own) {
        for (int asserter : start.asserters()) {
            if (blocked.get(asserter)) {
                return true;
            }
        }
        return blocked.get(start.node()) || (!own && !firm.isUnder(start.node()));
    }

    private List<List<Fall.Fallen>> rounds() {
        Map<UUID, List<Premise>> uses = uses();
        List<List<Fall.Fallen>> rounds = new ArrayList<>();
        Set<UUID> fallen = new LinkedHashSet<>();
        Set<UUID> doubtful = new LinkedHashSet<>(touchedClaims);
        while (!doubtful.isEmpty()) {
            List<Fall.Fallen> round = doubtful.stream()
                    .filter(claim -> !rejected.isOf(Node.Kind.CLAIM, claim) && hasLost(claim) && fallen.add(claim))
                    .map(claim -> new Fall.Fallen(claim, path(claim)))
                    .toList();
            doubtful = new LinkedHashSet<>();
            for (Fall.Fallen each : round) {
                for (Premise use : uses.getOrDefault(each.claim(), List.of())) {
                    fell(use.claim(), use.evidence(), each.path());
                    doubtful.add(use.claim());
                }
            }
            if (!round.isEmpty()) {
                rounds.add(round);
            }
        }
        return rounds;
    }

    /** For each claim the evidence it is for others. */
    private Map<UUID, List<Premise>> uses() {
        Map<UUID, List<Premise>> uses = new HashMap<>();
        graph.premises()
                .forEach(all -> all.stream()
                        .filter(premise -> premise.isSupport() && graph.isPublished(premise.claim()))
                        .forEach(premise -> uses.computeIfAbsent(premise.premise(), any -> new ArrayList<>())
                                .add(premise)));
        return uses;
    }

    private boolean hasLost(UUID claim) {
        return support(claim).allMatch(fallenEvidence::containsKey);
    }

    /** Premises first: of what a claim loses, they fell last. */
    private Stream<UUID> support(UUID claim) {
        return Stream.concat(
                graph.premises(claim).stream().filter(Premise::isSupport).map(Premise::evidence),
                graph.items(claim).stream().filter(Item::isSupport).map(Item::evidence));
    }

    private List<Node> path(UUID claim) {
        return support(claim).findFirst().map(fallenEvidence::get).orElseThrow();
    }

    private Fall.Weakened weakened(UUID claim) {
        return new Fall.Weakened(
                claim,
                support(claim).filter(fallenEvidence::containsKey).toList(),
                support(claim).filter(each -> !fallenEvidence.containsKey(each)).toList());
    }
}
