package org.testimonia.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.PassageSeen.QuoteSeenJson;

/** A place in a revision as programs read it; without offsets and quote where there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceJson(
        int revision,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable QuoteSeenJson quote,
        String state,
        double score) {

    public static PlaceJson of(PlaceSeen place) {
        return place.isSomewhere()
                ? new PlaceJson(
                        place.revision(),
                        place.start(),
                        place.end(),
                        new QuoteSeenJson(place.exact(), place.prefix(), place.suffix()),
                        place.state().word(),
                        place.score())
                : new PlaceJson(
                        place.revision(), null, null, null, place.state().word(), place.score());
    }
}
