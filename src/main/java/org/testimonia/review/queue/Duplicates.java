package org.testimonia.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Finds living claims that may say the same: in nearly the same words, or of the same passage. Two statements. */
@ApplicationScoped
class Duplicates {

    private static final String SAME_PASSAGE = """
            select distinct a.claim_id as one, b.claim_id as other
              from claim_passage a
              join passage p on p.project_id = a.project_id and p.id = a.passage_id
              join passage q on q.project_id = p.project_id and q.text_id = p.text_id and q.number = p.number
               and q.start_at = p.start_at and q.end_at = p.end_at
              join claim_passage b on b.project_id = q.project_id and b.passage_id = q.id
             where a.project_id = :project and a.claim_id < b.claim_id
               and a.claim_id = any(cast(:claims as uuid[])) and b.claim_id = any(cast(:claims as uuid[]))""";

    private final Sql sql;
    private final Here here;

    Duplicates(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** Of those claims, by id; what somebody has related already is none. Those in like words first. */
    Waiting among(Map<UUID, Sql.Row> claims) {
        Set<Set<UUID>> known = related();
        List<QueueItem> items = new ArrayList<>();
        List<Sql.Row> rows = List.copyOf(claims.values());
        for (AlikeWordings.Pair pair :
                AlikeWordings.of(rows.stream().map(row -> row.text("statement")).toList())) {
            add(rows.get(pair.one()), rows.get(pair.other()), "Nearly the same words.", known, items);
        }
        for (Sql.Row row : samePassage(claims.keySet())) {
            Sql.Row one = claims.get(row.id("one"));
            Sql.Row other = claims.get(row.id("other"));
            if (one != null && other != null) {
                add(one, other, "Both are made in the same passage.", known, items);
            }
        }
        return Waiting.of(Queue.DUPLICATES, items);
    }

    /** The form is on the page of the later one. */
    private static void add(Sql.Row one, Sql.Row other, String why, Set<Set<UUID>> known, List<QueueItem> items) {
        if (!known.add(Set.of(one.id("id"), other.id("id")))) {
            return;
        }
        boolean inOrder = one.number("number") < other.number("number");
        Sql.Row earlier = inOrder ? one : other;
        Sql.Row later = inOrder ? other : one;
        items.add(new QueueItem(
                Queue.DUPLICATES,
                earlier.number("number") + "+" + later.number("number"),
                "Claims " + earlier.number("number") + " and " + later.number("number") + ": "
                        + later.text("statement"),
                why + " Claim " + earlier.number("number") + ": " + earlier.text("statement"),
                null,
                null,
                "/claims/" + later.number("number") + "#reshape",
                later.number("number"),
                null));
    }

    private List<Sql.Row> samePassage(Collection<UUID> claims) {
        return sql.rows(SAME_PASSAGE, "project", here.project(), "claims", Sql.ids(claims));
    }

    private Set<Set<UUID>> related() {
        Set<Set<UUID>> related = new HashSet<>();
        sql.rows(
                        "select from_id, to_id from claim_relation where project_id = :project and retired_seq is null",
                        "project",
                        here.project())
                .forEach(row -> related.add(Set.of(row.id("from_id"), row.id("to_id"))));
        return related;
    }
}
