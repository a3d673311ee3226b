package org.testimonia.evidence.independence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.Stance;

/**
 * What a dependence graph is put together from, as it stood at one revision; never changed.
 *
 * @param revision the project's
 * @param places the passages of evidence, in the order of each piece
 * @param derived the passages that something was taken from or by
 * @param published claims that were put forward
 */
record GraphRows(
        long revision,
        Followed<PlaceOf> places,
        Followed<Quotation> quotations,
        Followed<Offer> evidence,
        Followed<PlaceOf> derived,
        Followed<Taking> derivations,
        Followed<Found> findings,
        Set<UUID> published) {

    static final GraphRows NOTHING = new GraphRows(
            -1,
            Followed.nothing(),
            Followed.nothing(),
            Followed.nothing(),
            Followed.nothing(),
            Followed.nothing(),
            Followed.nothing(),
            Set.of());

    /** @param owner the evidence or derivation whose passage it is */
    record PlaceOf(UUID owner, UUID passage, Range range) {}

    record Quotation(UUID claim, Range range, UUID agent) {}

    /** @param own whether who says it was there */
    record Offer(
            UUID id,
            UUID claim,
            Stance stance,
            boolean admitted,
            boolean own,
            @Nullable UUID source,
            @Nullable UUID premise) {}

    record Taking(UUID id, Node child, Node parent, boolean certain) {}

    record Found(UUID id, UUID source, UUID other, @Nullable UUID claim) {}

    /**
     * The graph, with what no revision tells of.
     *
     * @param authors of each source, in their order
     * @param homes the source to which a text belongs
     */
    DependenceGraph graph(Map<UUID, List<UUID>> authors, Map<UUID, UUID> homes) {
        GraphBuilder graph = new GraphBuilder();
        authors.forEach((source, people) -> people.forEach(agent -> graph.author(source, agent)));
        Map<UUID, List<Node>> starts = new HashMap<>();
        places.rows().values().forEach(each -> {
            graph.passage(each.passage(), each.range(), homes.get(each.range().text()));
            starts.computeIfAbsent(each.owner(), any -> new ArrayList<>()).add(Node.passage(each.passage()));
        });
        quotations
                .rows()
                .values()
                .forEach(each -> graph.quotation(
                        each.claim(), each.range(), homes.get(each.range().text()), each.agent()));
        evidence.rows().values().forEach(each -> offer(each, starts, graph));
        derived.rows()
                .values()
                .forEach(each -> graph.passage(
                        each.passage(), each.range(), homes.get(each.range().text())));
        derivations
                .rows()
                .values()
                .forEach(each -> graph.derivation(each.id(), each.child(), each.parent(), each.certain()));
        findings.rows().values().forEach(each -> graph.finding(each.id(), each.source(), each.other(), each.claim()));
        published.forEach(graph::published);
        return graph.build();
    }

    private static void offer(Offer offer, Map<UUID, List<Node>> starts, GraphBuilder graph) {
        UUID premise = offer.premise();
        UUID source = offer.source();
        if (premise != null) {
            graph.premise(offer.id(), offer.claim(), premise, offer.stance(), offer.admitted());
        } else {
            List<Node> from =
                    source == null ? starts.getOrDefault(offer.id(), List.of()) : List.of(Node.source(source));
            graph.item(offer.id(), offer.claim(), offer.stance(), offer.admitted(), offer.own(), from);
        }
    }
}
