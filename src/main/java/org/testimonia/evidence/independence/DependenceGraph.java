package org.testimonia.evidence.independence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.Stance;

/**
 * Who has it from whom, in one project at one revision: passages, sources and agents, joined by the source a passage stands
 * in, the authors of a source, and recorded derivations. It never changes, so many may ask it at once. Nothing computed
 * from it is kept anywhere.
 */
public final class DependenceGraph {

    private final List<Node> nodes;
    private final Map<Node, Integer> numbers;
    private final int[] homes;
    private final int[][] authors;
    private final Edge[][] parents;
    private final int[][] takers;
    private final int[][] within;
    private final Map<UUID, List<Item>> items;
    private final Map<UUID, List<Premise>> premises;
    private final Map<UUID, List<Finding>> findings;
    private final Set<UUID> published;

    /** That two sources were examined and found independent; for one claim, or for all where that is null. */
    record Finding(UUID id, int source, int other, @Nullable UUID claim) {}

    DependenceGraph(GraphBuilder made) {
        this.nodes = List.copyOf(made.nodes);
        this.numbers = Map.copyOf(made.numbers);
        this.homes = made.homes();
        this.authors = made.authors();
        this.parents = made.parents();
        this.takers = Backwards.takers(parents);
        this.within = Backwards.within(homes, authors);
        this.items = made.items.stream().collect(Collectors.groupingBy(Item::claim));
        this.premises = made.premises.stream().collect(Collectors.groupingBy(Premise::claim));
        this.findings = made.findingsBySource();
        this.published = Set.copyOf(made.published);
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    List<Node> nodes(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(nodes::get).toList();
    }

    /** A node's number, or -1 where the graph does not know it. */
    int number(Node node) {
        return numbers.getOrDefault(node, -1);
    }

    boolean isAgent(int node) {
        return nodes.get(node).kind() == Node.Kind.AGENT;
    }

    /** The source or text a passage stands in; -1 for all else. */
    int home(int node) {
        return homes[node];
    }

    int[] authors(int node) {
        return authors[node];
    }

    /** What a passage or source was taken from; those of a passage include those of its source. */
    Edge[] parents(int node) {
        return parents[node];
    }

    /** What was taken from a node. */
    int[] takers(int node) {
        return takers[node];
    }

    /** The passages that stand in a source, or the sources an agent wrote. */
    int[] within(int node) {
        return within[node];
    }

    /** Every claim that has evidence. */
    Set<UUID> claims() {
        Set<UUID> claims = new LinkedHashSet<>(items.keySet());
        claims.addAll(premises.keySet());
        return claims;
    }

    /** Drafts are their authors' alone and take no part in what falls. */
    boolean isPublished(UUID claim) {
        return published.contains(claim);
    }

    /** The evidence of a claim that is a passage or a source, in the order it was offered. */
    List<Item> items(UUID claim) {
        return items.getOrDefault(claim, List.of());
    }

    List<Premise> premises(UUID claim) {
        return premises.getOrDefault(claim, List.of());
    }

    Collection<List<Premise>> premises() {
        return premises.values();
    }

    /** Findings about a source and another one that hold for a claim. */
    List<Finding> findings(int source, int other, UUID claim) {
        List<Finding> known = findings.get(nodes.get(source).id());
        return known == null
                ? List.of()
                : known.stream()
                        .filter(finding -> finding.source() == other || finding.other() == other)
                        .filter(finding ->
                                finding.claim() == null || finding.claim().equals(claim))
                        .toList();
    }

    /** How many voices speak in the admitted evidence that a claim has of one stance. */
    public Independence independence(UUID claim, Stance stance) {
        List<Item> admitted = items(claim).stream()
                .filter(item -> item.admitted() && item.stance() == stance)
                .toList();
        return new IndependenceOf(this, claim, admitted).compute();
    }

    /** All that a claim's evidence rests on, also what waits for a reviewer. */
    public Provenance provenance(UUID claim) {
        return new ProvenanceOf(this).draw(claim);
    }

    /** What would fall if something were taken away. Nothing is written. */
    public Fall without(Rejection rejected) {
        return WhatFalls.of(this, rejected);
    }

    /** Whom and which sources admitted support of claims put forward goes back to. */
    public Set<Node> worthRejecting() {
        Set<Node> worth = new LinkedHashSet<>();
        items.forEach((claim, each) -> each.stream()
                .filter(item -> item.isSupport() && isPublished(claim))
                .forEach(item -> worth.addAll(nodes(Walk.reach(this, item).all()))));
        worth.removeIf(node -> node.kind() != Node.Kind.AGENT && node.kind() != Node.Kind.SOURCE);
        return worth;
    }

    /** Claims put forward whose live evidence goes back to something. */
    public Set<UUID> claimsTouching(Node node) {
        WaysTo ways = new WaysTo(this, number(node));
        return items.entrySet().stream()
                .filter(each -> isPublished(each.getKey()))
                .filter(each -> each.getValue().stream().anyMatch(ways::leadFrom))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Claims put forward whose live evidence goes back to something, with one way there each; the origin before the rest. */
    public List<Touch> touching(Node node) {
        WaysTo ways = new WaysTo(this, number(node));
        return items.entrySet().stream()
                .filter(each -> isPublished(each.getKey()))
                .flatMap(each -> touch(node, each.getValue(), ways).stream())
                .toList();
    }

    private Optional<Touch> touch(Node node, List<Item> items, WaysTo ways) {
        return items.stream()
                .filter(ways::leadFrom)
                .map(item -> new Touch(
                        item.claim(),
                        item.evidence(),
                        nodes(Walk.reach(this, item).origins()).contains(node),
                        ways.from(item)))
                .max(Comparator.comparing(Touch::origin));
    }

    /** Who must have known what each piece of a claim's live evidence says, by its id; nobody where nobody is recorded. */
    public Map<UUID, List<Node>> origins(UUID claim) {
        return items(claim).stream()
                .collect(Collectors.toMap(
                        Item::evidence, item -> nodes(Walk.reach(this, item).origins())));
    }

    /** Two pieces of live evidence of a claim set beside each other, of whatever stance; fewer where it has not got both. */
    public Independence between(UUID claim, UUID one, UUID other) {
        List<Item> two = items(claim).stream()
                .filter(item -> item.evidence().equals(one) || item.evidence().equals(other))
                .toList();
        return new IndependenceOf(this, claim, two).compute();
    }
}
