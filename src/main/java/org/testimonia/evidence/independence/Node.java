package org.testimonia.evidence.independence;

import java.util.Locale;
import java.util.UUID;

/** Something on the way from a claim to where it was first said. Passages of the same range are one node. */
public record Node(Kind kind, UUID id) {

    /** What stands on the way. A text stands for its source where nobody has named one. */
    public enum Kind {
        CLAIM,
        EVIDENCE,
        PASSAGE,
        TEXT,
        SOURCE,
        AGENT;

        /** The word in JSON: {@code agent}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Node claim(UUID id) {
        return new Node(Kind.CLAIM, id);
    }

    public static Node evidence(UUID id) {
        return new Node(Kind.EVIDENCE, id);
    }

    public static Node passage(UUID id) {
        return new Node(Kind.PASSAGE, id);
    }

    public static Node text(UUID id) {
        return new Node(Kind.TEXT, id);
    }

    public static Node source(UUID id) {
        return new Node(Kind.SOURCE, id);
    }

    public static Node agent(UUID id) {
        return new Node(Kind.AGENT, id);
    }
}
