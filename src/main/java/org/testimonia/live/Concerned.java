package org.testimonia.live;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.annotation.AnnotationEvent;
import org.testimonia.claim.ClaimChanged;
import org.testimonia.evidence.EvidenceChanged;
import org.testimonia.evidence.provenance.ProvenanceChanged;
import org.testimonia.journal.Noteworthy;
import org.testimonia.review.ClaimJudged;
import org.testimonia.review.ClaimReshaped;
import org.testimonia.review.ProposalChanged;
import org.testimonia.review.round.RoundChanged;
import org.testimonia.text.TextRevised;

/** Says whom what happened concerns; null where it concerns nobody in particular. */
final class Concerned {

    private Concerned() {}

    static @Nullable Concern by(Noteworthy event) {
        if (event instanceof EvidenceChanged evidence) {
            return evidence(evidence);
        }
        if (event instanceof ProposalChanged proposal) {
            return proposal(proposal);
        }
        if (event instanceof ClaimJudged judged) {
            return Concern.claim(judged.number(), "/claims/" + judged.number());
        }
        if (event instanceof ClaimReshaped reshaped) {
            return Concern.claim(reshaped.number(), "/claims/" + reshaped.number() + "?itself=yes");
        }
        if (event instanceof ClaimChanged changed) {
            return claim(changed);
        }
        return lesser(event);
    }

    private static @Nullable Concern lesser(Noteworthy event) {
        if (event instanceof ProvenanceChanged provenance) {
            return provenance(provenance);
        }
        if (event instanceof AnnotationEvent note && note.kind().equals("annotation-replied")) {
            return reply(note.annotation());
        }
        if (event instanceof RoundChanged round && round.kind().equals("round-opened")) {
            return round(round);
        }
        return event instanceof TextRevised revised ? passages(revised.slug()) : null;
    }

    private static @Nullable Concern claim(ClaimChanged changed) {
        String page = "/claims/" + changed.number();
        return switch (changed.kind()) {
            case "claim-reworded" -> Concern.claim(changed.number(), page);
            case "wording-questioned" -> Concern.claim(changed.number(), page + "#wording");
            case "wording-question-answered" ->
                Concern.claimAnd(
                        """
                        select o.by_id, 'answer', 1, :path from overstatement o
                         where o.project_id = :project and o.id = :overstatement""",
                        changed.number(),
                        page + "#wording",
                        "overstatement",
                        UUID.fromString(String.valueOf(changed.detail().get("id"))));
            default -> null;
        };
    }

    private static Concern evidence(EvidenceChanged changed) {
        String path = "/claims/" + changed.number() + "#e-" + changed.detail().get("evidence");
        UUID evidence = UUID.fromString(String.valueOf(changed.detail().get("evidence")));
        return switch (changed.kind()) {
            case "objection-raised" -> Concern.of("""
                        select e.by_id as account_id, 'objection' as why, 1 as rank, cast(:path as text) as path from evidence e
                         where e.project_id = :project and e.id = :evidence""", "path", path, "evidence", evidence);
            case "objection-answered" ->
                Concern.of(
                        """
                        select o.by_id as account_id, 'answer' as why, 1 as rank, cast(:path as text) as path from objection o
                         where o.project_id = :project and o.id = :objection
                        union all
                        select e.by_id, 'evidence', 2, :path from evidence e where e.project_id = :project and e.id = :evidence""",
                        "path",
                        path,
                        "objection",
                        UUID.fromString(String.valueOf(changed.detail().get("objection"))),
                        "evidence",
                        evidence);
            default ->
                Concern.claimAnd(
                        "select e.by_id, 'evidence', 1, :path from evidence e where e.project_id = :project and e.id = :evidence",
                        changed.number(),
                        path,
                        "evidence",
                        evidence);
        };
    }

    private static Concern proposal(ProposalChanged changed) {
        boolean undoes = changed.detail().get("act") instanceof Map<?, ?> act && "undo".equals(act.get("kind"));
        String path = "/claims/" + changed.number() + (undoes ? "?itself=yes" : "") + "#proposal";
        if (changed.kind().equals("proposal-made")) {
            return Concern.claimAnd("""
                    select m.account_id, 'vote', 1, :path from member m
                     where m.project_id = :project and m.role in ('REVIEWER', 'EDITOR', 'OWNER')""", changed.number(), path);
        }
        return Concern.of(
                """
                select p.by_id as account_id, 'proposal' as why, 1 as rank, cast(:path as text) as path from proposal p
                 where p.project_id = :project and p.id = :proposal""",
                "path",
                path,
                "proposal",
                UUID.fromString(String.valueOf(changed.detail().get("proposal"))));
    }

    private static @Nullable Concern provenance(ProvenanceChanged changed) {
        UUID id = UUID.fromString(changed.subject().substring(changed.subject().indexOf('/') + 1));
        return switch (changed.kind()) {
            case "derivation-recorded", "derivation-retired" -> Concern.resting("""
                        select evidence_resting_on(:project, d.child_source_id, d.child_passage_id) from derivation d
                         where d.project_id = :project and d.id = :id""", "id", id);
            case "independence-found", "independence-finding-retired" -> Concern.resting("""
                        select evidence_resting_on(:project, s.id, null) from independence_finding f
                          join source s on s.project_id = f.project_id and s.id in (f.source_id, f.other_id)
                         where f.project_id = :project and f.id = :id and (f.claim_id is null or f.claim_id = e.claim_id)""", "id", id);
            default -> Concern.resting(ASSESSED, "id", id);
        };
    }

    /** What is graded: the evidence itself, its source or passage, or the author of its source. */
    private static final String ASSESSED = """
            select a.evidence_id from assessment a
             where a.project_id = :project and a.id = :id and a.evidence_id is not null
            union
            select evidence_resting_on(:project, a.source_id, a.passage_id) from assessment a
             where a.project_id = :project and a.id = :id and num_nonnulls(a.source_id, a.passage_id) = 1
            union
            select evidence_resting_on(:project, w.source_id, null) from assessment a
              join source_agent w on w.project_id = a.project_id and w.agent_id = a.agent_id and w.role = 'author'
             where a.project_id = :project and a.id = :id""";

    private static Concern reply(UUID annotation) {
        return Concern.of("""
                select a.by_id as account_id, 'reply' as why, 1 as rank, cast(:path as text) as path from annotation a
                 where a.project_id = :project and a.id = :annotation""", "path", "/annotations/" + annotation, "annotation", annotation);
    }

    private static Concern round(RoundChanged opened) {
        Object claim = opened.detail().get("claim");
        String path =
                (claim == null ? "/questions/" + opened.detail().get("question") : "/claims/" + claim) + "#rounds";
        return Concern.of("""
                select m.account_id, 'round' as why, 1 as rank, cast(:path as text) as path from member m
                 where m.project_id = :project and m.role in ('ANNOTATOR', 'REVIEWER', 'EDITOR', 'OWNER')""", "path", path);
    }

    /** Who wrote notes or evidence on passages that have no certain place in the newest revision. */
    private static Concern passages(String slug) {
        return Concern.of("""
                select wrote.by_id as account_id, 'passage' as why, 1 as rank, cast(:path as text) as path
                  from text t
                  join passage_place n on n.project_id = t.project_id and n.text_id = t.id and n.number = t.newest
                   and n.state in ('UNCERTAIN', 'ORPHANED')
                  join span s on s.project_id = n.project_id and s.passage_id = n.passage_id
                  cross join lateral (
                    select e.by_id from evidence e where e.project_id = s.project_id and e.id = s.subject_id
                     and e.retired_seq is null
                    union all
                    select a.by_id from annotation a where a.project_id = s.project_id and a.id = s.subject_id
                     and a.retired_seq is null
                    union all
                    select c.by_id from claim c where c.project_id = s.project_id and c.id = s.subject_id) wrote
                 where t.project_id = :project and t.slug = :slug""", "path", "/texts/" + slug + "/places", "slug", slug);
    }
}
