package org.testimonia.evidence.independence;

import java.util.List;
import java.util.UUID;

/**
 * Evidence of a claim that goes back to something.
 *
 * @param origin whether that is who must have known it, and not only a way by which it came
 * @param path one way from the evidence's passage or source, both ends included
 */
public record Touch(UUID claim, UUID evidence, boolean origin, List<Node> path) {}
