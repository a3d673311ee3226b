package org.testimonia.evidence.independence;

import java.util.UUID;

/**
 * A recorded derivation, from what took to what it was taken from.
 *
 * @param child what it was recorded on: the node itself, a passage that overlaps it, or its source
 */
record Edge(int child, int parent, boolean certain, UUID derivation) {}
