package org.testimonia.evidence.provenance;

import java.util.List;
import org.testimonia.claim.Standing;

/**
 * What would fall, with names.
 *
 * @param without what is taken away in thought
 */
public record FallSeen(
        NodeSeen without, List<List<FallenSeen>> rounds, List<TaintedSeen> tainted, List<WeakenedSeen> weakened) {

    /** A claim that loses all support, and one way from it to what was taken away. */
    public record FallenSeen(NodeSeen claim, List<NodeSeen> path) {

        public String number() {
            return claim.name();
        }

        public Standing standing() {
            Standing standing = claim.standing();
            return standing == null ? Standing.OPEN : standing;
        }
    }

    /** Support that touches what was taken away, and stands. */
    public record TaintedSeen(NodeSeen claim, NodeSeen evidence, List<NodeSeen> path) {}

    /** A claim that loses some of its support. */
    public record WeakenedSeen(NodeSeen claim, List<NodeSeen> lost, List<NodeSeen> remains) {

        public Standing standing() {
            Standing standing = claim.standing();
            return standing == null ? Standing.OPEN : standing;
        }
    }

    public boolean isNothing() {
        return rounds.isEmpty() && weakened.isEmpty() && tainted.isEmpty();
    }
}
