package org.testimonia.dossier;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.dossier.LaidOut.Dot;
import org.testimonia.dossier.LaidOut.Line;
import org.testimonia.dossier.LaidOut.Point;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.Provenance.Relation;
import org.testimonia.evidence.provenance.Certainty;
import org.testimonia.evidence.provenance.NodeSeen;

/** Writes laid-out provenance as SVG: dots are links with titles, dashes are what is not certain, dots what is against. */
final class ProvenancePicture {

    private static final double RADIUS = 6.5;
    /** For a file that stands alone; on a page, provenance.css says it in the page's colours. */
    private static final String STYLE =
            "<style>text{font:13.5px sans-serif;fill:#1b1b1a}.sub{font-size:12px;fill:#56534d}"
                    + ".edge{fill:none;stroke:#8a857b;stroke-width:1.25}.probable{stroke-dasharray:5 4}"
                    + ".against{stroke-dasharray:1 4;stroke-width:1.75;stroke-linecap:round}"
                    + ".dot{fill:#fffdf8;stroke:#1b1b1a;stroke-width:1.5}.origin{fill:#1b1b1a}.claim{stroke:#b83b00}</style>";

    private final Function<NodeSeen, @Nullable String> address;
    private final StringBuilder out = new StringBuilder();

    private ProvenancePicture(Function<NodeSeen, @Nullable String> address) {
        this.address = address;
    }

    /** As part of a page. */
    static String within(LaidOut laidOut, String name, Function<NodeSeen, @Nullable String> address) {
        return new ProvenancePicture(address).write(laidOut, name, false);
    }

    /** As a file. */
    static String alone(LaidOut laidOut, String name, Function<NodeSeen, @Nullable String> address) {
        return new ProvenancePicture(address).write(laidOut, name, true);
    }

    private String write(LaidOut laidOut, String name, boolean alone) {
        out.append(alone ? "<svg xmlns=\"http://www.w3.org/2000/svg\"" : "<svg")
                .append(" class=\"graph\" role=\"group\" aria-label=\"")
                .append(escape(name))
                .append("\" viewBox=\"0 0 ")
                .append(number(laidOut.width()))
                .append(' ')
                .append(number(laidOut.height()))
                .append("\">\n")
                .append(alone ? STYLE : "");
        laidOut.lines().forEach(this::line);
        laidOut.dots().forEach(this::dot);
        return out.append("</svg>\n").toString();
    }

    private void line(Line line) {
        List<Point> points = line.points();
        out.append("<path class=\"edge")
                .append(kind(line.arrow()))
                .append("\" d=\"M")
                .append(at(points.get(0)));
        for (int i = 1; i + 2 < points.size(); i += 3) {
            out.append('C')
                    .append(at(points.get(i)))
                    .append(' ')
                    .append(at(points.get(i + 1)))
                    .append(' ')
                    .append(at(points.get(i + 2)));
        }
        out.append("\"/>\n");
    }

    private static String kind(@Nullable DrawnArrow arrow) {
        if (arrow == null) {
            return "";
        }
        var evidence = arrow.evidence();
        if (evidence != null) {
            return evidence.stance() == Stance.DISPUTES ? " against" : "";
        }
        var derivation = arrow.derivation();
        boolean sure = derivation == null || derivation.certainty() == Certainty.CERTAIN;
        return sure || arrow.relation() != Relation.TAKEN_FROM ? "" : " probable";
    }

    private void dot(Dot dot) {
        NodeSeen node = dot.node();
        String to = node == null ? "#s-where" : address.apply(node);
        out.append(to == null ? "<g>" : "<a href=\"" + escape(to) + "\">")
                .append("<title>")
                .append(escape(title(dot)))
                .append("</title><circle class=\"dot")
                .append(node == null ? "" : node.isClaim() ? " claim" : node.isAgent() ? " origin" : "")
                .append("\" cx=\"")
                .append(number(dot.x()))
                .append("\" cy=\"")
                .append(number(dot.y()))
                .append("\" r=\"")
                .append(RADIUS)
                .append("\"/>");
        words(dot, 24, "", dot.name());
        words(dot, 40, " class=\"sub\"", dot.detail());
        out.append(to == null ? "</g>\n" : "</a>\n");
    }

    private void words(Dot dot, int below, String kind, String words) {
        if (!words.isEmpty()) {
            out.append("<text")
                    .append(kind)
                    .append(" x=\"")
                    .append(number(dot.x()))
                    .append("\" y=\"")
                    .append(number(dot.y() + below))
                    .append("\" text-anchor=\"middle\">")
                    .append(escape(words))
                    .append("</text>");
        }
    }

    private static String title(Dot dot) {
        NodeSeen node = dot.node();
        if (node == null) {
            return dot.name().substring(1) + " more, in the list";
        }
        String name = node.isClaim() ? "Claim " + node.name() + ": " + node.label() : node.label();
        return dot.detail().isEmpty() ? name : name + ", " + dot.detail();
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels).replaceFirst("\\.0$", "");
    }

    private static String escape(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints()
                .filter(point -> point == '\t' || point == '\n' || point >= ' ')
                .forEach(point -> {
                    switch (point) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(point);
                    }
                });
        return safe.toString();
    }
}
