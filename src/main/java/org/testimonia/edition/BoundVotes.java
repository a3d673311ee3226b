package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedMinority;
import org.testimonia.edition.EditionModel.EditedSignal;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Who approved the judgements of claims, who objected all the same, and what was seen and accepted. Two statements. */
@ApplicationScoped
class BoundVotes {

    private final Sql sql;
    private final Here here;

    BoundVotes(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** By the ids of judgements. */
    record Votes(
            Map<UUID, List<UUID>> approvals,
            Map<UUID, List<EditedMinority>> minorities,
            Map<UUID, List<EditedSignal>> signals) {

        List<UUID> approvers(UUID judgement) {
            return approvals.getOrDefault(judgement, List.of());
        }

        List<EditedMinority> minority(UUID judgement) {
            return minorities.getOrDefault(judgement, List.of());
        }

        List<EditedSignal> acknowledged(UUID judgement) {
            return signals.getOrDefault(judgement, List.of());
        }
    }

    Votes on(List<UUID> claims) {
        Votes votes = new Votes(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        sql.rows("""
                        select j.id as judgement_id, v.vote, v.reason, v.by_id, v.at, o.by_id as override_by_id,
                               o.reason as override_reason
                          from judgement j
                          join vote v on v.project_id = j.project_id and v.proposal_id = j.proposal_id
                          left join vote_override o on o.project_id = v.project_id and o.vote_id = v.id
                         where j.project_id = :project and j.claim_id = any(:claims)
                           and not exists (
                             select 1 from vote n where n.project_id = v.project_id and n.proposal_id = v.proposal_id
                                and n.by_id = v.by_id and n.seq > v.seq)
                         order by v.seq, v.id""", "project", here.project(), "claims", Named.array(claims)).forEach(row -> add(row, votes));
        sql.rows("""
                        select judgement_id, signal, reason from signal_ack
                         where project_id = :project and claim_id = any(:claims) order by seq, signal""", "project", here.project(), "claims", Named.array(claims))
                .forEach(row -> votes.signals()
                        .computeIfAbsent(row.id("judgement_id"), any -> new ArrayList<>())
                        .add(new EditedSignal(row.text("signal"), row.text("reason"))));
        return votes;
    }

    private static void add(Sql.Row row, Votes votes) {
        UUID judgement = row.id("judgement_id");
        if (row.text("vote").equals("approve")) {
            votes.approvals()
                    .computeIfAbsent(judgement, any -> new ArrayList<>())
                    .add(row.id("by_id"));
        } else if (row.idOrNull("override_by_id") != null) {
            votes.minorities()
                    .computeIfAbsent(judgement, any -> new ArrayList<>())
                    .add(new EditedMinority(
                            row.id("by_id"),
                            row.instant("at"),
                            row.text("reason"),
                            row.id("override_by_id"),
                            row.text("override_reason")));
        }
    }
}
