package org.testimonia.home;

import static org.testimonia.home.Sample.Act.need;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.home.Sample.Act;
import org.testimonia.home.SampleActs.Made;
import org.testimonia.project.Member;
import org.testimonia.review.round.GiveVerdict;
import org.testimonia.review.round.OpenRound;
import org.testimonia.review.round.RevealRound;

/** Plays the blind rounds of the sample, on the answers to a question. */
@ApplicationScoped
class SampleRounds {

    private final OpenRound openRound;
    private final GiveVerdict giveVerdict;
    private final RevealRound revealRound;

    SampleRounds(OpenRound openRound, GiveVerdict giveVerdict, RevealRound revealRound) {
        this.openRound = openRound;
        this.giveVerdict = giveVerdict;
        this.revealRound = revealRound;
    }

    void play(Act act, Member by, Made made) {
        switch (act.deed()) {
            case "open-round" -> made.keep(need(act.as()), openRound.onQuestion(made.thing(act.to()), by));
            case "verdict" ->
                giveVerdict.give(
                        made.thing(act.to()),
                        new GiveVerdict.NewVerdict(
                                made.claim(act.claim()), act.standing(), act.confidence(), act.reason()),
                        by);
            default -> revealRound.reveal(made.thing(act.to()), by);
        }
    }
}
