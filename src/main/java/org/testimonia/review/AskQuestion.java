package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** An editor puts a question that the project looks into. */
@ApplicationScoped
public class AskQuestion {

    private final ResearchQuestions questions;
    private final Journal journal;

    AskQuestion(ResearchQuestions questions, Journal journal) {
        this.questions = questions;
        this.journal = journal;
    }

    @Transactional
    public UUID ask(@Nullable String text, Member by) {
        by.must(Right.KEEP_QUESTIONS);
        String body = text == null ? "" : text.strip();
        int length = CodePoints.length(body);
        if (length < 10 || length > 1000) {
            throw Refusal.invalid("text", "A question has 10 to 1,000 characters; this has " + length + ".");
        }
        UUID[] asked = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            ResearchQuestion question = new ResearchQuestion(body, moment);
            questions.persistAndFlush(question);
            asked[0] = question.id;
            return QuestionChanged.asked(question);
        });
        return asked[0];
    }
}
