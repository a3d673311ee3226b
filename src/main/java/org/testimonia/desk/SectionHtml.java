package org.testimonia.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Place;
import org.testimonia.text.Segment;
import org.testimonia.text.SegmentKind;

/** The part of a text that is shown at once: its running text, then its notes, then other readings. */
final class SectionHtml {

    private static final String LIST = "<ul role=\"list\">";
    private static final String TABLE =
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table><tbody>";

    private final List<Segment> segments;
    private final Map<Integer, String> gutters;
    private final List<Paint> paints;
    private final Signs signs;
    private final Apparatus apparatus;
    private final Map<Integer, List<NoteReference>> references;
    private final Map<Integer, Integer> hosts = new HashMap<>();
    private final Ranks ranks = new Ranks();
    private final StringBuilder out = new StringBuilder();

    /**
     * @param gutters what stands before a segment, by its ordinal; empty for the text as it is cached
     * @param paints what is painted by the server; empty where the browser does it
     */
    SectionHtml(List<Segment> segments, Signs signs, Map<Integer, String> gutters, List<Paint> paints) {
        this.segments = segments;
        this.signs = signs;
        Map<Integer, Segment> byOrdinal = new HashMap<>();
        segments.forEach(segment -> byOrdinal.put(segment.ordinal(), segment));
        this.apparatus = new Apparatus(signs, byOrdinal);
        this.gutters = gutters;
        this.paints = paints;
        this.references = NoteReference.of(segments);
        references.forEach((host, all) -> all.forEach(reference -> hosts.put(reference.note(), host)));
        if (!opensWithHeading(segments)) {
            ranks.named();
        }
    }

    /** Whether the first words are a heading, which then is the page's own. */
    static boolean opensWithHeading(List<Segment> segments) {
        return !segments.isEmpty() && segments.get(0).kind() == SegmentKind.HEADING;
    }

    String html() {
        write("", "The text", part(null));
        write(" footnotes", "Notes of the text", part(Place.NOTE));
        write(" footnotes", "Other readings", part(Place.APPARATUS));
        return out.toString();
    }

    private List<Segment> part(@Nullable Place beside) {
        return segments.stream()
                .filter(segment -> NoteReference.isBeside(segment) ? segment.place() == beside : beside == null)
                .toList();
    }

    private void write(String name, String label, List<Segment> part) {
        if (part.isEmpty()) {
            return;
        }
        Segment first = part.get(0);
        out.append("<section class=\"section").append(name).append("\" data-section=\"");
        out.append(first.section())
                .append("\" data-start=\"")
                .append(first.start())
                .append("\" data-end=\"");
        out.append(part.get(part.size() - 1).end())
                .append("\" aria-label=\"")
                .append(label)
                .append("\">\n");
        if (!name.isEmpty()) {
            out.append("<p class=\"label\">").append(label).append("</p>\n");
        }
        writeAll(part);
        out.append("</section>\n");
    }

    private void writeAll(List<Segment> part) {
        for (List<Segment> run : runs(part)) {
            switch (run.get(0).kind()) {
                case ITEM -> {
                    out.append(LIST);
                    run.forEach(this::write);
                    out.append("</ul>\n");
                }
                case CELL -> writeTable(run);
                default -> run.forEach(this::write);
            }
        }
    }

    /** Neighbours that share a frame: items a list, cells a table. */
    private static List<List<Segment>> runs(List<Segment> part) {
        List<List<Segment>> runs = new ArrayList<>();
        @Nullable SegmentKind last = null;
        for (Segment segment : part) {
            boolean shared = segment.kind() == SegmentKind.ITEM || segment.kind() == SegmentKind.CELL;
            if (!shared || segment.kind() != last) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(segment);
            last = segment.kind();
        }
        return runs;
    }

    private void writeTable(List<Segment> cells) {
        out.append(TABLE);
        String row = row(cells.get(0));
        out.append("<tr>");
        for (Segment cell : cells) {
            if (!row(cell).equals(row)) {
                out.append("</tr><tr>");
                row = row(cell);
            }
            write(cell);
        }
        out.append("</tr></tbody></table></div>\n");
    }

    private static String row(Segment cell) {
        return cell.path().substring(0, Math.max(0, cell.path().lastIndexOf('.')));
    }

    private void write(Segment segment) {
        int rank = segment.kind() == SegmentKind.HEADING ? ranks.next(segment.level()) : 0;
        String before = gutters.getOrDefault(segment.ordinal(), "") + label(segment);
        List<NoteReference> here = references.getOrDefault(segment.ordinal(), List.of());
        String below = apparatus.below(segment, here);
        out.append(new SegmentHtml(segment, new Setting(signs, rank, before, here, over(segment), below)).html());
        out.append('\n');
    }

    private String label(Segment segment) {
        Integer host = hosts.get(segment.ordinal());
        if (host != null) {
            String label = references.getOrDefault(host, List.of()).stream()
                    .filter(reference -> reference.note() == segment.ordinal())
                    .map(NoteReference::label)
                    .findFirst()
                    .orElse("");
            return "<a data-apart class=\"note-label\" href=\"#s" + host + "\">" + Html.escape(label) + "</a>";
        }
        return segment.label() == null
                ? ""
                : "<span data-apart class=\"note-label\">" + Html.escape(segment.label()) + "</span>";
    }

    private List<Paint> over(Segment segment) {
        return paints.stream()
                .filter(paint -> paint.start() < segment.end() && segment.start() < paint.end())
                .toList();
    }
}
