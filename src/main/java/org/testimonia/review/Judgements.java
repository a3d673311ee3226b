package org.testimonia.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Moment;
import org.testimonia.project.Here;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.shared.Query;
import org.testimonia.shared.Sql;

/** Finds what was made of a claim. */
@ApplicationScoped
public class Judgements implements PanacheRepositoryBase<Judgement, UUID> {

    private final Sql sql;
    private final Here here;
    private final Proposals proposals;

    Judgements(Sql sql, Here here, Proposals proposals) {
        this.sql = sql;
        this.here = here;
        this.proposals = proposals;
    }

    /** All judgements of a claim up to a revision, oldest first. Four statements. */
    public List<JudgementSeen> of(UUID claim, long cursor) {
        return of(List.of(claim), cursor).getOrDefault(claim, List.of());
    }

    /** Those of many claims, by claim. As many statements as for one. */
    public Map<UUID, List<JudgementSeen>> of(Collection<UUID> claims, long cursor) {
        UUID[] array = Sql.ids(claims);
        Map<UUID, Map<UUID, String>> answers = answers(array);
        List<Sql.Row> rows = sql.rows("""
                        select j.id, j.claim_id, j.from_standing, j.standing, j.reason_code, j.reason, j.wording, j.basis_seq,
                               j.single_editor, j.seq, j.at, j.by_id, j.proposal_id, a.display_name as by
                          from judgement j join account a on a.id = j.by_id
                         where j.project_id = :project and j.claim_id = any(cast(:claims as uuid[])) and j.seq <= :cursor
                         order by j.seq""", "project", here.project(), "claims", array, "cursor", cursor);
        Map<UUID, List<VoteSeen>> votes = proposals.votes(rows.stream()
                .map(row -> row.idOrNull("proposal_id"))
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, List<Acknowledged>> acknowledged = acknowledged(array);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.id("claim_id"),
                        Collectors.mapping(
                                row -> seen(
                                        row,
                                        answers.getOrDefault(row.id("id"), Map.of()),
                                        row.idOrNull("proposal_id") == null
                                                ? List.of()
                                                : holding(votes.getOrDefault(row.id("proposal_id"), List.of())),
                                        acknowledged.getOrDefault(row.id("id"), List.of())),
                                Collectors.toList())));
    }

    /** Gives a claim a standing inside a step of the journal. */
    Judgement give(Claim claim, Standing standing, ReasonCode code, Mandate mandate) {
        Judgement judgement = new Judgement(
                claim.id,
                claim.standing,
                standing,
                code,
                mandate.reason(),
                claim.wording,
                mandate.singleEditor(),
                mandate.moment());
        judgement.proposalId = mandate.proposal();
        persist(judgement);
        claim.stand(standing);
        flush();
        return judgement;
    }

    /** Opens the history of a claim that came about inside a step of the journal. */
    public void open(Claim claim, String reason, Moment moment) {
        persistAndFlush(new Judgement(claim.id, null, claim.standing, ReasonCode.CREATED, reason, 1, false, moment));
    }

    private Map<UUID, List<Acknowledged>> acknowledged(UUID[] claims) {
        return sql.rows("""
                        select judgement_id, signal, reason, fingerprint from signal_ack
                         where project_id = :project and claim_id = any(cast(:claims as uuid[])) order by signal""", "project", here.project(), "claims", claims).stream()
                .collect(Collectors.groupingBy(
                        row -> row.id("judgement_id"),
                        Collectors.mapping(
                                row -> new Acknowledged(
                                        Query.word(row.text("signal"), "signal", SignalCode.class),
                                        row.text("reason"),
                                        row.text("fingerprint")),
                                Collectors.toList())));
    }

    private static List<VoteSeen> holding(List<VoteSeen> votes) {
        return votes.stream().filter(VoteSeen::current).toList();
    }

    private Map<UUID, Map<UUID, String>> answers(UUID[] claims) {
        Map<UUID, Map<UUID, String>> answers = new HashMap<>();
        sql.rows("""
                        select w.judgement_id, w.evidence_id, w.body
                          from judgement_answer w
                          join judgement j on j.project_id = w.project_id and j.id = w.judgement_id
                         where w.project_id = :project and j.claim_id = any(cast(:claims as uuid[]))""", "project", here.project(), "claims", claims)
                .forEach(row -> answers.computeIfAbsent(row.id("judgement_id"), any -> new HashMap<>())
                        .put(row.id("evidence_id"), row.text("body")));
        return answers;
    }

    private static JudgementSeen seen(
            Sql.Row row, Map<UUID, String> answers, List<VoteSeen> votes, List<Acknowledged> acknowledged) {
        return new JudgementSeen(
                row.id("id"),
                standing(row.textOrNull("from_standing")),
                Standing.valueOf(row.text("standing")),
                row.text("reason_code"),
                row.text("reason"),
                row.number("wording"),
                row.longNumber("basis_seq"),
                row.flag("single_editor"),
                row.longNumber("seq"),
                row.instant("at"),
                row.text("by"),
                row.id("by_id"),
                answers,
                row.idOrNull("proposal_id"),
                votes,
                acknowledged);
    }

    private static @Nullable Standing standing(@Nullable String name) {
        return name == null ? null : Standing.valueOf(name);
    }
}
