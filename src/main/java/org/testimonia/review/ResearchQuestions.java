package org.testimonia.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds the questions of a project with their answers. */
@ApplicationScoped
public class ResearchQuestions implements PanacheRepositoryBase<ResearchQuestion, UUID> {

    /** A question with the claims that answer it, by number. */
    public record Seen(UUID id, String text, String by, Instant at, List<AnswerSeen> answers) {

        /** Every answer was rejected: then none of these is what is held. */
        public boolean isNoneOfThese() {
            return !answers.isEmpty() && answers.stream().allMatch(each -> each.standing() == Standing.REJECTED);
        }
    }

    /** A claim that answers a question. */
    public record AnswerSeen(
            UUID id,
            UUID question,
            UUID claimId,
            int claim,
            String statement,
            Standing standing,
            String by,
            UUID byId) {

        /** The name of the form that takes it back. */
        public String form() {
            return "unanswer-" + id;
        }
    }

    private final Sql sql;
    private final Here here;

    ResearchQuestions(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    ResearchQuestion get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("question at this address"));
    }

    /** In the order they were asked, as they stood at a revision. Two statements. */
    public List<Seen> list(@Nullable UUID after, int limit, long cursor) {
        return seen(
                sql.rows(
                        """
                select q.id, q.body, a.display_name as by, q.created_at
                  from research_question q join account a on a.id = q.by_id
                 where q.project_id = :project and q.created_seq <= :cursor and q.id > cast(:after as uuid) order by q.id limit :limit""",
                        "project",
                        here.project(),
                        "cursor",
                        cursor,
                        "after",
                        (after == null ? new UUID(0, 0) : after).toString(),
                        "limit",
                        limit),
                cursor);
    }

    /** As it stood at a revision. Two statements. */
    public Optional<Seen> one(UUID id, long cursor) {
        return seen(sql.rows("""
                        select q.id, q.body, a.display_name as by, q.created_at
                          from research_question q join account a on a.id = q.by_id
                         where q.project_id = :project and q.id = :id and q.created_seq <= :cursor""", "project", here.project(), "id", id, "cursor", cursor), cursor).stream()
                .findFirst();
    }

    private List<Seen> seen(List<Sql.Row> rows, long cursor) {
        Map<UUID, List<AnswerSeen>> answers =
                answers(rows.stream().map(row -> row.id("id")).toList(), cursor);
        return rows.stream()
                .map(row -> new Seen(
                        row.id("id"),
                        row.text("body"),
                        row.text("by"),
                        row.instant("created_at"),
                        answers.getOrDefault(row.id("id"), List.of())))
                .toList();
    }

    /** Claims answer only once they were put forward, so everybody may see them. */
    private Map<UUID, List<AnswerSeen>> answers(Collection<UUID> questions, long cursor) {
        return sql.rows("""
                        select w.id, w.question_id, c.id as claim_id, c.number, j.standing, x.statement,
                               a.display_name as by, w.by_id
                          from question_answer w
                          join claim c on c.project_id = w.project_id and c.id = w.claim_id
                          join lateral (
                            select j.standing from judgement j
                             where j.project_id = c.project_id and j.claim_id = c.id and j.seq <= :cursor
                             order by j.seq desc limit 1) j on true
                          join lateral (
                            select x.statement from claim_wording x
                             where x.project_id = c.project_id and x.claim_id = c.id and x.seq <= :cursor
                             order by x.number desc limit 1) x on true
                          join account a on a.id = w.by_id
                         where w.project_id = :project and w.question_id = any(cast(:questions as uuid[]))
                           and w.created_seq <= :cursor and (w.retired_seq is null or w.retired_seq > :cursor)
                         order by c.number""", "project", here.project(), "questions", Sql.ids(questions), "cursor", cursor).stream()
                .map(row -> new AnswerSeen(
                        row.id("id"),
                        row.id("question_id"),
                        row.id("claim_id"),
                        row.number("number"),
                        row.text("statement"),
                        Standing.valueOf(row.text("standing")),
                        row.text("by"),
                        row.id("by_id")))
                .collect(Collectors.groupingBy(AnswerSeen::question));
    }
}
