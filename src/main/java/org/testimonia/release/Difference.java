package org.testimonia.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in one release than in another.
 *
 * @param changes in the order of the project's revisions
 */
public record Difference(List<Change> changes) {

    /**
     * One thing that is otherwise.
     *
     * @param seq the revision of the project that brought it
     * @param kind {@code claim, evidence, judgement, note, text}
     * @param number of a claim, also where it is about its evidence
     * @param what {@code added, removed, reworded, judged, changed}
     */
    public record Change(
            long seq,
            String kind,
            String id,
            @Nullable Integer number,
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}
}
