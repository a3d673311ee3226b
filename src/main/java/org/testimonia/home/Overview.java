package org.testimonia.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.UnansweredEvidence;
import org.testimonia.shared.Sql;

/** What the first page of a project shows, in a number of statements that does not grow with the project. */
@ApplicationScoped
public class Overview {

    private static final int SHOWN = 5;

    private final Sql sql;
    private final DependenceGraphs graphs;
    private final UnansweredEvidence unanswered;
    private final AssessedClaims claims;

    Overview(Sql sql, DependenceGraphs graphs, UnansweredEvidence unanswered, AssessedClaims claims) {
        this.claims = claims;
        this.sql = sql;
        this.graphs = graphs;
        this.unanswered = unanswered;
    }

    /** A contested claim with the latest word of each side. */
    public record Contested(
            int number,
            String statement,
            @Nullable String supports,
            @Nullable String disputes) {}

    /** A text with how much of it is annotated, in per cent of its segments. */
    public record TextLine(
            String slug, String title, @Nullable String author, int threads, int sections, int annotated, Instant at) {}

    /** How claims stand, and what each standing leaves to ask. Five statements, and nine more after a write. */
    public Standings standings(String project) {
        return new Standings(
                claims.counts(Long.MAX_VALUE), new Standings.Open(onOneOrigin(project), unanswered(), oldest(project)));
    }

    private int onOneOrigin(String project) {
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        return (int) sql
                .rows(
                        "select id from claim where project_id = :project and standing = 'ESTABLISHED'",
                        "project",
                        project)
                .stream()
                .filter(row -> graph.independence(row.id("id"), Stance.SUPPORTS).isOfOneOrigin())
                .count();
    }

    private int unanswered() {
        return (int) unanswered.all().stream()
                .filter(item -> item.standing() == Standing.CONTESTED)
                .map(UnansweredEvidence.Item::claim)
                .distinct()
                .count();
    }

    private @Nullable Instant oldest(String project) {
        return sql.first(
                        "select min(created_at) as oldest from claim where project_id = :project and standing = 'OPEN'",
                        "project",
                        project)
                .map(row -> row.instantOrNull("oldest"))
                .orElse(null);
    }

    public List<Contested> contested(String project) {
        return sql
                .rows("""
                        select c.number, w.statement, %s as supports, %s as disputes
                          from claim c
                          join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                         where c.project_id = :project and c.standing = 'CONTESTED'
                         order by (select max(j.seq) from judgement j where j.project_id = c.project_id and j.claim_id = c.id) desc
                         limit :limit""".formatted(reason("SUPPORTS"), reason("DISPUTES")), "project", project, "limit", SHOWN)
                .stream()
                .map(row -> new Contested(
                        row.number("number"),
                        row.text("statement"),
                        row.textOrNull("supports"),
                        row.textOrNull("disputes")))
                .toList();
    }

    private static String reason(String stance) {
        return """
               (select e.reason from evidence e join evidence_now n on n.project_id = e.project_id and n.id = e.id
                 where e.project_id = c.project_id and e.claim_id = c.id and e.stance = '%s' and n.decision is distinct from 'DECLINED'
                 order by n.decision = 'ADMITTED' desc nulls last, e.created_seq limit 1)""".formatted(stance);
    }

    public List<TextLine> texts(String project) {
        return sql.rows("""
                        select t.slug, t.title, t.author, r.sections, t.created_at,
                               (select count(distinct s.subject_id) from span s
                                 where s.project_id = t.project_id and s.text_id = t.id and s.number = t.newest
                                   and s.visibility <> 'PRIVATE') as threads,
                               (select count(*) from segment g where g.project_id = t.project_id and g.text_id = t.id
                                   and g.number = t.newest and exists (
                                     select from passage p join span s on s.project_id = p.project_id and s.passage_id = p.id
                                      where p.project_id = g.project_id and s.text_id = g.text_id and s.number = g.number
                                        and s.visibility <> 'PRIVATE' and s.start_at < g.end_at and s.end_at > g.start_at))
                                 * 100 / greatest(1, r.segments) as annotated
                          from text t
                          join revision r on r.project_id = t.project_id and r.text_id = t.id and r.number = t.newest
                         where t.project_id = :project order by t.created_seq limit :limit""", "project", project, "limit", 2 * SHOWN).stream()
                .map(row -> new TextLine(
                        row.text("slug"),
                        row.text("title"),
                        row.textOrNull("author"),
                        row.number("threads"),
                        row.number("sections"),
                        row.number("annotated"),
                        row.instant("created_at")))
                .toList();
    }
}
