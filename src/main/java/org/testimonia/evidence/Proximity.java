package org.testimonia.evidence;

import java.util.Locale;

/** How near a witness was to what the claim says; the same witness is near to one thing and far from another. */
public enum Proximity {
    PARTICIPANT("took part"),
    EYEWITNESS("eyewitness of what the claim says"),
    CONTEMPORARY_HEARSAY("hearsay of the time"),
    LATER_HEARSAY("later hearsay"),
    OFFICIAL_RECORD("official record"),
    PHYSICAL_TRACE("physical trace"),
    SCHOLARLY_INFERENCE("scholarly inference"),
    UNKNOWN("nearness unknown");

    /** The words on screen. */
    public final String words;

    Proximity(String words) {
        this.words = words;
    }

    /** Whether the witness knew it from nobody else: then no informant stands behind the witness. */
    public boolean isOwn() {
        return this == PARTICIPANT || this == EYEWITNESS || this == OFFICIAL_RECORD || this == PHYSICAL_TRACE;
    }

    /** As in JSON and SQL: {@code later_hearsay}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
