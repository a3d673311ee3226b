package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Provenance.Arrow;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.DerivationsOf;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.Histories;
import org.testimonia.review.HistoryEntry;

/** What changed about a claim since it was judged. */
@ApplicationScoped
class Since implements Question {

    private static final About ABOUT = About.of(
            7,
            "since",
            "What changed since a claim was judged?",
            "Evidence, decisions, objections and wordings that came or went after the last judgement, and what was found out since.",
            Parameter.CLAIM);

    private final AssessedClaims claims;
    private final Histories histories;
    private final DependenceGraphs graphs;
    private final DerivationsOf derivationsOf;

    Since(AssessedClaims claims, Histories histories, DependenceGraphs graphs, DerivationsOf derivationsOf) {
        this.claims = claims;
        this.histories = histories;
        this.graphs = graphs;
        this.derivationsOf = derivationsOf;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /**
     * A change.
     *
     * @param evidence the piece it is about, if one
     * @param what as in the history of a claim, or {@code derivation}
     * @param seq the project's revision; null of a derivation that was taken back
     */
    record Item(
            @Nullable UUID evidence,
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable UUID id,
            @Nullable Long seq,
            Instant at,
            String by) {}

    @Override
    public Answer answer(Asked asked) {
        int number = asked.number("claim");
        AssessedClaim claim = Asked.found("claim", () -> claims.get(number, Long.MAX_VALUE));
        long judged = claim.judgement().seq();
        List<HistoryEntry> later = histories.of(claim.id(), Long.MAX_VALUE).stream()
                .filter(each -> each.seq() > judged)
                .toList();
        List<DerivationSeen> found = derivations(claim.id(), judged);
        List<Item> items = new ArrayList<>(later.stream().map(Since::item).toList());
        found.forEach(each -> items.add(item(each, judged)));
        items.sort(Comparator.comparing(Item::at));
        return Answer.items(
                items,
                Sheet.of(
                        "Since the last judgement",
                        "Nothing changed since.",
                        List.of("What", "When", "By", "Reason"),
                        items.stream().map(each -> row(each, number)).toList()));
    }

    /** Those on the ways from the claim's evidence, now or then, that hold in one of the two only. */
    private List<DerivationSeen> derivations(UUID claim, long judged) {
        Set<UUID> before = derivationIds(claim, judged);
        Set<UUID> now = derivationIds(claim, Long.MAX_VALUE);
        Set<UUID> changed = new HashSet<>(before);
        changed.addAll(now);
        changed.removeIf(each -> before.contains(each) && now.contains(each));
        return derivationsOf.byIds(changed).stream()
                .filter(each -> each.seq() > judged || each.retirement() != null)
                .toList();
    }

    private Set<UUID> derivationIds(UUID claim, long cursor) {
        return graphs.at(cursor).provenance(claim).arrows().stream()
                .map(Arrow::derivation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Item item(HistoryEntry each) {
        return new Item(
                each.evidence(),
                each.what(),
                each.from(),
                each.to(),
                each.reason(),
                each.id(),
                each.seq(),
                each.at(),
                each.by());
    }

    private static Item item(DerivationSeen each, long judged) {
        var retirement = each.retirement();
        String words = each.child().label() + " " + each.manner().words + " "
                + each.parent().label();
        return retirement == null || each.seq() > judged
                ? new Item(null, "derivation", null, words, each.grounds(), each.id(), each.seq(), each.at(), each.by())
                : new Item(
                        null,
                        "derivation",
                        words,
                        null,
                        retirement.reason(),
                        each.id(),
                        null,
                        retirement.at(),
                        retirement.by());
    }

    private static List<Cell> row(Item each, int claim) {
        String words = each.what()
                + (each.from() == null ? "" : ", from " + each.from())
                + (each.to() == null ? "" : ", to " + each.to());
        return Cell.row(
                each.evidence() == null ? Cell.words(words) : Cell.evidence(words, claim, each.evidence()),
                Cell.day(each.at()),
                Cell.words(each.by()),
                Cell.words(each.reason()));
    }
}
