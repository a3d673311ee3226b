package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.edition.EditionModel.EditedRelation;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** The claims made in a text, or with evidence from it; drafts and what was withdrawn are left out. */
@ApplicationScoped
class BoundClaims {

    private static final String CLAIMS = """
            select c.id, c.number, c.kind, c.standing, c.by_id, c.created_at, w.number as wording, w.statement, w.language, w.scope, w.event
              from claim c
              join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
             where c.project_id = :project and c.standing = any(:standings) and c.id in (
                   with here as (
                     select s.subject_id, s.kind from unnest(cast(:texts as uuid[]), cast(:numbers as int[])) as r(text_id, number)
                       join span s on s.project_id = :project and s.text_id = r.text_id and s.number = r.number)
                   select subject_id from here where kind = 'claim'
                   union
                   select e.claim_id from here join evidence e on e.project_id = :project and e.id = here.subject_id
                    where here.kind = 'evidence')
             order by c.number""";

    private final Sql sql;
    private final Passages passages;
    private final BoundEvidence evidence;
    private final BoundVotes votes;
    private final BoundRelations relations;
    private final BoundOrigins origins;
    private final Here here;

    BoundClaims(
            Sql sql,
            Passages passages,
            BoundEvidence evidence,
            BoundVotes votes,
            BoundRelations relations,
            BoundOrigins origins,
            Here here) {
        this.sql = sql;
        this.passages = passages;
        this.evidence = evidence;
        this.votes = votes;
        this.relations = relations;
        this.origins = origins;
        this.here = here;
    }

    /** By number. */
    List<EditedClaim> touching(EditionScope scope) {
        List<Sql.Row> rows = sql.rows(
                CLAIMS,
                "project",
                here.project(),
                "standings",
                scope.printedStandings(),
                "texts",
                scope.texts(),
                "numbers",
                scope.numbers());
        List<UUID> ids = rows.stream().map(row -> row.id("id")).toList();
        Map<UUID, List<PassageSeen>> places = passages.of("claim", ids, scope.revisions());
        Map<UUID, List<EditedAssertion>> assertions = assertions(ids, scope);
        Map<UUID, List<EditedEvidence>> evidenceOf = evidence.of(ids, scope);
        Map<UUID, List<Judged>> judgements = judgements(ids);
        Map<UUID, List<EditedRelation>> related = relations.of(ids);
        Map<UUID, EditedOrigins> voices = origins.of(ids);
        return rows.stream()
                .map(row -> {
                    UUID id = row.id("id");
                    return claim(
                            row,
                            places.getOrDefault(id, List.of()),
                            assertions.getOrDefault(id, List.of()),
                            evidenceOf.getOrDefault(id, List.of()),
                            judgements.getOrDefault(id, List.of()),
                            related.getOrDefault(id, List.of()),
                            voices.get(id));
                })
                .toList();
    }

    private static EditedClaim claim(
            Sql.Row row,
            List<PassageSeen> places,
            List<EditedAssertion> assertions,
            List<EditedEvidence> evidence,
            List<Judged> judged,
            List<EditedRelation> relations,
            @Nullable EditedOrigins origins) {
        boolean singleEditor =
                !judged.isEmpty() && judged.get(judged.size() - 1).singleEditor();
        return new EditedClaim(
                row.id("id"),
                row.number("number"),
                row.text("statement"),
                row.number("wording"),
                row.textOrNull("kind"),
                row.textOrNull("language"),
                row.textOrNull("scope"),
                row.textOrNull("event"),
                Standing.valueOf(row.text("standing")),
                singleEditor,
                row.id("by_id"),
                row.instant("created_at"),
                BoundNotes.edited(places),
                assertions,
                evidence,
                judged.stream().map(Judged::judgement).toList(),
                relations,
                origins);
    }

    private Map<UUID, List<EditedAssertion>> assertions(List<UUID> claims, EditionScope scope) {
        List<Sql.Row> rows = sql.rows("""
                select s.id, s.claim_id, s.agent_id, g.name, g.kind, s.role, s.polarity, s.modality, s.note, s.by_id, s.created_at
                  from assertion s join agent g on g.project_id = s.project_id and g.id = s.agent_id
                 where s.project_id = :project and s.claim_id = any(:claims) and s.retired_seq is null
                 order by s.created_seq""", "project", here.project(), "claims", Named.array(claims));
        Map<UUID, List<PassageSeen>> places =
                passages.of("assertion", rows.stream().map(row -> row.id("id")).toList(), scope.revisions());
        Map<UUID, List<EditedAssertion>> assertions = new LinkedHashMap<>();
        rows.forEach(row -> assertions
                .computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                .add(assertion(row, places.getOrDefault(row.id("id"), List.of()))));
        return assertions;
    }

    private static EditedAssertion assertion(Sql.Row row, List<PassageSeen> places) {
        return new EditedAssertion(
                row.id("id"),
                row.id("agent_id"),
                row.text("name"),
                row.text("kind").toLowerCase(java.util.Locale.ROOT),
                row.text("role"),
                row.text("polarity"),
                row.textOrNull("modality"),
                row.textOrNull("note"),
                row.id("by_id"),
                row.instant("created_at"),
                BoundNotes.edited(places));
    }

    /** A judgement, and whether nobody else could have made it. */
    private record Judged(EditedJudgement judgement, boolean singleEditor) {}

    private Map<UUID, List<Judged>> judgements(List<UUID> claims) {
        Map<UUID, Map<UUID, String>> answers = answers(claims);
        BoundVotes.Votes voted = votes.on(claims);
        Map<UUID, List<Judged>> judgements = new LinkedHashMap<>();
        sql.rows("""
                        select id, claim_id, from_standing, standing, reason_code, reason, by_id, at, seq, wording, single_editor
                          from judgement where project_id = :project and claim_id = any(:claims) order by seq""", "project", here.project(), "claims", Named.array(claims))
                .forEach(row -> judgements
                        .computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                        .add(new Judged(
                                judgement(row, answers.getOrDefault(row.id("id"), Map.of()), voted),
                                row.flag("single_editor"))));
        return judgements;
    }

    private Map<UUID, Map<UUID, String>> answers(List<UUID> claims) {
        Map<UUID, Map<UUID, String>> answers = new LinkedHashMap<>();
        sql.rows("""
                        select n.judgement_id, n.evidence_id, n.body
                          from judgement j join judgement_answer n on n.project_id = j.project_id and n.judgement_id = j.id
                         where j.project_id = :project and j.claim_id = any(:claims) order by n.judgement_id, n.evidence_id""", "project", here.project(), "claims", Named.array(claims))
                .forEach(row -> answers.computeIfAbsent(row.id("judgement_id"), any -> new LinkedHashMap<>())
                        .put(row.id("evidence_id"), row.text("body")));
        return answers;
    }

    private static EditedJudgement judgement(Sql.Row row, Map<UUID, String> answers, BoundVotes.Votes votes) {
        return new EditedJudgement(
                row.id("id"),
                standing(row.textOrNull("from_standing")),
                Standing.valueOf(row.text("standing")),
                row.textOrNull("reason_code"),
                row.text("reason"),
                row.id("by_id"),
                row.instant("at"),
                row.longNumber("seq"),
                row.number("wording"),
                answers,
                votes.approvers(row.id("id")),
                votes.minority(row.id("id")),
                votes.acknowledged(row.id("id")));
    }

    private static @Nullable Standing standing(@Nullable String name) {
        return name == null ? null : Standing.valueOf(name);
    }
}
