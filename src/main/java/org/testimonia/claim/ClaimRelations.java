package org.testimonia.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds how claims stand to one another, as it was at any revision. Claims that are related were all put forward. */
@ApplicationScoped
public class ClaimRelations implements PanacheRepositoryBase<ClaimRelation, UUID> {

    private static final List<String> LIFECYCLE = List.of(Relation.MERGED_INTO.column(), Relation.SPLIT_INTO.column());

    private static final String SELECT = """
            select r.id, r.relation, r.reason, a.display_name as by, r.by_id, r.created_at, r.created_seq,
                   f.id as from_claim, f.number as from_number, fw.statement as from_statement, fj.standing as from_standing,
                   t.id as to_claim, t.number as to_number, tw.statement as to_statement, tj.standing as to_standing,
                   case when r.retired_seq <= :cursor then r.retired_reason end as retired_reason,
                   ra.display_name as retired_by, e.at as retired_at
              from claim_relation r
              join account a on a.id = r.by_id
              join claim f on f.project_id = r.project_id and f.id = r.from_id
              join claim t on t.project_id = r.project_id and t.id = r.to_id
              join lateral (
                select w.statement from claim_wording w
                 where w.project_id = r.project_id and w.claim_id = r.from_id and w.seq <= :cursor
                 order by w.number desc limit 1) fw on true
              join lateral (
                select w.statement from claim_wording w
                 where w.project_id = r.project_id and w.claim_id = r.to_id and w.seq <= :cursor
                 order by w.number desc limit 1) tw on true
              join lateral (
                select j.standing from judgement j
                 where j.project_id = r.project_id and j.claim_id = r.from_id and j.seq <= :cursor
                 order by j.seq desc limit 1) fj on true
              join lateral (
                select j.standing from judgement j
                 where j.project_id = r.project_id and j.claim_id = r.to_id and j.seq <= :cursor
                 order by j.seq desc limit 1) tj on true
              left join account ra on ra.id = r.retired_by_id
              left join journal_entry e on e.project_id = r.project_id and e.seq = r.retired_seq
             where r.project_id = :project and r.created_seq <= :cursor""";

    private static final String LIVE = " and (r.retired_seq is null or r.retired_seq > :cursor)";

    private static final String ABOUT = """
               and (cast(:claim as uuid) is null or cast(:claim as uuid) in (r.from_id, r.to_id))
               and r.id > cast(:after as uuid) order by r.id limit :limit""";

    private final Sql sql;
    private final Here here;

    ClaimRelations(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    ClaimRelation get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("relation at this address"));
    }

    /** Those that held at a revision, in the order they were recorded; of one claim where it is given. One statement. */
    public List<RelationSeen> list(long cursor, @Nullable UUID claim, @Nullable UUID after, int limit) {
        return sql
                .rows(
                        SELECT + LIVE + ABOUT,
                        "project",
                        here.project(),
                        "cursor",
                        cursor,
                        "claim",
                        claim == null ? null : claim.toString(),
                        "after",
                        (after == null ? new UUID(0, 0) : after).toString(),
                        "limit",
                        limit)
                .stream()
                .map(ClaimRelations::seen)
                .toList();
    }

    /** Also when it was taken back. */
    public Optional<RelationSeen> one(UUID id) {
        return sql.first(SELECT + " and r.id = :id", "project", here.project(), "cursor", Long.MAX_VALUE, "id", id)
                .map(ClaimRelations::seen);
    }

    /** Whether a claim that lives and was not rejected contradicts it: that is reason enough to call it contested (2.11). */
    public boolean isContradicted(UUID claim) {
        return sql.number("""
                        select count(*) from claim_relation r
                          join claim c on c.project_id = r.project_id
                           and c.id = case when r.from_id = :claim then r.to_id else r.from_id end
                         where r.project_id = :project and r.relation = 'contradicts' and r.retired_seq is null
                           and :claim in (r.from_id, r.to_id)
                           and c.standing in ('OPEN', 'CONTESTED', 'ESTABLISHED')""", "project", here.project(), "claim", claim) > 0;
    }

    /** The live relations by which two claims are alternatives, for those who take them back. */
    public List<ClaimRelation> alternatives(UUID one, UUID other) {
        return list(
                "relation = ?1 and retiredSeq is null and ((fromId = ?2 and toId = ?3) or (fromId = ?3 and toId = ?2))",
                Relation.ALTERNATIVE_TO.column(),
                one,
                other);
    }

    /** What became of a claim, as it holds now, for those who take it back. */
    public List<ClaimRelation> lifecycle(UUID claim) {
        return list("fromId = ?1 and retiredSeq is null and relation in ?2", claim, LIFECYCLE);
    }

    /** The number of the claim that a claim was merged into. */
    public Optional<Integer> survivor(UUID claim) {
        return sql.first("""
                        select t.number from claim_relation r
                          join claim t on t.project_id = r.project_id and t.id = r.to_id
                         where r.project_id = :project and r.relation = 'merged_into' and r.from_id = :claim
                           and r.retired_seq is null""", "project", here.project(), "claim", claim).map(row -> row.number("number"));
    }

    /** The numbers of the claims that go on for each of some claims; as it was at a revision. One statement. */
    public Map<UUID, List<Integer>> successors(Collection<UUID> claims, long cursor) {
        return sql.rows("""
                        select r.from_id, t.number from claim_relation r
                          join claim t on t.project_id = r.project_id and t.id = r.to_id
                         where r.project_id = :project and r.relation in ('merged_into', 'split_into')
                           and r.from_id = any(cast(:claims as uuid[])) and r.created_seq <= :cursor
                           and (r.retired_seq is null or r.retired_seq > :cursor)
                         order by t.number""", "project", here.project(), "claims", Sql.ids(claims), "cursor", cursor).stream()
                .collect(Collectors.groupingBy(
                        row -> row.id("from_id"),
                        Collectors.mapping(row -> row.number("number"), Collectors.toList())));
    }

    /** Whether the relation holds between the two already, in either direction where it holds both ways. */
    public boolean isRecorded(UUID from, Relation relation, UUID to) {
        return sql.number(
                        """
                        select count(*) from claim_relation r
                         where r.project_id = :project and r.relation = :relation and r.retired_seq is null
                           and ((r.from_id = :from and r.to_id = :to) or (:symmetric and r.from_id = :to and r.to_id = :from))""",
                        "project",
                        here.project(),
                        "relation",
                        relation.column(),
                        "from",
                        from,
                        "to",
                        to,
                        "symmetric",
                        relation.isSymmetric())
                > 0;
    }

    /** For each claim, by number, the claims that a relation leads to. */
    Map<Integer, List<Integer>> edges(Relation relation) {
        return sql.rows("""
                        select f.number as upper, t.number as lower from claim_relation r
                          join claim f on f.project_id = r.project_id and f.id = r.from_id
                          join claim t on t.project_id = r.project_id and t.id = r.to_id
                         where r.project_id = :project and r.relation = :relation and r.retired_seq is null
                         order by 1, 2""", "project", here.project(), "relation", relation.column()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("upper"),
                        Collectors.mapping(row -> row.number("lower"), Collectors.toList())));
    }

    private static RelationSeen seen(Sql.Row row) {
        String retired = row.textOrNull("retired_reason");
        return new RelationSeen(
                row.id("id"),
                end(row, "from"),
                Relation.ofColumn(row.text("relation")),
                end(row, "to"),
                row.textOrNull("reason"),
                row.text("by"),
                row.id("by_id"),
                row.instant("created_at"),
                row.longNumber("created_seq"),
                retired == null
                        ? null
                        : new RelationSeen.RetirementSeen(retired, row.text("retired_by"), row.instant("retired_at")));
    }

    private static RelationSeen.End end(Sql.Row row, String end) {
        return new RelationSeen.End(
                row.id(end + "_claim"),
                row.number(end + "_number"),
                row.text(end + "_statement"),
                Standing.valueOf(row.text(end + "_standing")));
    }
}
