package org.testimonia.evidence.independence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.evidence.Proximity;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.GraphRows.Found;
import org.testimonia.evidence.independence.GraphRows.Offer;
import org.testimonia.evidence.independence.GraphRows.PlaceOf;
import org.testimonia.evidence.independence.GraphRows.Quotation;
import org.testimonia.evidence.independence.GraphRows.Taking;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/**
 * Reads what a project's dependence graph is put together from, in nine statements however large it is: what changed since a
 * revision that is known, or all.
 */
@ApplicationScoped
class GraphLoader {

    private static final String PLACE = of("e", """
            select {thing}, l.ordinal, p.id, p.text_id, p.number, p.start_at, p.end_at
              from evidence e
              join evidence_passage l on l.project_id = e.project_id and l.evidence_id = e.id
              join passage p on p.project_id = l.project_id and p.id = l.passage_id
             where {changed}""");

    private static final String QUOTATION = of("s", """
            select {thing}, l.ordinal, s.claim_id, s.agent_id, p.text_id, p.number, p.start_at, p.end_at
              from assertion s
              join assertion_passage l on l.project_id = s.project_id and l.assertion_id = s.id
              join passage p on p.project_id = l.project_id and p.id = l.passage_id
             where {changed} and s.role = 'quoted_person'""");

    /** Declined evidence counts as little as retired evidence. */
    private static final String OFFER = """
            select e.id as thing, e.created_seq as seq, 0 as ordinal, e.claim_id, e.stance, e.source_id, e.premise_id, e.proximity,
                   d.decision is not distinct from 'ADMITTED' as admitted,
                   d.decision is distinct from 'DECLINED' and (e.retired_seq is null or e.retired_seq > :cursor) as live
              from evidence e
              left join lateral (
                select m.decision from admission m
                 where m.project_id = e.project_id and m.evidence_id = e.id and m.seq <= :cursor
                 order by m.seq desc limit 1) d on true
             where e.project_id = :project and e.created_seq <= :cursor
               and (e.created_seq > :since or e.retired_seq > :since
                    or e.id in (select m.evidence_id from admission m where m.project_id = :project and m.seq > :since))""";

    private static final String DERIVED = of("d", """
            select {thing}, case when p.id = d.child_passage_id then 0 else 1 end as ordinal,
                   p.id, p.text_id, p.number, p.start_at, p.end_at
              from derivation d
              join passage p on p.project_id = d.project_id and p.id in (d.child_passage_id, d.parent_passage_id)
             where {changed}""");

    private static final String TAKING = of("d", """
            select {thing}, 0 as ordinal, d.child_passage_id, d.child_source_id, d.parent_passage_id, d.parent_source_id,
                   d.parent_agent_id, d.certainty
              from derivation d where {changed}""");

    private static final String FOUND = of("f", """
            select {thing}, 0 as ordinal, f.source_id, f.other_id, f.claim_id
              from independence_finding f where {changed}""");

    private static final String PUBLISHED = """
            select distinct claim_id from judgement
             where project_id = :project and standing = 'OPEN' and seq > :since and seq <= :cursor""";

    private final Sql sql;
    private final Here here;

    GraphLoader(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** With what {@link Followed} asks of every row, and only things that were made or taken back since. */
    private static String of(String thing, String statement) {
        return statement.replace("{thing}", """
                        x.id as thing, x.created_seq as seq, x.retired_seq is null or x.retired_seq > :cursor as live""".replace("x.", thing + ".")).replace("{changed}", """
                        x.project_id = :project and x.created_seq <= :cursor
                           and (x.created_seq > :since or x.retired_seq > :since)""".replace(
                        "x.", thing + "."));
    }

    /** Seven statements. */
    GraphRows after(GraphRows known, long cursor) {
        long since = known.revision();
        return new GraphRows(
                cursor,
                known.places().after(rows(PLACE, since, cursor), GraphLoader::place),
                known.quotations().after(rows(QUOTATION, since, cursor), GraphLoader::quotation),
                known.evidence().after(rows(OFFER, since, cursor), GraphLoader::offer),
                known.derived().after(rows(DERIVED, since, cursor), GraphLoader::place),
                known.derivations().after(rows(TAKING, since, cursor), GraphLoader::taking),
                known.findings()
                        .after(
                                rows(FOUND, since, cursor),
                                row -> new Found(
                                        row.id("thing"),
                                        row.id("source_id"),
                                        row.id("other_id"),
                                        row.idOrNull("claim_id"))),
                published(known.published(), since, cursor));
    }

    /** Of each source, in their order, as they are now. One statement. */
    Map<UUID, List<UUID>> authors() {
        Map<UUID, List<UUID>> authors = new LinkedHashMap<>();
        sql.rows("""
                        select source_id, agent_id from source_agent
                         where project_id = :project and role = 'author' order by source_id, ordinal""", "project", here.project())
                .forEach(row -> authors.computeIfAbsent(row.id("source_id"), any -> new ArrayList<>())
                        .add(row.id("agent_id")));
        return authors;
    }

    /** To which source each text belongs now, where it does. One statement. */
    Map<UUID, UUID> homes() {
        return sql
                .rows(
                        "select id, source_id from text where project_id = :project and source_id is not null",
                        "project",
                        here.project())
                .stream()
                .collect(Collectors.toMap(row -> row.id("id"), row -> row.id("source_id")));
    }

    private List<Sql.Row> rows(String statement, long since, long cursor) {
        return sql.rows(statement, "project", here.project(), "since", since, "cursor", cursor);
    }

    private Set<UUID> published(Set<UUID> known, long since, long cursor) {
        List<Sql.Row> rows = rows(PUBLISHED, since, cursor);
        Set<UUID> published = new HashSet<>(known);
        rows.forEach(row -> published.add(row.id("claim_id")));
        return published;
    }

    private static PlaceOf place(Sql.Row row) {
        return new PlaceOf(row.id("thing"), row.id("id"), range(row));
    }

    private static Range range(Sql.Row row) {
        return new Range(row.id("text_id"), row.number("number"), row.number("start_at"), row.number("end_at"));
    }

    private static Quotation quotation(Sql.Row row) {
        return new Quotation(row.id("claim_id"), range(row), row.id("agent_id"));
    }

    private static Offer offer(Sql.Row row) {
        String proximity = row.textOrNull("proximity");
        return new Offer(
                row.id("thing"),
                row.id("claim_id"),
                Stance.valueOf(row.text("stance")),
                row.flag("admitted"),
                proximity != null
                        && Proximity.valueOf(proximity.toUpperCase(Locale.ROOT)).isOwn(),
                row.idOrNull("source_id"),
                row.idOrNull("premise_id"));
    }

    private static Taking taking(Sql.Row row) {
        UUID child = row.idOrNull("child_passage_id");
        return new Taking(
                row.id("thing"),
                child == null ? Node.source(row.id("child_source_id")) : Node.passage(child),
                parent(row),
                row.text("certainty").equals("certain"));
    }

    private static Node parent(Sql.Row row) {
        UUID agent = row.idOrNull("parent_agent_id");
        if (agent != null) {
            return Node.agent(agent);
        }
        UUID passage = row.idOrNull("parent_passage_id");
        return passage == null ? Node.source(row.id("parent_source_id")) : Node.passage(passage);
    }
}
