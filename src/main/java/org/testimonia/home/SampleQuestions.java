package org.testimonia.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.testimonia.home.Sample.Act;
import org.testimonia.home.SampleActs.Made;
import org.testimonia.project.Member;
import org.testimonia.review.AnswerQuestion;
import org.testimonia.review.AskQuestion;

/** Plays what the people of the sample want to know, and which claims answer it. */
@ApplicationScoped
class SampleQuestions {

    private final AskQuestion askQuestion;
    private final AnswerQuestion answerQuestion;

    SampleQuestions(AskQuestion askQuestion, AnswerQuestion answerQuestion) {
        this.askQuestion = askQuestion;
        this.answerQuestion = answerQuestion;
    }

    UUID play(Act act, Member by, Made made) {
        return act.deed().equals("ask")
                ? askQuestion.ask(act.text(), by)
                : answerQuestion.answer(made.thing(act.to()), made.claim(act.claim()), by);
    }
}
