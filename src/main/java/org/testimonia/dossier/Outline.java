package org.testimonia.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.dossier.WhereFrom.Line;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.Provenance.Relation;
import org.testimonia.evidence.provenance.NodeSeen;

/** The provenance of one side of a claim as lines of a nested list; what stands under a thing is written out once. */
final class Outline {

    /** No list on a page stands in more lists than this; the table has the rest. */
    private static final int DEEPEST = 24;

    private final DrawnProvenance drawn;
    private final Stance stance;
    private final List<Line> lines = new ArrayList<>();
    private final Set<NodeSeen> writtenOut = new HashSet<>();

    Outline(DrawnProvenance drawn, Stance stance) {
        this.drawn = drawn;
        this.stance = stance;
    }

    List<Line> lines() {
        write(
                drawn.arrows().stream()
                        .filter(arrow ->
                                arrow.evidence() != null && arrow.evidence().stance() == stance)
                        .toList(),
                0);
        return lines;
    }

    private void write(List<DrawnArrow> arrows, int depth) {
        for (int i = 0; i < arrows.size(); i++) {
            write(arrows.get(i), depth);
            if (i == arrows.size() - 1 && depth > 0) {
                close();
            }
        }
    }

    private void write(DrawnArrow arrow, int depth) {
        List<DrawnArrow> further = arrow.relation() == Relation.PREMISE ? List.of() : drawn.from(arrow.to());
        boolean first = writtenOut.add(arrow.to());
        boolean opens = first && !further.isEmpty() && depth < DEEPEST;
        String rest = opens || further.isEmpty() ? "" : first ? "and further back" : "as shown above";
        lines.add(line(arrow, opens, rest));
        if (opens) {
            write(further, depth + 1);
        }
    }

    private static Line line(DrawnArrow arrow, boolean opens, String rest) {
        var derivation = arrow.derivation();
        return new Line(
                arrow.to(),
                words(arrow),
                derivation == null ? null : derivation.certainty().code(),
                derivation == null ? null : derivation.grounds(),
                arrow.evidence(),
                opens,
                List.of(),
                rest);
    }

    private static String words(DrawnArrow arrow) {
        var derivation = arrow.derivation();
        return switch (arrow.relation()) {
            case EVIDENCE -> "";
            case CITES -> "cites";
            case PREMISE -> "is";
            case STANDS_IN -> "stands in";
            case SAID_BY -> "quotes";
            case WRITTEN_BY -> "is by";
            case TAKEN_FROM -> derivation == null ? "goes back to" : derivation.manner().words;
        };
    }

    /** The list that ends here ends with the last line written. */
    private void close() {
        int last = lines.size() - 1;
        Line line = lines.get(last);
        lines.set(
                last,
                new Line(
                        line.node(),
                        line.words(),
                        line.certainty(),
                        line.grounds(),
                        line.evidence(),
                        line.opens(),
                        Collections.nCopies(line.closes().size() + 1, 1),
                        line.rest()));
    }
}
