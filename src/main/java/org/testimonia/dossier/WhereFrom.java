package org.testimonia.dossier;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.source.Sources;

/**
 * Where the evidence of a claim comes from, as its page shows it: as a list one can follow, and as a table.
 *
 * @param sides the evidence for the claim and that against it, each as far as there is any
 * @param picture the same drawn, as SVG
 */
public record WhereFrom(String slug, List<Side> sides, RawString picture) {

    /**
     * The evidence of one stance.
     *
     * @param title {@code For} or {@code Against}
     * @param sentence how many voices speak in it
     * @param singlePoints what all of it goes back to
     * @param verdicts how many pairs have each verdict
     */
    public record Side(
            String code,
            String title,
            String sentence,
            List<NodeSeen> singlePoints,
            List<Line> outline,
            List<Voice> table,
            List<Verdicts> verdicts) {}

    /**
     * A line of the outline.
     *
     * @param words how it joins the line above: {@code has it from}
     * @param opens whether lines that stand under it follow
     * @param closes once for each list that ends with this line
     * @param rest why nothing stands under it although there is more: {@code as shown above}
     */
    public record Line(
            NodeSeen node,
            String words,
            @Nullable String certainty,
            @Nullable String grounds,
            @Nullable EvidenceSeen evidence,
            boolean opens,
            List<Integer> closes,
            String rest) {}

    /**
     * A row of the table.
     *
     * @param group the number of the group it belongs to
     * @param origins who must have known it
     * @param channels the people and sources it came through
     */
    public record Voice(UUID evidence, String label, int group, List<NodeSeen> origins, List<NodeSeen> channels) {}

    /** How many pairs are of a kind. */
    public record Verdicts(int pairs, String words) {}

    public boolean isEmpty() {
        return sides.isEmpty();
    }

    /** Where a node has a page, its address. */
    public @Nullable String address(NodeSeen node) {
        return address(slug, node);
    }

    static @Nullable String address(String slug, NodeSeen node) {
        return switch (node.node().kind()) {
            case AGENT -> "/p/" + slug + "/people/" + node.name();
            case SOURCE -> "/p/" + slug + "/sources/" + Sources.inAddress(node.name());
            case CLAIM -> "/p/" + slug + "/claims/" + node.name();
            case EVIDENCE -> "#e-" + node.name();
            case TEXT -> "/p/" + slug + "/texts/" + node.name();
            case PASSAGE -> passage(slug, node);
        };
    }

    private static @Nullable String passage(String slug, NodeSeen node) {
        var passage = node.passage();
        return passage == null
                ? null
                : "/p/" + slug + "/texts/" + passage.text() + "/read?revision=" + passage.revision() + "&at="
                        + passage.start() + "," + passage.end();
    }
}
