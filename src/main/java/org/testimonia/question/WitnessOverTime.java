package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.provenance.AssessmentSeen;
import org.testimonia.evidence.provenance.Assessments;
import org.testimonia.source.Agent;
import org.testimonia.source.Agents;

/** How the view of a witness changed. */
@ApplicationScoped
class WitnessOverTime implements Question {

    private static final About ABOUT = About.of(
            17,
            "witness-over-time",
            "How has our view of a witness changed?",
            "Every assessment of a person in the order it was made, with who made it and why.",
            Parameter.AGENT);

    private final Assessments assessments;
    private final Agents agents;

    WitnessOverTime(Assessments assessments, Agents agents) {
        this.assessments = assessments;
        this.agents = agents;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    record Item(
            long seq,
            Instant at,
            String by,
            String criterion,
            String grade,
            @Nullable String rationale) {}

    @Override
    public Answer answer(Asked asked) {
        UUID id = asked.id("agent");
        Agent agent = Asked.found("agent", () -> agents.get(id));
        List<AssessmentSeen> made =
                assessments.list(Long.MAX_VALUE, new Assessments.Filter(null, agent.id, null), null, Integer.MAX_VALUE);
        return Answer.items(
                made.stream().map(WitnessOverTime::item).toList(),
                Sheet.of(
                        agent.name,
                        "Nobody has assessed " + agent.name + " yet.",
                        List.of("When", "What was asked", "Grade", "By", "Why"),
                        made.stream().map(WitnessOverTime::row).toList()));
    }

    private static Item item(AssessmentSeen each) {
        return new Item(each.seq(), each.at(), each.by(), each.criterion().code(), each.grade(), each.rationale());
    }

    private static List<Cell> row(AssessmentSeen each) {
        return Cell.row(
                Cell.day(each.at()),
                Cell.words(each.criterion().words()),
                Cell.words(each.grade()),
                Cell.words(each.by()),
                Cell.words(each.rationale()));
    }
}
