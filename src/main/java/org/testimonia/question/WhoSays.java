package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Assertion.Polarity;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.claim.Assertions;
import org.testimonia.claim.Claims;
import org.testimonia.project.Here;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.PassageSeen.TargetSeenJson;

/** Who asserts, denies, doubts or only reports a claim, and where. */
@ApplicationScoped
class WhoSays implements Question {

    private static final About ABOUT = About.of(
            5,
            "who-says",
            "Who says so, who denies it, and where?",
            "Everybody who asserts, denies, doubts or only reports a claim, with the passage and who read it so.",
            Parameter.CLAIM);

    private final Claims claims;
    private final Assertions assertions;
    private final Here here;

    WhoSays(Claims claims, Assertions assertions, Here here) {
        this.claims = claims;
        this.assertions = assertions;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** Somebody who speaks of the claim; the passages stand under both names that such lists have elsewhere. */
    record Item(
            UUID agent,
            String name,
            String role,
            String polarity,
            @Nullable String modality,
            List<TargetSeenJson> target,
            List<TargetSeenJson> targets,
            @Nullable String note,
            String by) {}

    @Override
    public Answer answer(Asked asked) {
        int number = asked.number("claim");
        UUID claim = Asked.found("claim", () -> claims.get(number, here.reader())).id;
        List<AssertionSeen> said = assertions.of(claim, Long.MAX_VALUE).stream()
                .sorted(Comparator.comparing(
                        each -> Polarity.valueOf(each.polarity().toUpperCase(Locale.ROOT))))
                .toList();
        return Answer.items(
                said.stream().map(WhoSays::item).toList(),
                Sheet.of(
                        "Who speaks of claim " + number,
                        "Nobody is recorded yet.",
                        List.of("Who", "Does", "In which part", "Where", "Read so by"),
                        said.stream().map(WhoSays::row).toList()));
    }

    private static Item item(AssertionSeen each) {
        List<TargetSeenJson> targets =
                each.passages().stream().map(PassageSeen::json).toList();
        return new Item(
                each.agent(),
                each.agentName(),
                each.role(),
                each.polarity(),
                each.modality(),
                targets,
                targets,
                each.note(),
                each.by());
    }

    private static List<Cell> row(AssertionSeen each) {
        return Cell.row(
                Cell.link(each.agentName(), "/people/" + each.agent()),
                Cell.words(each.polarityWords()),
                Cell.words(each.manner()),
                Cell.all(each.passages().stream().map(Cell::passage).toList(), ", "),
                Cell.words(each.by()));
    }
}
