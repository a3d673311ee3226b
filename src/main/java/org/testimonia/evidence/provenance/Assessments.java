package org.testimonia.evidence.provenance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Finds assessments, as they stood at any revision; those of evidence on drafts for the drafts' authors only. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String SELECT = """
            select s.id, s.source_id, s.agent_id, s.passage_id, s.evidence_id, s.criterion, s.grade, s.rationale,
                   a.display_name as by, s.by_id, s.at, s.seq
              from assessment s
              join account a on a.id = s.by_id
              left join evidence e on e.project_id = s.project_id and e.id = s.evidence_id
              left join claim c on c.project_id = e.project_id and c.id = e.claim_id
             where s.project_id = :project and s.seq <= :cursor
               and (c.id is null or c.by_id = cast(:reader as uuid) or exists (
                 select 1 from judgement p
                  where p.project_id = c.project_id and p.claim_id = c.id and p.standing = 'OPEN'))""";

    private final Sql sql;
    private final NodeNames names;
    private final Here here;

    Assessments(Sql sql, NodeNames names, Here here) {
        this.sql = sql;
        this.names = names;
        this.here = here;
    }

    /** Which assessments are asked for; null leaves a question out. */
    public record Filter(
            @Nullable UUID source,
            @Nullable UUID agent,
            @Nullable UUID evidence) {}

    /** In the order they were made. */
    public List<AssessmentSeen> list(long cursor, Filter filter, @Nullable UUID after, int limit) {
        return seen(sql.rows(
                SELECT + """
                       and (cast(:source as uuid) is null or s.source_id = cast(:source as uuid))
                       and (cast(:agent as uuid) is null or s.agent_id = cast(:agent as uuid))
                       and (cast(:evidence as uuid) is null or s.evidence_id = cast(:evidence as uuid))
                       and s.id > cast(:after as uuid) order by s.id limit :limit""",
                "project",
                here.project(),
                "cursor",
                cursor,
                "reader",
                text(here.reader()),
                "source",
                text(filter.source()),
                "agent",
                text(filter.agent()),
                "evidence",
                text(filter.evidence()),
                "after",
                after == null ? new UUID(0, 0).toString() : after.toString(),
                "limit",
                limit));
    }

    public Optional<AssessmentSeen> one(UUID id) {
        return seen(sql.rows(
                        SELECT + " and s.id = :id",
                        "project",
                        here.project(),
                        "cursor",
                        Long.MAX_VALUE,
                        "reader",
                        text(here.reader()),
                        "id",
                        id))
                .stream()
                .findFirst();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private List<AssessmentSeen> seen(List<Sql.Row> rows) {
        Set<Node> about = new HashSet<>();
        rows.forEach(row -> about.add(node(row)));
        Map<Node, NodeSeen> named = names.of(about);
        return rows.stream()
                .map(row -> new AssessmentSeen(
                        row.id("id"),
                        Objects.requireNonNull(named.get(node(row))),
                        Criterion.of(row.text("criterion")),
                        row.text("grade"),
                        row.textOrNull("rationale"),
                        row.text("by"),
                        row.id("by_id"),
                        row.instant("at"),
                        row.longNumber("seq")))
                .toList();
    }

    private static Node node(Sql.Row row) {
        UUID source = row.idOrNull("source_id");
        UUID agent = row.idOrNull("agent_id");
        UUID passage = row.idOrNull("passage_id");
        if (source != null) {
            return Node.source(source);
        }
        if (agent != null) {
            return Node.agent(agent);
        }
        return passage == null ? Node.evidence(row.id("evidence_id")) : Node.passage(passage);
    }
}
