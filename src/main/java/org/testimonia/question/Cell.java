package org.testimonia.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.shared.Typography;
import org.testimonia.source.Sources;
import org.testimonia.text.PassageSeen;

/** One cell of a table: words, links, a standing. */
public record Cell(List<Part> parts) {

    /**
     * Something in a cell.
     *
     * @param address below the project's, null where nothing is linked
     * @param standing with its icon, before the words
     */
    public record Part(
            String words,
            @Nullable String address,
            @Nullable Standing standing) {}

    static Cell words(@Nullable Object words) {
        return new Cell(
                words == null || words.toString().isEmpty()
                        ? List.of()
                        : List.of(new Part(words.toString(), null, null)));
    }

    static Cell day(@Nullable Instant at) {
        return words(at == null ? null : Typography.day(at));
    }

    static Cell link(String words, String address) {
        return new Cell(List.of(new Part(words, address, null)));
    }

    static Cell claim(int number, String statement) {
        return link("Claim " + number + ": " + statement, "/claims/" + number);
    }

    static Cell standing(Standing standing) {
        return new Cell(List.of(new Part("", null, standing)));
    }

    static Cell evidence(EvidenceSeen each) {
        return evidence(each.label(), each.claimNumber(), each.id());
    }

    static Cell evidence(String label, int claim, Object id) {
        return link(label, "/claims/" + claim + "#e-" + id);
    }

    static Cell passage(PassageSeen passage) {
        PassageSeen today = passage.today();
        return link(
                "“" + Typography.beginning(passage.exact()) + "” in " + passage.textTitle(),
                "/texts/" + today.text() + "/read?revision=" + today.revision() + "&at=" + today.start() + ","
                        + today.end());
    }

    static Cell node(NodeSeen node) {
        PassageSeen passage = node.passage();
        if (passage != null) {
            return passage(passage);
        }
        String address =
                switch (node.node().kind()) {
                    case AGENT -> "/people/" + node.id();
                    case SOURCE -> "/sources/" + Sources.inAddress(node.name());
                    case CLAIM -> "/claims/" + node.name();
                    case TEXT -> "/texts/" + node.name();
                    case EVIDENCE, PASSAGE -> null;
                };
        return new Cell(List.of(new Part(node.label(), address, node.standing())));
    }

    /** Several after one another, with a comma between two. */
    static Cell all(Collection<Cell> cells, String between) {
        List<Part> parts = new ArrayList<>();
        for (Cell cell : cells) {
            if (!parts.isEmpty() && !cell.parts().isEmpty()) {
                parts.add(new Part(between, null, null));
            }
            parts.addAll(cell.parts());
        }
        return new Cell(parts);
    }

    static Cell nodes(Collection<NodeSeen> nodes) {
        return all(nodes.stream().map(Cell::node).toList(), ", ");
    }

    /** A way from one thing to another. */
    static Cell way(Collection<NodeSeen> nodes) {
        return all(nodes.stream().map(Cell::node).toList(), " → ");
    }

    static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }
}
