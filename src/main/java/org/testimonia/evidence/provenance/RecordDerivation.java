package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Reason;
import org.testimonia.evidence.provenance.Thing.Kind;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;

/** A reviewer records that one passage or source has what it says from another, or from somebody who told it. */
@ApplicationScoped
public class RecordDerivation {

    /**
     * A derivation as it is sent.
     *
     * @param child what took: a passage or a source
     * @param parent what it was taken from: a passage, a source or an agent
     */
    public record NewDerivation(
            @Nullable NamedThing child,
            @Nullable NamedThing parent,
            @Nullable String manner,
            @Nullable String certainty,
            @Nullable String grounds) {}

    private final Derivations derivations;
    private final Things things;
    private final Circles circles;
    private final Passages passages;
    private final Journal journal;

    RecordDerivation(Derivations derivations, Things things, Circles circles, Passages passages, Journal journal) {
        this.derivations = derivations;
        this.things = things;
        this.circles = circles;
        this.passages = passages;
        this.journal = journal;
    }

    @Transactional
    public UUID record(NewDerivation asked, Member by) {
        by.must(Right.RECORD_DERIVATIONS);
        Thing child = things.find(asked.child(), "child", Set.of(Kind.PASSAGE, Kind.SOURCE), by);
        Thing parent = things.find(asked.parent(), "parent", Set.of(Kind.PASSAGE, Kind.SOURCE, Kind.AGENT), by);
        Manner manner = Query.word(asked.manner(), "manner", Manner.class);
        Certainty certainty = Query.word(asked.certainty(), "certainty", Certainty.class);
        String grounds = Reason.check(asked.grounds(), "grounds");
        refuseOwnSource(child, parent);
        UUID[] recorded = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            circles.mustNotClose(child, parent);
            Derivation derivation = new Derivation(child, parent, manner, certainty, grounds, moment);
            keep(child, derivation.id, moment);
            keep(parent, derivation.id, moment);
            derivations.persistAndFlush(derivation);
            recorded[0] = derivation.id;
            return ProvenanceChanged.recorded(derivation, child, parent);
        });
        return recorded[0];
    }

    private static void refuseOwnSource(Thing child, Thing parent) {
        if (child.kind() == Kind.PASSAGE
                && parent.kind() == Kind.SOURCE
                && parent.id().equals(child.home())) {
            throw Refusal.invalid(
                    "parent", "This passage stands in " + parent.label() + " anyway; name what that was taken from.");
        }
    }

    private void keep(Thing thing, UUID derivation, Moment moment) {
        Passage passage = thing.passage();
        if (passage != null) {
            passages.keep(List.of(passage), "claim", derivation, "PRIVATE", moment.account());
            passages.lift(derivation); // the reader shows evidence, not where it was taken from
        }
    }
}
