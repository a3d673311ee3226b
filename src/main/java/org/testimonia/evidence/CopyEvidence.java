package org.testimonia.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.journal.Moment;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/**
 * Offers the evidence of one claim on another one too, where claims are merged or split: as waiting evidence that knows
 * whose copy it is. What is there stays where it is (I15).
 */
@ApplicationScoped
public class CopyEvidence {

    private final Evidences evidences;
    private final Claims claims;
    private final Premises premises;
    private final Sql sql;
    private final Here here;

    CopyEvidence(Evidences evidences, Claims claims, Premises premises, Sql sql, Here here) {
        this.evidences = evidences;
        this.claims = claims;
        this.premises = premises;
        this.sql = sql;
        this.here = here;
    }

    /** The live evidence of a claim that was not declined, in the order it was offered; inside the journal. */
    public List<Evidence> worthCopying(Claim claim) {
        Set<UUID> worth = sql
                .rows(
                        "select id from evidence_now where project_id = :project and claim_id = :claim and decision is distinct from 'DECLINED'",
                        "project",
                        here.project(),
                        "claim",
                        claim.id)
                .stream()
                .map(row -> row.id("id"))
                .collect(Collectors.toSet());
        return evidences.list("claimId", claim.id).stream()
                .filter(each -> worth.contains(each.id))
                .sorted(Comparator.comparing((Evidence each) -> each.createdSeq).thenComparing(each -> each.id))
                .toList();
    }

    /**
     * Copies evidence to another claim; what would make that claim its own premise is left out.
     *
     * @return the ids of the copies
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> copy(List<Evidence> all, Claim to, Moment moment) {
        mustNotCircle(all, to, moment.account());
        Map<UUID, UUID> copies = new LinkedHashMap<>();
        List<Evidence> disputesFirst = new ArrayList<>(all);
        disputesFirst.sort(Comparator.comparing(each -> each.answersId != null));
        for (Evidence each : disputesFirst) {
            if (!to.id.equals(each.premiseId)) {
                Evidence copy = each.copyOn(to.id, each.answersId == null ? null : copies.get(each.answersId), moment);
                evidences.persist(copy);
                copies.put(each.id, copy.id);
            }
        }
        evidences.flush();
        copyPassages(to, moment);
        return List.copyOf(copies.values());
    }

    /** Refuses evidence whose copies would make a claim argue in a circle; what names that claim itself is left out anyway. */
    public void mustNotCircle(List<Evidence> all, Claim to, UUID reader) {
        for (Evidence each : all) {
            if (each.premiseId != null && each.stance == Stance.SUPPORTS && !to.id.equals(each.premiseId)) {
                premises.mustNotCircle(to, claims.get(each.premiseId, reader), "evidence");
            }
        }
    }

    /** The passages themselves are the same; the reader shows the copies beside them too. */
    private void copyPassages(Claim to, Moment moment) {
        sql.run("""
                insert into evidence_passage (project_id, evidence_id, ordinal, passage_id)
                select c.project_id, c.id, l.ordinal, l.passage_id
                  from evidence c
                  join evidence_passage l on l.project_id = c.project_id and l.evidence_id = c.origin_link_id
                 where c.project_id = :project and c.claim_id = :claim and c.created_seq = :seq""", "project", here.project(), "claim", to.id, "seq", moment.seq());
        sql.run("""
                insert into span (project_id, text_id, number, band, start_at, end_at, subject_id, ordinal, kind, only_for,
                                  visibility, passage_id)
                select s.project_id, s.text_id, s.number, s.band, s.start_at, s.end_at, c.id, s.ordinal, s.kind, s.only_for,
                       s.visibility, s.passage_id
                  from evidence c
                  join span s on s.project_id = c.project_id and s.subject_id = c.origin_link_id
                 where c.project_id = :project and c.claim_id = :claim and c.created_seq = :seq""", "project", here.project(), "claim", to.id, "seq", moment.seq());
    }
}
