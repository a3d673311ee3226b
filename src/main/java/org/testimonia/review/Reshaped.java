package org.testimonia.review;

import java.util.List;
import java.util.UUID;

/**
 * What came of merging, splitting or undoing.
 *
 * @param claim the number of the claim that was merged, split or taken back
 * @param successors the numbers of the claims that go on for it; none after an undo
 * @param copied the ids of the evidence that now waits on the successors
 */
public record Reshaped(int claim, Judgement judgement, List<Integer> successors, List<UUID> copied) {}
