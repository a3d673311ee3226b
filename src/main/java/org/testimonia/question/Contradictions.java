package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.RelationSeen;
import org.testimonia.claim.Standing;

/** Which established claims contradict each other, or imply something rejected. */
@ApplicationScoped
class Contradictions implements Question {

    private static final About ABOUT = About.of(
            12,
            "contradictions",
            "Do we hold things that cannot both be true?",
            "Established claims that contradict each other, and established claims that imply a rejected one.");

    private final ClaimRelations relations;

    Contradictions(ClaimRelations relations) {
        this.relations = relations;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** Two claims and what makes them clash. */
    record Item(
            int from,
            String relation,
            int to,
            Standing fromStanding,
            Standing toStanding,
            @Nullable String reason) {}

    @Override
    public Answer answer(Asked asked) {
        List<RelationSeen> clashing = relations.list(Long.MAX_VALUE, null, null, Integer.MAX_VALUE).stream()
                .filter(Contradictions::clash)
                .toList();
        return Answer.items(
                clashing.stream()
                        .map(each -> new Item(
                                each.from().number(),
                                each.relation().code,
                                each.to().number(),
                                each.from().standing(),
                                each.to().standing(),
                                each.reason()))
                        .toList(),
                Sheet.of(
                        "What cannot both be true",
                        "Nothing that is established clashes with anything else, as far as relations are recorded.",
                        List.of("Claim", "Relation", "Claim", "Why"),
                        clashing.stream().map(Contradictions::row).toList()));
    }

    private static boolean clash(RelationSeen each) {
        if (each.from().standing() != Standing.ESTABLISHED) {
            return false;
        }
        return switch (each.relation()) {
            case CONTRADICTS -> each.to().standing() == Standing.ESTABLISHED;
            case ENTAILS -> each.to().standing() == Standing.REJECTED;
            default -> false;
        };
    }

    private static List<Cell> row(RelationSeen each) {
        return Cell.row(
                Cell.claim(each.from().number(), each.from().statement()),
                Cell.words(each.relation().words),
                Cell.claim(each.to().number(), each.to().statement()),
                Cell.words(each.reason()));
    }
}
