package org.testimonia.evidence.provenance;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.TargetJson;

/**
 * A passage, a source, an agent or a piece of evidence as somebody names it: exactly one of the four.
 *
 * @param passage one place in a text
 * @param source a key
 * @param agent an id
 * @param evidence an id
 */
public record NamedThing(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<TargetJson> passage,

        @Nullable String source,
        @Nullable String agent,
        @Nullable String evidence) {

    public static NamedThing passage(TargetJson place) {
        return new NamedThing(List.of(place), null, null, null);
    }

    public static NamedThing source(String key) {
        return new NamedThing(null, key, null, null);
    }

    public static NamedThing agent(String id) {
        return new NamedThing(null, null, id, null);
    }

    public static NamedThing evidence(String id) {
        return new NamedThing(null, null, null, id);
    }
}
