package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Reason;
import org.testimonia.evidence.provenance.Thing.Kind;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;

/** A reviewer grades a source, a witness, a passage or a piece of evidence by one criterion, and says why. */
@ApplicationScoped
public class Assess {

    /** An assessment as it is sent. */
    public record NewAssessment(
            @Nullable NamedThing target,
            @Nullable String criterion,
            @Nullable String grade,
            @Nullable String rationale) {}

    private final Assessments assessments;
    private final Things things;
    private final Passages passages;
    private final Journal journal;

    Assess(Assessments assessments, Things things, Passages passages, Journal journal) {
        this.assessments = assessments;
        this.things = things;
        this.passages = passages;
        this.journal = journal;
    }

    @Transactional
    public UUID assess(NewAssessment asked, Member by) {
        by.must(Right.ASSESS);
        Thing about = things.find(asked.target(), "target", EnumSet.allOf(Kind.class), by);
        Criterion criterion = Query.word(asked.criterion(), "criterion", Criterion.class);
        if (!criterion.isAskedOf(about.kind())) {
            throw Refusal.invalid(
                    "criterion",
                    criterion.words() + " is not asked of " + about.kind().words() + ".");
        }
        String grade = grade(criterion, asked.grade());
        String rationale = Grades.UNTELLING.contains(grade) && isEmpty(asked.rationale())
                ? null
                : Reason.check(asked.rationale(), "rationale");
        UUID[] made = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Assessment assessment = new Assessment(about, criterion, grade, rationale, moment);
            Passage passage = about.passage();
            if (passage != null) {
                passages.keep(List.of(passage), "claim", assessment.id, "PRIVATE", by.account());
                passages.lift(assessment.id);
            }
            assessments.persistAndFlush(assessment);
            made[0] = assessment.id;
            return ProvenanceChanged.made(assessment, about);
        });
        return made[0];
    }

    private static String grade(Criterion criterion, @Nullable String grade) {
        String asked = grade == null ? "" : grade.strip();
        String word =
                criterion == Criterion.RELIABILITY ? asked.toUpperCase(Locale.ROOT) : asked.toLowerCase(Locale.ROOT);
        if (!criterion.grades().contains(word)) {
            throw Refusal.invalid(
                    "grade", "Grades of " + criterion.words() + ": " + String.join(", ", criterion.grades()) + ".");
        }
        return word;
    }

    private static boolean isEmpty(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
