package org.testimonia.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.testimonia.claim.Claim;
import org.testimonia.journal.Noteworthy;

/**
 * A question was asked, answered by a claim, or an answer was taken back.
 *
 * @param kind {@code question-asked, question-answered} or {@code answer-taken-back}
 */
public record QuestionChanged(String kind, UUID question, String summary, Map<String, Object> detail)
        implements Noteworthy {

    @Override
    public String subject() {
        return "research-question/" + question;
    }

    static QuestionChanged asked(ResearchQuestion question) {
        return new QuestionChanged("question-asked", question.id, "asked a question", Map.of("text", question.body));
    }

    static QuestionChanged answered(QuestionAnswer answer, Claim claim) {
        return new QuestionChanged(
                "question-answered",
                answer.questionId,
                "answered a question by claim " + claim.number,
                detail(answer, claim));
    }

    static QuestionChanged takenBack(QuestionAnswer answer, Claim claim, String reason) {
        Map<String, Object> detail = detail(answer, claim);
        detail.put("reason", reason);
        return new QuestionChanged(
                "answer-taken-back",
                answer.questionId,
                "took claim " + claim.number + " back as an answer to a question",
                detail);
    }

    private static Map<String, Object> detail(QuestionAnswer answer, Claim claim) {
        return new LinkedHashMap<>(Map.of("id", answer.id.toString(), "claim", claim.number));
    }
}
