package org.testimonia.evidence.independence;

import java.util.UUID;

/** Where a passage stands: code points of one revision of a text, the end exclusive. */
public record Range(UUID text, int revision, int start, int end) {

    boolean overlaps(Range other) {
        return text.equals(other.text) && revision == other.revision && start < other.end && other.start < end;
    }
}
