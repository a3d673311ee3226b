package org.testimonia.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Noteworthy;
import org.testimonia.text.anchoring.Anchored;

/** Somebody said where a passage stands in a revision, or that it stands nowhere. */
public record PlaceDecided(
        String slug,
        UUID passage,
        int revision,
        DecidePlace.Decision decision,
        Anchored place,
        @Nullable UUID privateTo)
        implements Noteworthy {

    @Override
    public String kind() {
        return "place-decided";
    }

    @Override
    public String subject() {
        return "text/" + slug;
    }

    @Override
    public String summary() {
        return switch (decision) {
                    case CONFIRM -> "confirmed the place of a passage in revision ";
                    case ANCHOR -> "found the place of a passage in revision ";
                    case ORPHAN -> "found no place for a passage in revision ";
                }
                + revision + " of the text " + slug;
    }

    @Override
    public Map<String, Object> detail() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("passage", passage.toString());
        detail.put("revision", revision);
        detail.put("state", place.state().name().toLowerCase(Locale.ROOT));
        if (place.start() >= 0) {
            detail.put("start", place.start());
            detail.put("end", place.end());
        }
        return detail;
    }
}
