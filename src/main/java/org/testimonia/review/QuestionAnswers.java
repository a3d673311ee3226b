package org.testimonia.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.shared.Refusal;

/** Finds what answers a question, for those who change it; {@link ResearchQuestions} shows it. */
@ApplicationScoped
public class QuestionAnswers implements PanacheRepositoryBase<QuestionAnswer, UUID> {

    QuestionAnswer get(UUID question, UUID id) {
        return find("id = ?1 and questionId = ?2", id, question)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("answer at this address"));
    }

    List<QuestionAnswer> live(UUID question) {
        return list("questionId = ?1 and retiredSeq is null", question);
    }
}
