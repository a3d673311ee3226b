package org.testimonia.edition;

import java.util.List;
import java.util.Set;

/**
 * The original bytes with an edition's additions between them.
 *
 * @param moved ids of the anchors that had to stand beside their exact place
 * @param report what could not be added where it belongs, in sentences
 */
public record SplicedTei(byte[] bytes, Set<String> moved, List<String> report) {}
