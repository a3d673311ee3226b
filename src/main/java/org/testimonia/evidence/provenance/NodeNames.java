package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.independence.Node;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.source.Agents;
import org.testimonia.source.Sources;
import org.testimonia.text.Passages;

/** Finds what the nodes of the dependence graph are called, many at once, in a number of statements that does not grow. */
@ApplicationScoped
public class NodeNames {

    private final Passages passages;
    private final Sources sources;
    private final Agents agents;
    private final EvidenceOf evidenceOf;
    private final Sql sql;
    private final Here here;

    NodeNames(Passages passages, Sources sources, Agents agents, EvidenceOf evidenceOf, Sql sql, Here here) {
        this.passages = passages;
        this.sources = sources;
        this.agents = agents;
        this.evidenceOf = evidenceOf;
        this.sql = sql;
        this.here = here;
    }

    /** Who asks has made sure that claims and evidence among them may be seen. */
    public Map<Node, NodeSeen> of(Collection<Node> nodes) {
        Map<Node, NodeSeen> seen = new HashMap<>();
        passages.byIds(ids(nodes, Node.Kind.PASSAGE)).values().forEach(passage -> {
            String label = "“" + Things.shortened(passage.exact()) + "” in " + passage.textTitle();
            put(
                    seen,
                    new NodeSeen(Node.passage(passage.id()), label, passage.id().toString(), passage, null));
        });
        sources.byIds(ids(nodes, Node.Kind.SOURCE)).values().forEach(source -> {
            put(seen, new NodeSeen(Node.source(source.id), source.label(), source.key, null, null));
        });
        agents.byIds(ids(nodes, Node.Kind.AGENT)).values().forEach(agent -> {
            put(seen, new NodeSeen(Node.agent(agent.id), agent.name, agent.id.toString(), null, null));
        });
        evidenceOf.all(ids(nodes, Node.Kind.EVIDENCE)).forEach(each -> {
            put(
                    seen,
                    new NodeSeen(
                            Node.evidence(each.id()), each.label(), each.id().toString(), null, null));
        });
        texts(ids(nodes, Node.Kind.TEXT), seen);
        claims(ids(nodes, Node.Kind.CLAIM), seen);
        return seen;
    }

    private static void put(Map<Node, NodeSeen> seen, NodeSeen each) {
        seen.put(each.node(), each);
    }

    private static List<UUID> ids(Collection<Node> nodes, Node.Kind kind) {
        return nodes.stream()
                .filter(node -> node.kind() == kind)
                .map(Node::id)
                .distinct()
                .toList();
    }

    private void texts(List<UUID> ids, Map<Node, NodeSeen> seen) {
        if (ids.isEmpty()) {
            return;
        }
        sql.rows(
                        "select id, slug, title from text where project_id = :project and id = any(cast(:ids as uuid[]))",
                        "project",
                        here.project(),
                        "ids",
                        Sql.ids(ids))
                .forEach(row -> put(
                        seen, new NodeSeen(Node.text(row.id("id")), row.text("title"), row.text("slug"), null, null)));
    }

    private void claims(List<UUID> ids, Map<Node, NodeSeen> seen) {
        if (ids.isEmpty()) {
            return;
        }
        sql.rows("""
                        select c.id, c.number, c.standing, w.statement from claim c
                          join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                         where c.project_id = :project and c.id = any(cast(:ids as uuid[]))""", "project", here.project(), "ids", Sql.ids(ids))
                .forEach(row -> put(
                        seen,
                        new NodeSeen(
                                Node.claim(row.id("id")),
                                row.text("statement"),
                                row.text("number"),
                                null,
                                Standing.valueOf(row.text("standing")))));
    }
}
