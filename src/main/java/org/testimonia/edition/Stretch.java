package org.testimonia.edition;

/**
 * As much of a passage as stands in one segment; code points from the segment's start.
 *
 * @param first whether the passage begins here
 * @param last whether it ends here, and is referred to
 */
public record Stretch(Said said, int start, int end, boolean first, boolean last) {}
