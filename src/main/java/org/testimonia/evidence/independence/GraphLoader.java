package org.testimonia.evidence.independence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.testimonia.evidence.Decision;
import org.testimonia.evidence.Proximity;
import org.testimonia.evidence.Stance;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Reads a project's dependence graph out of the database, in eight statements however large it is. */
@ApplicationScoped
class GraphLoader {

    private static final String LIVE =
            " %1$s.created_seq <= :cursor and (%1$s.retired_seq is null or %1$s.retired_seq > :cursor)";

    private final Sql sql;
    private final Here here;

    GraphLoader(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    DependenceGraph load(long cursor) {
        GraphBuilder graph = new GraphBuilder();
        authors(graph);
        Map<UUID, List<Node>> passages = passages(graph, cursor);
        quotations(graph, cursor);
        evidence(graph, passages, cursor);
        derivedPassages(graph, cursor);
        derivations(graph, cursor);
        findings(graph, cursor);
        published(graph, cursor);
        return graph.build();
    }

    private List<Sql.Row> rows(String statement, long cursor) {
        return sql.rows(statement, "project", here.project(), "cursor", cursor);
    }

    private void authors(GraphBuilder graph) {
        sql.rows("""
                        select source_id, agent_id from source_agent
                         where project_id = :project and role = 'author' order by source_id, ordinal""", "project", here.project()).forEach(row -> graph.author(row.id("source_id"), row.id("agent_id")));
    }

    private Map<UUID, List<Node>> passages(GraphBuilder graph, long cursor) {
        Map<UUID, List<Node>> passages = new HashMap<>();
        rows("""
                select l.evidence_id, p.id, p.text_id, p.number, p.start_at, p.end_at, t.source_id
                  from evidence e
                  join evidence_passage l on l.project_id = e.project_id and l.evidence_id = e.id
                  join passage p on p.project_id = l.project_id and p.id = l.passage_id
                  join text t on t.project_id = p.project_id and t.id = p.text_id
                 where e.project_id = :project and""" + LIVE.formatted("e") + " order by e.created_seq, e.id, l.ordinal", cursor)
                .forEach(row -> {
                    graph.passage(row.id("id"), range(row), row.idOrNull("source_id"));
                    passages.computeIfAbsent(row.id("evidence_id"), any -> new ArrayList<>())
                            .add(Node.passage(row.id("id")));
                });
        return passages;
    }

    private static Range range(Sql.Row row) {
        return new Range(row.id("text_id"), row.number("number"), row.number("start_at"), row.number("end_at"));
    }

    private void quotations(GraphBuilder graph, long cursor) {
        rows("""
                select s.claim_id, s.agent_id, p.text_id, p.number, p.start_at, p.end_at, t.source_id
                  from assertion s
                  join assertion_passage l on l.project_id = s.project_id and l.assertion_id = s.id
                  join passage p on p.project_id = l.project_id and p.id = l.passage_id
                  join text t on t.project_id = p.project_id and t.id = p.text_id
                 where s.project_id = :project and s.role = 'quoted_person' and""" + LIVE.formatted("s") + " order by s.created_seq, s.id, l.ordinal", cursor)
                .forEach(row ->
                        graph.quotation(row.id("claim_id"), range(row), row.idOrNull("source_id"), row.id("agent_id")));
    }

    private void evidence(GraphBuilder graph, Map<UUID, List<Node>> passages, long cursor) {
        rows("""
                select e.id, e.claim_id, e.stance, e.source_id, e.premise_id, e.proximity, d.decision
                  from evidence e
                  left join lateral (
                    select m.decision from admission m
                     where m.project_id = e.project_id and m.evidence_id = e.id and m.seq <= :cursor
                     order by m.seq desc limit 1) d on true
                 where e.project_id = :project and d.decision is distinct from 'DECLINED' and""" + LIVE.formatted("e") + " order by e.created_seq, e.id", cursor)
                .forEach(row -> evidence(graph, passages, row));
    }

    private static void evidence(GraphBuilder graph, Map<UUID, List<Node>> passages, Sql.Row row) {
        UUID id = row.id("id");
        UUID source = row.idOrNull("source_id");
        UUID premise = row.idOrNull("premise_id");
        String proximity = row.textOrNull("proximity");
        Stance stance = Stance.valueOf(row.text("stance"));
        boolean admitted = Decision.ADMITTED.name().equals(row.textOrNull("decision"));
        if (premise != null) {
            graph.premise(id, row.id("claim_id"), premise, stance, admitted);
            return;
        }
        boolean own = proximity != null
                && Proximity.valueOf(proximity.toUpperCase(Locale.ROOT)).isOwn();
        List<Node> starts = source == null ? passages.getOrDefault(id, List.of()) : List.of(Node.source(source));
        graph.item(id, row.id("claim_id"), stance, admitted, own, starts);
    }

    private void derivedPassages(GraphBuilder graph, long cursor) {
        rows("""
                select p.id, p.text_id, p.number, p.start_at, p.end_at, t.source_id
                  from derivation d
                  join passage p on p.project_id = d.project_id and p.id in (d.child_passage_id, d.parent_passage_id)
                  join text t on t.project_id = p.project_id and t.id = p.text_id
                 where d.project_id = :project and""" + LIVE.formatted("d") + " order by d.created_seq, d.id, p.id", cursor)
                .forEach(row -> graph.passage(row.id("id"), range(row), row.idOrNull("source_id")));
    }

    private void derivations(GraphBuilder graph, long cursor) {
        rows("""
                select d.id, d.child_passage_id, d.child_source_id, d.parent_passage_id, d.parent_source_id, d.parent_agent_id,
                       d.certainty
                  from derivation d
                 where d.project_id = :project and""" + LIVE.formatted("d") + " order by d.created_seq, d.id", cursor)
                .forEach(row -> graph.derivation(
                        row.id("id"),
                        child(row),
                        parent(row),
                        row.text("certainty").equals("certain")));
    }

    private static Node child(Sql.Row row) {
        UUID passage = row.idOrNull("child_passage_id");
        return passage == null ? Node.source(row.id("child_source_id")) : Node.passage(passage);
    }

    private static Node parent(Sql.Row row) {
        UUID agent = row.idOrNull("parent_agent_id");
        if (agent != null) {
            return Node.agent(agent);
        }
        UUID passage = row.idOrNull("parent_passage_id");
        return passage == null ? Node.source(row.id("parent_source_id")) : Node.passage(passage);
    }

    private void findings(GraphBuilder graph, long cursor) {
        rows("""
                select f.id, f.source_id, f.other_id, f.claim_id from independence_finding f
                 where f.project_id = :project and""" + LIVE.formatted("f") + " order by f.created_seq, f.id", cursor)
                .forEach(row ->
                        graph.finding(row.id("id"), row.id("source_id"), row.id("other_id"), row.idOrNull("claim_id")));
    }

    private void published(GraphBuilder graph, long cursor) {
        rows("""
                select distinct claim_id from judgement
                 where project_id = :project and standing = 'OPEN' and seq <= :cursor""", cursor).forEach(row -> graph.published(row.id("claim_id")));
    }
}
