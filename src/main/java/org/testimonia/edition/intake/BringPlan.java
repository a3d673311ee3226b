package org.testimonia.edition.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.testimonia.claim.Wording;
import org.testimonia.edition.intake.AnchorPlaces.Found;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Brought.SaidClaim;
import org.testimonia.edition.intake.Brought.SaidEvidence;
import org.testimonia.text.Passage;

/** What will be written, and what is here already. */
final class BringPlan {

    final Map<Place, Found> places;
    final Map<String, UUID> here = new HashMap<>();
    final Map<SaidClaim, Wording> fresh = new LinkedHashMap<>();
    final Map<SaidEvidence, SaidClaim> evidence = new LinkedHashMap<>();

    BringPlan(Map<Place, Found> places) {
        this.places = places;
    }

    boolean brings() {
        return !fresh.isEmpty() || !evidence.isEmpty();
    }

    List<Passage> passages(List<Place> named) {
        return named.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(Found::passage)
                .filter(Objects::nonNull)
                .map(Passage::again)
                .toList();
    }
}
