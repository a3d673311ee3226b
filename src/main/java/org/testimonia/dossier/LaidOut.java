package org.testimonia.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.evidence.provenance.NodeSeen;

/**
 * A picture of provenance with every dot and line in its place; in pixels of the picture, from its upper left corner.
 *
 * @param folded how many nodes stand behind dots that say so
 */
record LaidOut(double width, double height, List<Dot> dots, List<Line> lines, int folded) {

    /**
     * A node.
     *
     * @param node null for one that stands for many
     * @param name the first line below it
     * @param detail the second
     */
    record Dot(double x, double y, @Nullable NodeSeen node, String name, String detail) {}

    /**
     * What joins two dots.
     *
     * @param points the beginning, then three for each curve (two handles and its end)
     * @param arrow null where it leads to a dot that stands for many
     */
    record Line(List<Point> points, @Nullable DrawnArrow arrow) {}

    record Point(double x, double y) {}
}
