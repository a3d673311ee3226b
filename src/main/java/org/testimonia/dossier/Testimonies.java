package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Node;
import org.testimonia.project.Here;
import org.testimonia.review.AssessedClaims;
import org.testimonia.shared.Sql;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;

/** Gathers what a witness wrote and says, in a number of statements that does not grow. */
@ApplicationScoped
class Testimonies {

    private final Sql sql;
    private final Sources sources;
    private final AssessedClaims claims;
    private final DependenceGraphs graphs;
    private final Here here;

    Testimonies(Sql sql, Sources sources, AssessedClaims claims, DependenceGraphs graphs, Here here) {
        this.sql = sql;
        this.sources = sources;
        this.claims = claims;
        this.graphs = graphs;
        this.here = here;
    }

    Testimony of(UUID agent) {
        return new Testimony(parts(agent), sayings(agent), touching(agent));
    }

    private List<Testimony.Part> parts(UUID agent) {
        List<Sql.Row> rows = sql.rows("""
                select p.source_id, p.role from source_agent p
                  join source s on s.project_id = p.project_id and s.id = p.source_id
                 where p.project_id = :project and p.agent_id = :agent order by s.key, p.role""", "project", here.project(), "agent", agent);
        Map<UUID, Source> known = sources.byIds(
                rows.stream().map(row -> row.id("source_id")).distinct().toList());
        return rows.stream()
                .map(row -> part(known.get(row.id("source_id")), row.text("role")))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Testimony.@Nullable Part part(@Nullable Source source, String role) {
        return source == null ? null : new Testimony.Part(source, role);
    }

    private List<Testimony.Saying> sayings(UUID agent) {
        UUID reader = here.reader();
        return sql
                .rows(
                        """
                        select c.number, w.statement, c.standing, s.polarity, s.role, s.note from assertion s
                          join claim c on c.project_id = s.project_id and c.id = s.claim_id
                          join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                         where s.project_id = :project and s.agent_id = :agent and s.retired_seq is null
                           and (c.by_id = cast(:reader as uuid) or exists (
                             select 1 from judgement p
                              where p.project_id = c.project_id and p.claim_id = c.id and p.standing = 'OPEN'))
                         order by c.number, s.created_seq""",
                        "project",
                        here.project(),
                        "agent",
                        agent,
                        "reader",
                        reader == null ? null : reader.toString())
                .stream()
                .map(row -> new Testimony.Saying(
                        new Testimony.Line(
                                row.number("number"), row.text("statement"), Standing.valueOf(row.text("standing"))),
                        row.text("polarity"),
                        row.text("role"),
                        row.textOrNull("note")))
                .toList();
    }

    private List<Testimony.Line> touching(UUID agent) {
        var touching = graphs.at(Long.MAX_VALUE).claimsTouching(Node.agent(agent));
        return touching.isEmpty()
                ? List.of()
                : claims.all(touching).stream()
                        .map(claim -> new Testimony.Line(claim.number(), claim.statement(), claim.standing()))
                        .collect(Collectors.toList());
    }
}
