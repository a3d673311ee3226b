package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Which evidence is hearsay, from whom, and how long after the events. */
@ApplicationScoped
class Hearsay implements Question {

    private static final About ABOUT = About.of(
            11,
            "hearsay",
            "Which evidence is hearsay, from whom, and how late?",
            "Evidence from people who were told: the informants on record, and the years between event and writing.");

    private final Sql sql;
    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final Here here;

    Hearsay(Sql sql, EvidenceOf evidenceOf, DependenceGraphs graphs, NodeNames names, Here here) {
        this.sql = sql;
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
        this.names = names;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /**
     * A piece of hearsay.
     *
     * @param informants who must have known it; none where nobody is recorded
     * @param years from the last day of the event to the first of the source, to a tenth; below zero when it was written
     *     before the event was over, null where one of the two is not dated
     */
    record Item(
            UUID evidence,
            int claim,
            String label,
            String proximity,
            List<NodeJson> informants,
            @Nullable Double years) {}

    private record Found(
            EvidenceSeen evidence,
            List<NodeSeen> informants,
            @Nullable Double years) {}

    @Override
    public Answer answer(Asked asked) {
        List<Sql.Row> rows = rows();
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Map<UUID, List<Node>> origins = new HashMap<>();
        rows.stream().map(row -> row.id("claim_id")).distinct().forEach(claim -> origins.putAll(graph.origins(claim)));
        Set<UUID> ids = rows.stream().map(row -> row.id("id")).collect(Collectors.toSet());
        Set<Node> nodes = new HashSet<>();
        ids.forEach(id -> nodes.addAll(origins.getOrDefault(id, List.of())));
        Map<Node, NodeSeen> named = names.of(nodes);
        Map<UUID, EvidenceSeen> seen =
                evidenceOf.all(ids).stream().collect(Collectors.toMap(EvidenceSeen::id, each -> each));
        List<Found> found = rows.stream()
                .map(row -> new Found(
                        Objects.requireNonNull(seen.get(row.id("id"))),
                        origins.getOrDefault(row.id("id"), List.of()).stream()
                                .map(node -> Objects.requireNonNull(named.get(node)))
                                .toList(),
                        Years.between(row.longOrNull("event_last"), row.longOrNull("source_first"))))
                .toList();
        return Answer.items(
                found.stream().map(Hearsay::item).toList(),
                Sheet.of(
                        "Hearsay",
                        "No evidence is marked as hearsay.",
                        List.of("Evidence", "Claim", "Nearness", "Told by", "Years after the events"),
                        found.stream().map(Hearsay::row).toList()));
    }

    private List<Sql.Row> rows() {
        return sql.rows("""
                select e.id, e.claim_id, s.issued_first as source_first,
                       edtf_bound(w.event, true) as event_last
                  from evidence e
                  join evidence_now n on n.project_id = e.project_id and n.id = e.id
                  join claim c on c.project_id = e.project_id and c.id = e.claim_id
                  join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                  left join source s on s.project_id = e.project_id and s.id = coalesce(e.source_id, (
                    select t.source_id from evidence_passage l
                      join passage p on p.project_id = l.project_id and p.id = l.passage_id
                      join text t on t.project_id = p.project_id and t.id = p.text_id
                     where l.project_id = e.project_id and l.evidence_id = e.id order by l.ordinal limit 1))
                 where e.project_id = :project and e.premise_id is null
                   and e.proximity in ('contemporary_hearsay', 'later_hearsay')
                   and n.decision is distinct from 'DECLINED'
                   and c.standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED')
                 order by c.number, e.created_seq, e.id""", "project", here.project());
    }

    private static Item item(Found each) {
        return new Item(
                each.evidence().id(),
                each.evidence().claimNumber(),
                each.evidence().label(),
                String.valueOf(each.evidence().proximity()),
                each.informants().stream().map(NodeSeen::json).toList(),
                each.years());
    }

    private static List<Cell> row(Found each) {
        return Cell.row(
                Cell.evidence(each.evidence()),
                Cell.link(
                        "Claim " + each.evidence().claimNumber(),
                        "/claims/" + each.evidence().claimNumber()),
                Cell.words(each.evidence().proximityWords()),
                each.informants().isEmpty() ? Cell.words("nobody is recorded") : Cell.nodes(each.informants()),
                Cell.words(each.years() == null ? "not dated" : each.years()));
    }
}
