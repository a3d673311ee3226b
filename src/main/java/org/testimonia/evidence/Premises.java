package org.testimonia.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.testimonia.claim.Claim;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.shared.Way;

/** Which claims rest on which. Nobody may argue in a circle. */
@ApplicationScoped
public class Premises {

    private final Sql sql;
    private final Here here;

    Premises(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** Refuses to let a claim rest on a premise that rests, by whatever way, on the claim; prints the way. */
    public void mustNotCircle(Claim claim, Claim premise, String field) {
        List<Integer> way = Way.shortest(premise.number, claim.number, edgesBelow(premise));
        if (way.isEmpty()) {
            return;
        }
        List<Integer> circle = new ArrayList<>(List.of(claim.number));
        circle.addAll(way);
        String words =
                circle.stream().map(number -> "claim " + number).collect(Collectors.joining(", which rests on "));
        throw Refusal.invalid(field, "That would argue in a circle: " + words + ".")
                .with("circle", circle);
    }

    /** For each claim that the premise rests on, itself included, the premises it has. */
    private Map<Integer, List<Integer>> edgesBelow(Claim premise) {
        return sql.rows("""
                        with recursive edge as (
                          select e.claim_id, e.premise_id
                            from evidence e join evidence_now n on n.project_id = e.project_id and n.id = e.id
                           where e.project_id = :project and e.premise_id is not null and e.stance = 'SUPPORTS'
                             and n.decision is distinct from 'DECLINED'),
                        reached (id) as (
                          select cast(:premise as uuid)
                          union
                          select edge.premise_id from reached join edge on edge.claim_id = reached.id)
                        select upper.number as claim, lower.number as premise
                          from reached
                          join edge on edge.claim_id = reached.id
                          join claim upper on upper.project_id = :project and upper.id = edge.claim_id
                          join claim lower on lower.project_id = :project and lower.id = edge.premise_id
                         order by 1, 2""", "project", here.project(), "premise", premise.id).stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("claim"),
                        Collectors.mapping(row -> row.number("premise"), Collectors.toList())));
    }
}
