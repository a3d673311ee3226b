package org.testimonia.home;

import static org.testimonia.home.Sample.Act.need;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.provenance.Assess;
import org.testimonia.evidence.provenance.FindIndependence;
import org.testimonia.evidence.provenance.NamedThing;
import org.testimonia.evidence.provenance.RecordDerivation;
import org.testimonia.home.Sample.Act;
import org.testimonia.home.SampleActs.Made;
import org.testimonia.project.Member;

/** Plays what the people of the sample make of their sources: who has it from whom, and how far each is to be trusted. */
@ApplicationScoped
class SampleCriticism {

    private final RecordDerivation recordDerivation;
    private final FindIndependence findIndependence;
    private final Assess assess;

    SampleCriticism(RecordDerivation recordDerivation, FindIndependence findIndependence, Assess assess) {
        this.recordDerivation = recordDerivation;
        this.findIndependence = findIndependence;
        this.assess = assess;
    }

    void play(Act act, Member by, Made made) {
        switch (act.deed()) {
            case "derive" ->
                made.keep(
                        act.as(),
                        recordDerivation.record(
                                new RecordDerivation.NewDerivation(
                                        named(act.child(), made),
                                        named(act.parent(), made),
                                        act.manner(),
                                        act.certainty(),
                                        act.grounds()),
                                by));
            case "examine" ->
                made.keep(
                        act.as(),
                        findIndependence.find(
                                new FindIndependence.NewFinding(
                                        act.sources(),
                                        act.grounds(),
                                        act.claim() == null ? null : made.claim(act.claim())),
                                by));
            case "assess" ->
                assess.assess(
                        new Assess.NewAssessment(
                                named(act.about(), made), act.criterion(), act.grade(), act.rationale()),
                        by);
            default -> throw new IllegalStateException("the sample knows no act " + act.deed());
        }
    }

    /** Agents and evidence have names of their own in the story. */
    private static @Nullable NamedThing named(@Nullable NamedThing told, Made made) {
        if (told != null && told.agent() != null) {
            return NamedThing.agent(made.thing("agent " + need(told.agent())).toString());
        }
        return told != null && told.evidence() != null
                ? NamedThing.evidence(made.thing(told.evidence()).toString())
                : told;
    }
}
