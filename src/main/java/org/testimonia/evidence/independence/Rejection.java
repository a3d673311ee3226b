package org.testimonia.evidence.independence;

import java.util.UUID;

/** What somebody takes away in thought, to see what would fall: an agent, a source, a piece of evidence or a claim. */
public record Rejection(Node node) {

    boolean isOf(Node.Kind kind, UUID id) {
        return node.kind() == kind && node.id().equals(id);
    }
}
