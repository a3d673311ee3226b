package org.testimonia.evidence.provenance;

import java.util.List;
import java.util.UUID;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;

/**
 * What would fall, as programs read it.
 *
 * @param rounds the claims that fall, those first that rest on nothing else
 * @param tainted support that touches what is left out, and stands
 * @param weakened claims that lose some of their support
 */
public record FallJson(
        NodeJson without,
        List<List<FallenJson>> rounds,
        List<TaintedJson> tainted,
        List<WeakenedJson> weakened,
        long revision) {

    /**
     * A claim that falls.
     *
     * @param path one way from the claim to what is left out
     * @param remains how much of its support stands
     */
    public record FallenJson(int claim, String statement, List<NodeJson> path, int remains) {}

    /** Support that touches what is left out, and stands. */
    public record TaintedJson(UUID evidence, int claim, String label, List<NodeJson> path) {}

    /** A claim that loses some of its support. */
    public record WeakenedJson(int claim, String statement, int lost, int remains, List<UUID> lostEvidence) {}

    /** As of a revision. */
    public static FallJson of(FallSeen fall, long revision) {
        return new FallJson(
                fall.without().json(),
                fall.rounds().stream()
                        .map(round -> round.stream().map(FallJson::fallen).toList())
                        .toList(),
                fall.tainted().stream().map(FallJson::tainted).toList(),
                fall.weakened().stream().map(FallJson::weakened).toList(),
                revision);
    }

    private static FallenJson fallen(FallSeen.FallenSeen each) {
        return new FallenJson(number(each.claim()), each.claim().label(), json(each.path()), 0);
    }

    private static TaintedJson tainted(FallSeen.TaintedSeen each) {
        return new TaintedJson(
                each.evidence().id(), number(each.claim()), each.evidence().label(), json(each.path()));
    }

    private static WeakenedJson weakened(FallSeen.WeakenedSeen each) {
        return new WeakenedJson(
                number(each.claim()),
                each.claim().label(),
                each.lost().size(),
                each.remains().size(),
                each.lost().stream().map(NodeSeen::id).toList());
    }

    private static int number(NodeSeen claim) {
        return Integer.parseInt(claim.name());
    }

    private static List<NodeJson> json(List<NodeSeen> path) {
        return path.stream().map(NodeSeen::json).toList();
    }
}
