package org.testimonia.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.review.ProposalSeen;
import org.testimonia.review.Proposals;
import org.testimonia.review.signal.OpenPairs;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.review.signal.SignalSeen;
import org.testimonia.review.signal.Signals;
import org.testimonia.shared.Sql;

/** Gathers all queues of the project one is in, in a number of statements that does not grow with what waits. */
@ApplicationScoped
public class Queues {

    private static final Duration SOON = Duration.ofDays(7);

    private final QueueRows rows;
    private final Proposals proposals;
    private final Signals signals;
    private final OpenPairs pairs;
    private final Duplicates duplicates;
    private final Sql sql;
    private final Here here;
    private final Clock clock;

    Queues(
            QueueRows rows,
            Proposals proposals,
            Signals signals,
            OpenPairs pairs,
            Duplicates duplicates,
            Sql sql,
            Here here,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.signals = signals;
        this.pairs = pairs;
        this.duplicates = duplicates;
        this.sql = sql;
        this.here = here;
        this.clock = clock;
    }

    /** All that hold something, the most pressing first, whoever may do something about them. */
    public List<Waiting> all() {
        List<ProposalSeen> open = proposals.open();
        Map<UUID, Sql.Row> claims = claims();
        Map<UUID, List<SignalSeen>> fire = signals.of(claims.keySet(), Long.MAX_VALUE, null);
        List<Waiting> all = new ArrayList<>(List.of(
                votes(open, claims),
                rows.evidence(),
                rows.objections(),
                lapsing(open, claims),
                warned(claims, fire),
                firing(Queue.ONE_ORIGIN, SignalCode.SINGLE_ORIGIN, claims, fire),
                rows.contested(),
                rows.wordings(),
                firing(Queue.READINGS, SignalCode.READINGS_DIFFER, claims, fire),
                rows.places(),
                examine(claims),
                duplicates.among(claims),
                rows.criticism(),
                rows.mine()));
        all.removeIf(waiting -> waiting.total() == 0);
        return all;
    }

    /** Those that hold what somebody waits for and the reader may do, without what is computed. Five statements. */
    public List<Waiting> pressing() {
        if (!here.isMember()) {
            return List.of();
        }
        List<Waiting> pressing = new ArrayList<>(
                List.of(votes(proposals.open(), Map.of()), rows.evidence(), rows.objections(), rows.places()));
        pressing.removeIf(waiting -> waiting.total() == 0 || !here.may(waiting.queue().right));
        return pressing;
    }

    private Map<UUID, Sql.Row> claims() {
        return sql.rows("""
                        select c.id, c.number, c.standing, w.statement from claim c
                          join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                         where c.project_id = :project and c.standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED')
                         order by c.number""", "project", here.project()).stream()
                .collect(Collectors.toMap(row -> row.id("id"), row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    private Waiting votes(List<ProposalSeen> open, Map<UUID, Sql.Row> claims) {
        UUID reader = here.reader();
        return Waiting.of(
                Queue.VOTES,
                open.stream()
                        .filter(proposal -> reader != null && proposal.waitsFor(reader))
                        .map(proposal -> item(Queue.VOTES, proposal, claims.get(proposal.claim())))
                        .toList());
    }

    private Waiting lapsing(List<ProposalSeen> open, Map<UUID, Sql.Row> claims) {
        Instant soon = clock.instant().plus(SOON);
        return Waiting.of(
                Queue.LAPSING,
                open.stream()
                        .filter(proposal -> proposal.lapses().isBefore(soon))
                        .map(proposal -> item(Queue.LAPSING, proposal, claims.get(proposal.claim())))
                        .toList());
    }

    private static QueueItem item(Queue queue, ProposalSeen proposal, Sql.@Nullable Row claim) {
        return new QueueItem(
                queue,
                proposal.id().toString(),
                "Claim " + proposal.claimNumber() + (claim == null ? "" : ": " + claim.text("statement")),
                "Proposed: " + proposal.aim() + ". " + proposal.reason(),
                proposal.by(),
                proposal.at(),
                proposal.path(),
                proposal.claimNumber(),
                proposal.basisOfVotes());
    }

    private static Waiting warned(Map<UUID, Sql.Row> claims, Map<UUID, List<SignalSeen>> fire) {
        List<QueueItem> items = new ArrayList<>();
        fire.forEach((id, signals) -> {
            Sql.Row claim = claims.get(id);
            List<SignalSeen> warnings = signals.stream()
                    .filter(each -> each.code().warns && !each.isAcknowledged())
                    .toList();
            if (claim != null && isEstablished(claim) && !warnings.isEmpty()) {
                items.add(item(
                        Queue.SIGNALS,
                        id,
                        claim,
                        warnings.stream().map(each -> each.signal().sentence()).collect(Collectors.joining(" ")),
                        "#signals"));
            }
        });
        return Waiting.of(Queue.SIGNALS, items);
    }

    private static boolean isEstablished(Sql.Row claim) {
        return claim.text("standing").equals(Standing.ESTABLISHED.name());
    }

    private static Waiting firing(
            Queue queue, SignalCode code, Map<UUID, Sql.Row> claims, Map<UUID, List<SignalSeen>> fire) {
        List<QueueItem> items = new ArrayList<>();
        fire.forEach((id, signals) -> signals.stream()
                .filter(each -> each.code() == code)
                .forEach(each -> {
                    Sql.Row claim = claims.get(id);
                    if (claim != null) {
                        items.add(item(queue, id, claim, each.signal().sentence(), "#signals"));
                    }
                }));
        return Waiting.of(queue, items);
    }

    private static QueueItem item(Queue queue, UUID id, Sql.Row claim, String what, String anchor) {
        return QueueItem.ofClaim(queue, id, claim.number("number"), claim.text("statement"), what, anchor);
    }

    /** Those first that most established claims rest on. */
    private Waiting examine(Map<UUID, Sql.Row> claims) {
        Map<UUID, Integer> established = new LinkedHashMap<>();
        claims.forEach((id, claim) -> {
            if (isEstablished(claim)) {
                established.put(id, claim.number("number"));
            }
        });
        return Waiting.of(
                Queue.PAIRS, pairs.of(established).stream().map(Queues::item).toList());
    }

    private static QueueItem item(OpenPairs.Pair pair) {
        return new QueueItem(
                Queue.PAIRS,
                pair.one().key() + "+" + pair.other().key(),
                pair.one().label() + " and " + pair.other().label(),
                "Both support " + pair.claims().size()
                        + (pair.claims().size() == 1 ? " established claim" : " established claims")
                        + ", and nobody has looked whether one depends on the other.",
                null,
                null,
                pair.path(),
                null,
                null);
    }
}
