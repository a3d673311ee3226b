package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Which admitted evidence against or qualifying a claim nobody has answered. */
@ApplicationScoped
class Unanswered implements Question {

    private static final About ABOUT = About.of(
            10,
            "unanswered",
            "Which counter-evidence has nobody answered?",
            "Admitted evidence that disputes or qualifies a claim and was answered by no judgement and no argument.");

    private final Sql sql;
    private final EvidenceOf evidenceOf;
    private final Here here;

    Unanswered(Sql sql, EvidenceOf evidenceOf, Here here) {
        this.sql = sql;
        this.evidenceOf = evidenceOf;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** A piece of evidence, and since when it is admitted. */
    record Item(UUID evidence, Instant since, int claim, Standing standing, String stance, String label) {}

    @Override
    public Answer answer(Asked asked) {
        List<Sql.Row> rows = sql.rows("""
                select e.id, c.number, c.standing, m.at as since
                  from evidence e
                  join claim c on c.project_id = e.project_id and c.id = e.claim_id
                  join lateral (
                    select a.decision, a.at from admission a
                     where a.project_id = e.project_id and a.evidence_id = e.id order by a.seq desc limit 1) m
                    on m.decision = 'ADMITTED'
                 where e.project_id = :project and e.retired_seq is null and e.stance in ('DISPUTES', 'QUALIFIES')
                   and c.standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED')
                   and not exists (
                     select 1 from judgement_answer w where w.project_id = e.project_id and w.evidence_id = e.id)
                   and not exists (
                     select 1 from evidence b join evidence_now n on n.project_id = b.project_id and n.id = b.id
                      where b.project_id = e.project_id and b.answers_id = e.id and n.decision = 'ADMITTED')
                 order by m.at, e.id""", "project", here.project());
        Map<UUID, EvidenceSeen> seen = evidenceOf
                .all(rows.stream().map(row -> row.id("id")).toList())
                .stream()
                .collect(Collectors.toMap(EvidenceSeen::id, each -> each));
        List<Item> items = rows.stream()
                .filter(row -> seen.containsKey(row.id("id")))
                .map(row -> item(row, seen))
                .toList();
        return Answer.items(
                items,
                Sheet.of(
                        "Unanswered",
                        "All that was admitted against a claim is answered.",
                        List.of("Evidence", "Stance", "Claim", "Standing", "Since"),
                        items.stream().map(Unanswered::row).toList()));
    }

    private static Item item(Sql.Row row, Map<UUID, EvidenceSeen> seen) {
        EvidenceSeen evidence = Objects.requireNonNull(seen.get(row.id("id")));
        return new Item(
                row.id("id"),
                row.instant("since"),
                row.number("number"),
                Standing.valueOf(row.text("standing")),
                evidence.stance().name(),
                evidence.label());
    }

    private static List<Cell> row(Item item) {
        return Cell.row(
                Cell.evidence(item.label(), item.claim(), item.evidence()),
                Cell.words(item.stance().equals("DISPUTES") ? "against" : "qualifying"),
                Cell.link("Claim " + item.claim(), "/claims/" + item.claim()),
                Cell.standing(item.standing()),
                Cell.day(item.since()));
    }
}
