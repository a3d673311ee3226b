package org.testimonia.review.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.review.round.RoundSeen.ClaimSeen;
import org.testimonia.review.round.RoundSeen.VerdictSeen;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds blind rounds with the verdicts that their reader may see. Three statements each time. */
@ApplicationScoped
public class Rounds {

    private static final String SELECT = """
            select r.id, c.number, r.question_id, coalesce(w.statement, q.body) as text, a.display_name as by, r.created_at,
                   ra.display_name as revealed_by, r.revealed_at,
                   (select count(distinct v.by_id) from round_verdict v
                     where v.project_id = r.project_id and v.round_id = r.id) as given
              from blind_round r
              join account a on a.id = r.by_id
              left join account ra on ra.id = r.revealed_by_id
              left join claim c on c.project_id = r.project_id and c.id = r.claim_id
              left join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
              left join research_question q on q.project_id = r.project_id and q.id = r.question_id
             where r.project_id = :project""";

    private static final String ABOUT = """

               and (r.claim_id = :claim
                    or exists (select 1 from question_answer qa where qa.project_id = r.project_id
                                  and qa.question_id = r.question_id and qa.claim_id = :claim and qa.retired_seq is null)
                    or exists (select 1 from round_verdict v where v.project_id = r.project_id and v.round_id = r.id
                                  and v.claim_id = :claim))
             order by r.id desc""";

    /** What a round is about now, and what somebody gave a verdict on before it was taken back as an answer. */
    private static final String CLAIMS = """
            select r.id as round_id, c.id, c.number, w.statement, c.standing
              from blind_round r
              join lateral (
                select r.claim_id as id where r.claim_id is not null
                union
                select qa.claim_id from question_answer qa
                 where qa.project_id = r.project_id and qa.question_id = r.question_id and qa.retired_seq is null
                union
                select v.claim_id from round_verdict v where v.project_id = r.project_id and v.round_id = r.id) about on true
              join claim c on c.project_id = r.project_id and c.id = about.id
              join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
             where r.project_id = :project and r.id = any(cast(:rounds as uuid[]))
             order by c.number""";

    /** An unrevealed verdict is its author's alone, also for owners. */
    private static final String VERDICTS = """
            select v.id, v.round_id, c.number, v.standing, v.confidence, v.reason, a.display_name as by, v.by_id, v.at
              from round_verdict v
              join blind_round r on r.project_id = v.project_id and r.id = v.round_id
              join claim c on c.project_id = v.project_id and c.id = v.claim_id
              join account a on a.id = v.by_id
             where v.project_id = :project and v.round_id = any(cast(:rounds as uuid[]))
               and (r.revealed_seq is not null or v.by_id = cast(:reader as uuid))
               and not exists (
                 select 1 from round_verdict n where n.project_id = v.project_id and n.round_id = v.round_id
                    and n.claim_id = v.claim_id and n.by_id = v.by_id and n.seq > v.seq)
             order by v.seq, v.id""";

    private final Sql sql;
    private final Here here;

    Rounds(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    public RoundSeen get(UUID id) {
        return seen(sql.rows(SELECT + " and r.id = :id", "project", here.project(), "id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("round at this address"));
    }

    /** In the order they were opened. */
    public List<RoundSeen> list(@Nullable UUID after, int limit) {
        return seen(sql.rows(
                SELECT + " and r.id > cast(:after as uuid) order by r.id limit :limit",
                "project",
                here.project(),
                "after",
                (after == null ? new UUID(0, 0) : after).toString(),
                "limit",
                limit));
    }

    /** Those that are about a claim, or about a question that it answers; the newest first. */
    public List<RoundSeen> of(UUID claim) {
        return seen(sql.rows(SELECT + ABOUT, "project", here.project(), "claim", claim));
    }

    /** Those about a question, the newest first. */
    public List<RoundSeen> ofQuestion(UUID question) {
        return seen(sql.rows(
                SELECT + " and r.question_id = :question order by r.id desc",
                "project",
                here.project(),
                "question",
                question));
    }

    /** All that were revealed, for the agreement over the whole project. */
    public List<RoundSeen> revealed() {
        return seen(sql.rows(SELECT + " and r.revealed_seq is not null order by r.id", "project", here.project()));
    }

    private List<RoundSeen> seen(List<Sql.Row> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id("id")).toList();
        Map<UUID, List<ClaimSeen>> claims = claims(ids);
        Map<UUID, List<VerdictSeen>> verdicts = verdicts(ids);
        return rows.stream()
                .map(row -> new RoundSeen(
                        row.id("id"),
                        row.numberOrNull("number"),
                        row.idOrNull("question_id"),
                        row.text("text"),
                        row.text("by"),
                        row.instant("created_at"),
                        row.textOrNull("revealed_by"),
                        row.instantOrNull("revealed_at"),
                        claims.getOrDefault(row.id("id"), List.of()),
                        row.number("given"),
                        verdicts.getOrDefault(row.id("id"), List.of())))
                .toList();
    }

    private Map<UUID, List<ClaimSeen>> claims(Collection<UUID> rounds) {
        return sql.rows(CLAIMS, "project", here.project(), "rounds", Sql.ids(rounds)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.id("round_id"),
                        Collectors.mapping(
                                row -> new ClaimSeen(
                                        row.id("id"),
                                        row.number("number"),
                                        row.text("statement"),
                                        Standing.valueOf(row.text("standing"))),
                                Collectors.toList())));
    }

    private Map<UUID, List<VerdictSeen>> verdicts(Collection<UUID> rounds) {
        UUID reader = here.reader();
        return sql
                .rows(
                        VERDICTS,
                        "project",
                        here.project(),
                        "rounds",
                        Sql.ids(rounds),
                        "reader",
                        reader == null ? null : reader.toString())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.id("round_id"),
                        Collectors.mapping(
                                row -> new VerdictSeen(
                                        row.id("id"),
                                        row.number("number"),
                                        Standing.valueOf(row.text("standing")),
                                        row.number("confidence"),
                                        row.text("reason"),
                                        row.text("by"),
                                        row.id("by_id"),
                                        row.instant("at")),
                                Collectors.toList())));
    }
}
