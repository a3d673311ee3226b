package org.testimonia.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceSeen.AdmissionSeen;
import org.testimonia.evidence.EvidenceSeen.AnswerSeen;
import org.testimonia.evidence.EvidenceSeen.ObjectionSeen;
import org.testimonia.evidence.EvidenceSeen.OriginSeen;
import org.testimonia.evidence.EvidenceSeen.PremiseSeen;
import org.testimonia.evidence.EvidenceSeen.RetirementSeen;
import org.testimonia.evidence.EvidenceSeen.SearchedSeen;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** Shows evidence with its places, admissions and objections, as they stood at any revision. Four statements each time. */
@ApplicationScoped
public class EvidenceOf {

    private static final String SELECT = """
            select e.id, e.claim_id, c.number as claim_number, e.stance, e.target, e.locator, e.kind, e.proximity,
                   e.credibility, e.reason, e.answers_id, e.origin_link_id, oc.number as origin_number,
                   e.searched_source_id, e.searched_where, e.searched_range, e.searched_method, e.coerced, e.interested_party, e.by_id, a.display_name as by, e.created_at, e.created_seq, e.version,
                   coalesce(e.source_id, (
                     select t.source_id from evidence_passage l
                       join passage p on p.project_id = l.project_id and p.id = l.passage_id
                       join text t on t.project_id = p.project_id and t.id = p.text_id
                      where l.project_id = e.project_id and l.evidence_id = e.id order by l.ordinal limit 1)) as source_id,
                   e.premise_id, pc.number as premise_number, pw.statement as premise_statement,
                   pj.standing as premise_standing,
                   d.decision, d.reason as decision_reason, d.by as decided_by, d.by_id as decided_by_id,
                   d.at as decided_at, d.seq as decided_seq,
                   r.at as retired_at, e.retired_by_id, ra.display_name as retired_by, e.retired_reason
              from evidence e
              join claim c on c.project_id = e.project_id and c.id = e.claim_id
              join account a on a.id = e.by_id
              left join evidence o on o.project_id = e.project_id and o.id = e.origin_link_id
              left join claim oc on oc.project_id = o.project_id and oc.id = o.claim_id
              left join claim pc on pc.project_id = e.project_id and pc.id = e.premise_id
              left join lateral (
                select w.statement from claim_wording w
                 where w.project_id = e.project_id and w.claim_id = e.premise_id and w.seq <= :cursor
                 order by w.number desc limit 1) pw on true
              left join lateral (
                select j.standing from judgement j
                 where j.project_id = e.project_id and j.claim_id = e.premise_id and j.seq <= :cursor
                 order by j.seq desc limit 1) pj on true
              left join lateral (
                select m.decision, m.reason, m.by_id, ma.display_name as by, m.at, m.seq
                  from admission m join account ma on ma.id = m.by_id
                 where m.project_id = e.project_id and m.evidence_id = e.id and m.seq <= :cursor
                 order by m.seq desc limit 1) d on true
              left join journal_entry r on r.project_id = e.project_id and r.seq = e.retired_seq
              left join account ra on ra.id = e.retired_by_id
             where e.project_id = :project and e.created_seq <= :cursor""";

    private static final String IN_ORDER = " order by e.created_seq, e.id";

    private final Sql sql;
    private final Sources sources;
    private final Passages passages;
    private final Here here;

    EvidenceOf(Sql sql, Sources sources, Passages passages, Here here) {
        this.sql = sql;
        this.sources = sources;
        this.passages = passages;
        this.here = here;
    }

    /** The live evidence of a claim at a revision, in the order it was offered. */
    public List<EvidenceSeen> claim(UUID claim, long cursor) {
        return claims(List.of(claim), cursor);
    }

    /** That of many claims. Who asks has made sure that they may be seen. */
    public List<EvidenceSeen> claims(Collection<UUID> claims, long cursor) {
        String where = " and e.claim_id = any(cast(:ids as uuid[]))"
                + " and (e.retired_seq is null or e.retired_seq > :cursor)";
        return seen(SELECT + where + IN_ORDER, claims, cursor);
    }

    /** One piece, also when it is retired. */
    public Optional<EvidenceSeen> one(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** Many pieces, also retired ones, in the order they were offered. Who asks has made sure that they may be seen. */
    public List<EvidenceSeen> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : seen(SELECT + " and e.id = any(cast(:ids as uuid[]))" + IN_ORDER, ids, Long.MAX_VALUE);
    }

    private List<EvidenceSeen> seen(String select, Collection<UUID> ids, long cursor) {
        List<Sql.Row> rows = sql.rows(select, "project", here.project(), "cursor", cursor, "ids", Sql.ids(ids));
        List<UUID> found = rows.stream().map(row -> row.id("id")).toList();
        Map<UUID, Source> known = sources.byIds(rows.stream()
                .flatMap(row -> Stream.of("source_id", "searched_source_id").map(row::idOrNull))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, List<PassageSeen>> places = passages.of("evidence", found);
        Map<UUID, List<ObjectionSeen>> objections = objections(found, cursor);
        return rows.stream()
                .map(row -> seen(
                        row,
                        row.idOrNull("source_id") == null ? null : known.get(row.id("source_id")),
                        places.getOrDefault(row.id("id"), List.of()),
                        objections.getOrDefault(row.id("id"), List.of()),
                        searched(row, known)))
                .toList();
    }

    private Map<UUID, List<ObjectionSeen>> objections(List<UUID> evidence, long cursor) {
        return sql.rows("""
                        select o.id, o.evidence_id, o.body, o.by_id, a.display_name as by, o.created_at,
                               case when o.answered_seq <= :cursor then o.answer end as answer,
                               o.answered_by_id, w.display_name as answered_by, o.answered_at
                          from objection o
                          join account a on a.id = o.by_id
                          left join account w on w.id = o.answered_by_id
                         where o.project_id = :project and o.evidence_id = any(cast(:ids as uuid[]))
                           and o.created_seq <= :cursor
                         order by o.created_seq, o.id""", "project", here.project(), "cursor", cursor, "ids", Sql.ids(evidence)).stream()
                .map(EvidenceOf::objection)
                .collect(Collectors.groupingBy(ObjectionSeen::evidence, LinkedHashMap::new, Collectors.toList()));
    }

    private static ObjectionSeen objection(Sql.Row row) {
        String answer = row.textOrNull("answer");
        return new ObjectionSeen(
                row.id("id"),
                row.id("evidence_id"),
                row.text("body"),
                row.text("by"),
                row.id("by_id"),
                row.instant("created_at"),
                answer == null
                        ? null
                        : new AnswerSeen(
                                answer, row.text("answered_by"), row.id("answered_by_id"), row.instant("answered_at")));
    }

    private static EvidenceSeen seen(
            Sql.Row row,
            @Nullable Source source,
            List<PassageSeen> places,
            List<ObjectionSeen> objections,
            @Nullable SearchedSeen searched) {
        return new EvidenceSeen(
                row.id("id"),
                row.id("claim_id"),
                row.number("claim_number"),
                Stance.valueOf(row.text("stance")),
                row.text("target"),
                source,
                row.textOrNull("locator"),
                premise(row),
                places,
                row.textOrNull("kind"),
                row.textOrNull("proximity"),
                row.textOrNull("credibility"),
                row.textOrNull("reason"),
                row.idOrNull("answers_id"),
                row.idOrNull("origin_link_id") == null
                        ? null
                        : new OriginSeen(row.id("origin_link_id"), row.number("origin_number")),
                searched,
                row.flag("coerced"),
                row.flag("interested_party"),
                row.text("by"),
                row.id("by_id"),
                row.instant("created_at"),
                row.longNumber("created_seq"),
                row.number("version"),
                admission(row),
                objections,
                retirement(row));
    }

    private static @Nullable SearchedSeen searched(Sql.Row row, Map<UUID, Source> known) {
        UUID source = row.idOrNull("searched_source_id");
        return row.textOrNull("searched_method") == null
                ? null
                : new SearchedSeen(
                        source == null ? null : known.get(source),
                        row.textOrNull("searched_where"),
                        row.text("searched_range"),
                        row.text("searched_method"));
    }

    private static @Nullable PremiseSeen premise(Sql.Row row) {
        return row.idOrNull("premise_id") == null
                ? null
                : new PremiseSeen(
                        row.id("premise_id"),
                        row.number("premise_number"),
                        row.text("premise_statement"),
                        Standing.valueOf(row.text("premise_standing")));
    }

    private static @Nullable AdmissionSeen admission(Sql.Row row) {
        return row.textOrNull("decision") == null
                ? null
                : new AdmissionSeen(
                        Decision.valueOf(row.text("decision")),
                        row.textOrNull("decision_reason"),
                        row.text("decided_by"),
                        row.id("decided_by_id"),
                        row.instant("decided_at"),
                        row.longNumber("decided_seq"));
    }

    private static @Nullable RetirementSeen retirement(Sql.Row row) {
        return row.instantOrNull("retired_at") == null
                ? null
                : new RetirementSeen(
                        row.text("retired_reason"),
                        row.text("retired_by"),
                        row.id("retired_by_id"),
                        row.instant("retired_at"));
    }
}
