package org.testimonia.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.shared.Json;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds what was proposed to make of claims, with the votes on it. Two statements each time. */
@ApplicationScoped
public class Proposals {

    private static final String SELECT = """
            select p.id, p.claim_id, c.number as claim_number, p.from_standing, p.standing, p.reason_code, p.reason,
                   cast(p.answers as text) as answers, cast(p.acknowledged as text) as acknowledged, cast(p.act as text) as act,
                   p.wording, p.basis_seq,
                   case when p.closed is null then proposal_changed(p.project_id, p.claim_id, p.act) else p.basis_seq end as changed,
                   p.seq, p.at, p.lapses_at, p.by_id, a.display_name as by, p.closed,
                   coalesce(p.needed, approvals_needed(p.project_id, p.standing)) as needs, j.id as judgement_id
              from proposal p
              join claim c on c.project_id = p.project_id and c.id = p.claim_id
              join account a on a.id = p.by_id
              left join judgement j on j.project_id = p.project_id and j.proposal_id = p.id
             where p.project_id = :project""";

    private static final String VOTES = """
            select v.id, v.proposal_id, v.vote, v.reason, v.seen_seq, v.at, v.by_id, a.display_name as by,
                   not exists (
                     select 1 from vote n where n.project_id = v.project_id and n.proposal_id = v.proposal_id
                        and n.by_id = v.by_id and n.seq > v.seq) as current,
                   o.reason as override_reason, o.by_id as override_by_id, oa.display_name as override_by, o.at as override_at,
                   (select count(*) = 1 and bool_and(e.by_id = v.by_id)
                      from evidence_now n
                      join evidence e on e.project_id = n.project_id and e.id = n.id
                      join proposal p on p.project_id = e.project_id and p.claim_id = e.claim_id
                     where p.project_id = v.project_id and p.id = v.proposal_id
                       and n.stance = 'SUPPORTS' and n.decision = 'ADMITTED') as interested
              from vote v
              join account a on a.id = v.by_id
              left join vote_override o on o.project_id = v.project_id and o.vote_id = v.id
              left join account oa on oa.id = o.by_id
             where v.project_id = :project and v.proposal_id = any(cast(:ids as uuid[]))
             order by v.seq, v.id""";

    private final Sql sql;
    private final Here here;
    private final Clock clock;

    Proposals(Sql sql, Here here, Clock clock) {
        this.sql = sql;
        this.here = here;
        this.clock = clock;
    }

    /** All of a claim, the newest first. */
    public List<ProposalSeen> of(UUID claim) {
        return seen(sql.rows(
                SELECT + " and p.claim_id = :claim order by p.seq desc", "project", here.project(), "claim", claim));
    }

    /** The open one of a claim, unless its time is over. */
    public Optional<ProposalSeen> open(UUID claim) {
        return seen(sql.rows(
                        SELECT + " and p.claim_id = :claim and p.closed is null",
                        "project",
                        here.project(),
                        "claim",
                        claim))
                .stream()
                .filter(ProposalSeen::isOpen)
                .findFirst();
    }

    /** All open ones of the project, those first that lapse first. */
    public List<ProposalSeen> open() {
        return seen(sql.rows(SELECT + " and p.closed is null order by p.lapses_at, p.id", "project", here.project()))
                .stream()
                .filter(ProposalSeen::isOpen)
                .toList();
    }

    public ProposalSeen get(UUID id) {
        return seen(sql.rows(SELECT + " and p.id = :id", "project", here.project(), "id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("proposal at this address"));
    }

    /** The votes on some proposals, whatever became of them. One statement. */
    Map<UUID, List<VoteSeen>> votes(Collection<UUID> proposals) {
        return votes(proposals, Map.of());
    }

    private List<ProposalSeen> seen(List<Sql.Row> rows) {
        Map<UUID, Long> basis = new LinkedHashMap<>();
        rows.forEach(row -> basis.put(row.id("id"), Math.max(row.longNumber("basis_seq"), row.longNumber("changed"))));
        Map<UUID, List<VoteSeen>> votes = votes(basis.keySet(), basis);
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> proposal(row, now, votes.getOrDefault(row.id("id"), List.of())))
                .toList();
    }

    private Map<UUID, List<VoteSeen>> votes(Collection<UUID> proposals, Map<UUID, Long> basis) {
        return sql.rows(VOTES, "project", here.project(), "ids", Sql.ids(proposals)).stream()
                .map(row -> vote(row, basis.getOrDefault(row.id("proposal_id"), 0L)))
                .collect(Collectors.groupingBy(VoteSeen::proposal, LinkedHashMap::new, Collectors.toList()));
    }

    private static VoteSeen vote(Sql.Row row, long basis) {
        return new VoteSeen(
                row.id("id"),
                row.id("proposal_id"),
                Query.word(row.text("vote"), "vote", Ballot.Choice.class),
                row.textOrNull("reason"),
                row.longNumber("seen_seq"),
                row.flag("current"),
                row.longNumber("seen_seq") < basis,
                row.flag("interested"),
                row.text("by"),
                row.id("by_id"),
                row.instant("at"),
                override(row));
    }

    private static VoteSeen.@Nullable OverrideSeen override(Sql.Row row) {
        return row.idOrNull("override_by_id") == null
                ? null
                : new VoteSeen.OverrideSeen(
                        row.text("override_reason"),
                        row.text("override_by"),
                        row.id("override_by_id"),
                        row.instant("override_at"));
    }

    private static ProposalSeen proposal(Sql.Row row, Instant now, List<VoteSeen> votes) {
        return new ProposalSeen(
                row.id("id"),
                row.id("claim_id"),
                row.number("claim_number"),
                Standing.valueOf(row.text("from_standing")),
                Standing.valueOf(row.text("standing")),
                Query.word(row.text("reason_code"), "reasonCode", ReasonCode.class),
                row.text("reason"),
                answers(row.text("answers")),
                acknowledged(row.text("acknowledged")),
                KeptAct.read(row.textOrNull("act"), row.text("reason")),
                row.number("wording"),
                row.longNumber("basis_seq"),
                row.longNumber("changed"),
                row.longNumber("seq"),
                row.instant("at"),
                row.instant("lapses_at"),
                row.text("by"),
                row.id("by_id"),
                state(row, now),
                row.number("needs"),
                row.idOrNull("judgement_id"),
                votes);
    }

    /** Time closes a proposal whether or not a row says so already. */
    private static String state(Sql.Row row, Instant now) {
        String closed = row.textOrNull("closed");
        if (closed != null) {
            return closed;
        }
        return now.isBefore(row.instant("lapses_at")) ? "open" : "lapsed";
    }

    private static Map<UUID, String> answers(String json) {
        Map<UUID, String> answers = new LinkedHashMap<>();
        Json.read(json)
                .properties()
                .forEach(field -> answers.put(
                        UUID.fromString(field.getKey()), field.getValue().asText()));
        return answers;
    }

    private static List<Acknowledged> acknowledged(String json) {
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (JsonNode each : Json.read(json)) {
            acknowledged.add(new Acknowledged(
                    Query.word(each.path("code").asText(), "code", SignalCode.class),
                    each.path("reason").asText(),
                    each.path("fingerprint").asText()));
        }
        return acknowledged;
    }
}
