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
    final Map<String, UUID> offered = new HashMap<>();

    BringPlan(Map<Place, Found> places) {
        this.places = places;
    }

    /** The evidence to offer; what answers other evidence comes after it. */
    Map<SaidEvidence, SaidClaim> answersLast() {
        Map<SaidEvidence, SaidClaim> ordered = new LinkedHashMap<>();
        for (boolean answers : new boolean[] {false, true}) {
            evidence.forEach((said, of) -> {
                if ((said.answers() != null) == answers) {
                    ordered.put(said, of);
                }
            });
        }
        return ordered;
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
