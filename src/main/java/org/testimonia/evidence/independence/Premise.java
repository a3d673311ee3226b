package org.testimonia.evidence.independence;

import java.util.UUID;
import org.testimonia.evidence.Stance;

/** A claim as evidence for another. It is no item of independence; what falls goes through it. */
public record Premise(UUID evidence, UUID claim, UUID premise, Stance stance, boolean admitted) {

    boolean isSupport() {
        return admitted && stance == Stance.SUPPORTS;
    }
}
