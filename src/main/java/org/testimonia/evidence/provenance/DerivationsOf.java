package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.independence.Node;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Shows derivations as they stood at any revision. */
@ApplicationScoped
public class DerivationsOf {

    private static final String SELECT = """
            select d.id, d.child_passage_id, d.child_source_id, d.parent_passage_id, d.parent_source_id, d.parent_agent_id,
                   d.manner, d.certainty, d.grounds, a.display_name as by, d.created_at, d.created_seq,
                   case when d.retired_seq <= :cursor then d.retired_reason end as retired_reason,
                   r.display_name as retired_by, j.at as retired_at
              from derivation d
              join account a on a.id = d.by_id
              left join account r on r.id = d.retired_by_id
              left join journal_entry j on j.project_id = d.project_id and j.seq = d.retired_seq
             where d.project_id = :project and d.created_seq <= :cursor""";

    private static final String LIVE = " and (d.retired_seq is null or d.retired_seq > :cursor)";

    private static final String ABOUT = """
               and (cast(:agent as uuid) is null or d.parent_agent_id = cast(:agent as uuid))
               and (cast(:source as uuid) is null
                 or cast(:source as uuid) in (d.child_source_id, d.parent_source_id)
                 or exists (
                   select 1 from passage p join text t on t.project_id = p.project_id and t.id = p.text_id
                    where p.project_id = d.project_id and p.id in (d.child_passage_id, d.parent_passage_id)
                      and t.source_id = cast(:source as uuid)))
               and d.id > cast(:after as uuid) order by d.id limit :limit""";

    private final Sql sql;
    private final NodeNames names;
    private final Here here;

    DerivationsOf(Sql sql, NodeNames names, Here here) {
        this.sql = sql;
        this.names = names;
        this.here = here;
    }

    /**
     * Those that held at a revision, in the order they were recorded.
     *
     * @param source only what was taken from or by this one or its passages
     * @param agent only what was taken from this one
     */
    public List<DerivationSeen> list(
            long cursor, @Nullable UUID source, @Nullable UUID agent, @Nullable UUID after, int limit) {
        return seen(sql.rows(
                SELECT + LIVE + ABOUT,
                "project",
                here.project(),
                "cursor",
                cursor,
                "source",
                text(source),
                "agent",
                text(agent),
                "after",
                after == null ? new UUID(0, 0).toString() : after.toString(),
                "limit",
                limit));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** Also when it was taken back. */
    public Optional<DerivationSeen> one(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    public List<DerivationSeen> byIds(Collection<UUID> ids) {
        return seen(sql.rows(
                SELECT + " and d.id = any(cast(:ids as uuid[])) order by d.id",
                "project",
                here.project(),
                "cursor",
                Long.MAX_VALUE,
                "ids",
                Sql.ids(ids)));
    }

    private List<DerivationSeen> seen(List<Sql.Row> rows) {
        Set<Node> ends = new HashSet<>();
        rows.forEach(row -> ends.addAll(List.of(child(row), parent(row))));
        Map<Node, NodeSeen> named = names.of(ends);
        return rows.stream().map(row -> seen(row, named)).toList();
    }

    private static DerivationSeen seen(Sql.Row row, Map<Node, NodeSeen> named) {
        String reason = row.textOrNull("retired_reason");
        return new DerivationSeen(
                row.id("id"),
                Objects.requireNonNull(named.get(child(row))),
                Objects.requireNonNull(named.get(parent(row))),
                Manner.of(row.text("manner")),
                Certainty.of(row.text("certainty")),
                row.text("grounds"),
                row.text("by"),
                row.instant("created_at"),
                row.longNumber("created_seq"),
                reason == null
                        ? null
                        : new DerivationSeen.RetirementSeen(reason, row.text("retired_by"), row.instant("retired_at")));
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
}
