package org.testimonia.edition.intake;

import java.util.Map;
import java.util.UUID;
import org.testimonia.edition.intake.AnchorPlaces.Found;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Further.SaidAgent;
import org.testimonia.edition.intake.Further.SaidThing;
import org.testimonia.evidence.provenance.NamedThing;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Passage;
import org.testimonia.text.TargetJson;
import org.testimonia.text.anchoring.Whereabouts;

/**
 * What is here, by what a file calls it; whatever is not is refused.
 *
 * @param texts the addresses of texts, by their ids
 */
record PresentThings(
        Map<Place, Found> places,
        Map<String, PresentClaim> claims,
        Map<String, UUID> evidence,
        Map<String, UUID> agents,
        Map<UUID, String> texts) {

    /** A claim's number here, and the number of its present wording. */
    record PresentClaim(int number, int wording) {}

    int number(String claim) {
        PresentClaim present = claims.get(claim);
        if (present == null) {
            throw Refusal.invalid("claim", "The claim it is about is neither here nor in the file.");
        }
        return present.number();
    }

    String agent(SaidAgent said) {
        UUID id = agents.get(said.address());
        if (id == null) {
            throw Refusal.invalid("agent", "Whom it is about has no name in the file.");
        }
        return id.toString();
    }

    NamedThing thing(SaidThing said) {
        if (said.place() != null) {
            return NamedThing.passage(target(said.place()));
        }
        if (said.source() != null) {
            return NamedThing.source(said.source());
        }
        if (said.agent() != null) {
            return NamedThing.agent(agent(said.agent()));
        }
        UUID known = evidence.get(String.valueOf(said.evidence()));
        return NamedThing.evidence(known == null ? "" : known.toString());
    }

    /** Where nobody is sure of the place nothing is said of it. */
    TargetJson target(Place place) {
        Found found = places.get(place);
        Passage passage = found == null ? null : found.passage();
        if (found == null || passage == null || found.state() == Whereabouts.UNCERTAIN) {
            throw Refusal.invalid("target", "Its passage has no certain place here: “" + place.exact() + "”.");
        }
        return new TargetJson(texts.get(passage.textId), passage.number, passage.startAt, passage.endAt, null);
    }
}
