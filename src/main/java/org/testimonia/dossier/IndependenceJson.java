package org.testimonia.dossier;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Verdict;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;

/**
 * How many voices speak in the evidence of a claim, as programs read it.
 *
 * @param items how many pieces of evidence were counted; {@code evidence} lists them
 * @param groups ids of evidence that hangs together
 * @param range the least and the most that could speak
 * @param verdicts how many pairs have each verdict
 * @param pairsLeftOut how many pairs are not listed, where there are very many
 * @param summary one line for people
 */
record IndependenceJson(
        int claim,
        String stance,
        int items,
        List<List<UUID>> groups,
        List<Integer> range,
        Map<String, Integer> verdicts,
        List<PairJson> pairs,
        int pairsLeftOut,
        List<NodeJson> singlePoints,
        List<VoiceJson> evidence,
        String summary,
        long revision) {

    private static final int PAIRS_LISTED = 5000;

    /** Two pieces of evidence and what both go back to. */
    record PairJson(UUID a, UUID b, String verdict, List<NodeJson> shared, List<UUID> findings) {}

    /** A piece of evidence, whom it must come from, and through what it came. */
    record VoiceJson(UUID id, boolean unknownOrigin, List<NodeJson> origins, List<NodeJson> channels) {}

    static IndependenceJson of(int claim, Stance stance, Independence independence, NodeNames names, long revision) {
        List<Independence.Pair> pairs =
                independence
                        .pairs()
                        .subList(0, Math.min(PAIRS_LISTED, independence.pairs().size()))
                        .stream()
                        .toList();
        Map<Node, NodeSeen> named = names.of(nodes(independence, pairs));
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.code(), independence.count(verdict));
        }
        return new IndependenceJson(
                claim,
                stance.name(),
                independence.items().size(),
                independence.groups(),
                List.of(independence.low(), independence.high()),
                verdicts,
                pairs.stream().map(pair -> pair(pair, named)).toList(),
                independence.pairs().size() - pairs.size(),
                json(independence.singlePoints(), named),
                independence.items().stream().map(voice -> voice(voice, named)).toList(),
                independence.sentence(),
                revision);
    }

    private static Set<Node> nodes(Independence independence, List<Independence.Pair> pairs) {
        Set<Node> nodes = new HashSet<>(independence.singlePoints());
        independence.items().forEach(voice -> {
            nodes.addAll(voice.origins());
            nodes.addAll(voice.channels());
        });
        pairs.forEach(pair -> nodes.addAll(pair.shared()));
        return nodes;
    }

    private static PairJson pair(Independence.Pair pair, Map<Node, NodeSeen> named) {
        return new PairJson(pair.a(), pair.b(), pair.verdict().code(), json(pair.shared(), named), pair.findings());
    }

    private static VoiceJson voice(Independence.Voice voice, Map<Node, NodeSeen> named) {
        return new VoiceJson(
                voice.evidence(),
                voice.isOfUnknownOrigin(),
                json(voice.origins(), named),
                json(voice.channels(), named));
    }

    private static List<NodeJson> json(List<Node> nodes, Map<Node, NodeSeen> named) {
        return nodes.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(NodeSeen::json)
                .toList();
    }
}
