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
import org.testimonia.review.UnansweredEvidence;

/** Which admitted evidence against or qualifying a claim nobody has answered. */
@ApplicationScoped
class Unanswered implements Question {

    private static final About ABOUT = About.of(
            10,
            "unanswered",
            "Which counter-evidence has nobody answered?",
            "Admitted evidence that disputes or qualifies a claim and was answered by no judgement and no argument.");

    private final UnansweredEvidence unanswered;
    private final EvidenceOf evidenceOf;

    Unanswered(UnansweredEvidence unanswered, EvidenceOf evidenceOf) {
        this.unanswered = unanswered;
        this.evidenceOf = evidenceOf;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** A piece of evidence, and since when it is admitted. */
    record Item(UUID evidence, Instant since, int claim, Standing standing, String stance, String label) {}

    @Override
    public Answer answer(Asked asked) {
        List<UnansweredEvidence.Item> rows = unanswered.all();
        Map<UUID, EvidenceSeen> seen =
                evidenceOf
                        .all(rows.stream()
                                .map(UnansweredEvidence.Item::evidence)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(EvidenceSeen::id, each -> each));
        List<Item> items = rows.stream()
                .filter(row -> seen.containsKey(row.evidence()))
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

    private static Item item(UnansweredEvidence.Item row, Map<UUID, EvidenceSeen> seen) {
        EvidenceSeen evidence = Objects.requireNonNull(seen.get(row.evidence()));
        return new Item(
                row.evidence(),
                row.since(),
                row.claim(),
                row.standing(),
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
