package org.testimonia.edition;

/**
 * A passage to be held in a TEI file by two empty anchors.
 *
 * @param startId the {@code xml:id} of the first anchor, beginning with {@link TeiSplice#idPrefix()}
 * @param endId the {@code xml:id} of the second
 * @param start code points in the revision's plain text
 * @param end exclusive
 */
public record AnchorRange(String startId, String endId, int start, int end) {}
