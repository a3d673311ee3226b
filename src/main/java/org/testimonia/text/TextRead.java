package org.testimonia.text;

import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;

/**
 * The words of a new text lie in their rows; nobody sees them yet, and the project does not wait. Who keeps anything that
 * is made of the words makes it now, in the same transaction.
 *
 * @param project the project's key
 * @param language the text's (BCP 47)
 * @param segments all of them; the first has the ordinal 1
 * @param share hears how much of it is done, 0 to 1
 */
public record TextRead(
        String project, UUID text, int revision, String language, List<ReadSegment> segments, DoubleConsumer share) {}
