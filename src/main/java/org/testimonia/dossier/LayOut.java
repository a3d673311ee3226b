package org.testimonia.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;
import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.dossier.LaidOut.Dot;
import org.testimonia.dossier.LaidOut.Line;
import org.testimonia.dossier.LaidOut.Point;
import org.testimonia.evidence.provenance.NodeSeen;

/** Lays provenance out in layers, from the claim on the left to those who knew on the right (Eclipse Layout Kernel, "layered"). */
final class LayOut {

    /** Room for a dot and two lines of words below it, in pixels. */
    private static final double WIDTH = 124;

    private static final double HEIGHT = 56;
    private static final double DOT = 10;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<NodeSeen, ElkNode> places = new HashMap<>();
    private final Map<ElkNode, Dot> words = new HashMap<>();
    private final Map<ElkEdge, @Nullable DrawnArrow> arrows = new HashMap<>();

    private LayOut() {
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 34.0);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(8));
    }

    static LaidOut of(DrawnProvenance drawn) {
        Folding folding = Folding.of(drawn);
        LayOut layOut = new LayOut();
        folding.shown().forEach(node -> layOut.place(node, DotWords.name(node), DotWords.detail(node, drawn)));
        folding.arrows().forEach(arrow -> layOut.join(layOut.at(arrow.from()), layOut.at(arrow.to()), arrow));
        folding.behind().forEach((node, count) -> layOut.join(layOut.at(node), layOut.more(count), null));
        new RecursiveGraphLayoutEngine().layout(layOut.graph, new BasicProgressMonitor());
        return layOut.read(drawn.nodes().size() - folding.shown().size());
    }

    private ElkNode at(NodeSeen node) {
        ElkNode place = places.get(node);
        if (place == null) {
            throw new IllegalStateException("an arrow to what is not drawn");
        }
        return place;
    }

    private void place(NodeSeen node, String name, String detail) {
        places.put(node, dot(new Dot(0, 0, node, name, detail)));
    }

    private ElkNode more(int count) {
        return dot(new Dot(0, 0, null, "+" + count, ""));
    }

    private ElkNode dot(Dot dot) {
        ElkNode place = ElkGraphUtil.createNode(graph);
        place.setDimensions(WIDTH, HEIGHT);
        words.put(place, dot);
        return place;
    }

    private void join(ElkNode from, ElkNode to, @Nullable DrawnArrow arrow) {
        arrows.put(ElkGraphUtil.createSimpleEdge(from, to), arrow);
    }

    private LaidOut read(int folded) {
        List<Dot> dots = new ArrayList<>();
        for (ElkNode place : graph.getChildren()) {
            Dot dot = words.get(place);
            if (dot != null) {
                dots.add(new Dot(place.getX() + WIDTH / 2, place.getY() + DOT, dot.node(), dot.name(), dot.detail()));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (ElkEdge edge : graph.getContainedEdges()) {
            lines.add(new Line(points(edge), arrows.get(edge)));
        }
        return new LaidOut(graph.getWidth(), graph.getHeight(), dots, lines, folded);
    }

    /** From dot to dot; what was laid out between the boxes around them is kept. */
    private static List<Point> points(ElkEdge edge) {
        ElkNode from = (ElkNode) edge.getSources().get(0);
        ElkNode to = (ElkNode) edge.getTargets().get(0);
        List<Point> points = new ArrayList<>();
        Point begin = new Point(from.getX() + WIDTH / 2 + DOT, from.getY() + DOT);
        Point end = new Point(to.getX() + WIDTH / 2 - DOT, to.getY() + DOT);
        points.add(begin);
        double lastX = begin.x();
        double lastY = begin.y();
        for (ElkEdgeSection section : edge.getSections()) {
            for (var bend : section.getBendPoints()) {
                boolean isBetween = bend.getX() > lastX + WIDTH && bend.getX() < end.x() - WIDTH;
                if (isBetween) {
                    curve(points, lastX, lastY, bend.getX(), bend.getY());
                    lastX = bend.getX();
                    lastY = bend.getY();
                }
            }
        }
        curve(points, lastX, lastY, end.x(), end.y());
        return points;
    }

    private static void curve(List<Point> points, double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        points.add(new Point(middle, fromY));
        points.add(new Point(middle, toY));
        points.add(new Point(toX, toY));
    }
}
