package org.testimonia.evidence.independence;

import java.util.List;
import java.util.UUID;

/**
 * What would fall.
 *
 * @param rounds first the claims that lose all their support, then, round by round, those whose support were claims that fell
 * @param tainted support that stands and yet touches what was taken away
 * @param weakened claims that lose some of their support but not all
 */
public record Fall(List<List<Fallen>> rounds, List<Tainted> tainted, List<Weakened> weakened) {

    /**
     * A claim without support.
     *
     * @param path one way from the claim to what was taken away
     */
    public record Fallen(UUID claim, List<Node> path) {}

    /** Support that reaches what was taken away by one way, and firm ground by another. */
    public record Tainted(UUID claim, UUID evidence, List<Node> path) {}

    /** A claim with less support. */
    public record Weakened(UUID claim, List<UUID> lost, List<UUID> remains) {}
}
