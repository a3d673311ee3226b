package org.testimonia.evidence.provenance;

import java.util.UUID;

/** The names under which a search for circles knows passages and sources. */
final class Knots {

    private Knots() {}

    static String passage(UUID text, int revision, int start, int end) {
        return "passage:" + text + "@" + revision + ":" + start + "," + end;
    }

    static String source(UUID source) {
        return "source:" + source;
    }
}
