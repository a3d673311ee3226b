package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.evidence.Stance;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** What speaks for and against the claims of an edition: live evidence, with its newest admission and its objections. */
@ApplicationScoped
class BoundEvidence {

    // the source of a passage is that of its text
    private static final String EVIDENCE = """
            select e.id, e.claim_id, e.stance, e.kind, e.proximity, e.credibility, e.reason, e.by_id, e.created_at, e.locator,
                   coalesce(q.key, e.searched_where) as searched, q.key is not null as searched_source, e.searched_range, e.searched_method,
                   coalesce(d.decision, 'WAITING') as admission, d.by_id as decided_by, d.at as decided_at, d.reason as decision_reason,
                   coalesce(s.key, (select ts.key from evidence_passage ep
                                      join passage p on p.project_id = ep.project_id and p.id = ep.passage_id
                                      join text t on t.project_id = p.project_id and t.id = p.text_id
                                      join source ts on ts.project_id = t.project_id and ts.id = t.source_id
                                     where ep.project_id = e.project_id and ep.evidence_id = e.id order by ep.ordinal limit 1)) as source,
                   c.id as premise_id, c.number as premise_number, c.standing as premise_standing, w.statement as premise_statement
              from evidence e
              left join lateral (select * from admission a where a.project_id = e.project_id and a.evidence_id = e.id
                                  order by a.seq desc limit 1) d on true
              left join source q on q.project_id = e.project_id and q.id = e.searched_source_id
              left join source s on s.project_id = e.project_id and s.id = e.source_id
              left join claim c on c.project_id = e.project_id and c.id = e.premise_id
              left join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
             where e.project_id = :project and e.claim_id = any(:claims) and e.retired_seq is null
             order by e.created_seq""";

    private final Sql sql;
    private final Passages passages;
    private final Here here;

    BoundEvidence(Sql sql, Passages passages, Here here) {
        this.sql = sql;
        this.passages = passages;
        this.here = here;
    }

    Map<UUID, List<EditedEvidence>> of(List<UUID> claims, EditionScope scope) {
        List<Sql.Row> rows = sql.rows(EVIDENCE, "project", here.project(), "claims", Named.array(claims));
        List<UUID> ids = rows.stream().map(row -> row.id("id")).toList();
        Map<UUID, List<PassageSeen>> places = passages.of("evidence", ids, scope.revisions());
        Map<UUID, List<EditedObjection>> objections = objections(ids);
        Map<UUID, List<EditedEvidence>> evidence = new LinkedHashMap<>();
        for (Sql.Row row : rows) {
            UUID id = row.id("id");
            evidence.computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                    .add(evidence(row, places.getOrDefault(id, List.of()), objections.getOrDefault(id, List.of())));
        }
        return evidence;
    }

    private static EditedEvidence evidence(Sql.Row row, List<PassageSeen> places, List<EditedObjection> objections) {
        return new EditedEvidence(
                row.id("id"),
                Stance.valueOf(row.text("stance")),
                row.textOrNull("kind"),
                row.textOrNull("proximity"),
                row.textOrNull("credibility"),
                row.textOrNull("reason"),
                row.id("by_id"),
                row.instant("created_at"),
                row.text("admission"),
                row.idOrNull("decided_by"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decision_reason"),
                BoundNotes.edited(places),
                row.textOrNull("source"),
                row.textOrNull("locator"),
                premise(row),
                searched(row),
                objections);
    }

    private static @Nullable EditedSearch searched(Sql.Row row) {
        String where = row.textOrNull("searched");
        return where == null
                ? null
                : new EditedSearch(
                        where, row.flag("searched_source"), row.text("searched_range"), row.text("searched_method"));
    }

    private static @Nullable EditedPremise premise(Sql.Row row) {
        UUID id = row.idOrNull("premise_id");
        return id == null
                ? null
                : new EditedPremise(
                        id,
                        row.number("premise_number"),
                        row.text("premise_statement"),
                        Standing.valueOf(row.text("premise_standing")));
    }

    private Map<UUID, List<EditedObjection>> objections(List<UUID> evidence) {
        Map<UUID, List<EditedObjection>> objections = new LinkedHashMap<>();
        sql.rows("""
                        select id, evidence_id, body, by_id, created_at, answer, answered_by_id from objection
                         where project_id = :project and evidence_id = any(:evidence) order by created_seq""", "project", here.project(), "evidence", Named.array(evidence))
                .forEach(row -> objections
                        .computeIfAbsent(row.id("evidence_id"), any -> new ArrayList<>())
                        .add(new EditedObjection(
                                row.id("id"),
                                row.text("body"),
                                row.id("by_id"),
                                row.instant("created_at"),
                                row.textOrNull("answer"),
                                row.idOrNull("answered_by_id"))));
        return objections;
    }
}
