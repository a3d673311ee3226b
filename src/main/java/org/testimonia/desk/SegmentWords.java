package org.testimonia.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Mark;
import org.testimonia.text.Segment;

/**
 * The words of one segment with what is encoded in them. Marks may cross: each is closed and opened again where another
 * ends, so that the tags nest and every character stands in the page exactly once.
 */
final class SegmentWords {

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    private final Segment segment;
    private final List<Mark> covering;
    private final List<Mark> points;
    private final Setting setting;
    private final StringBuilder out = new StringBuilder();
    private final List<Mark> open = new ArrayList<>();
    private final List<InlineTag> tags = new ArrayList<>();

    private SegmentWords(Segment segment, Setting setting) {
        this.segment = segment;
        this.covering = segment.marks().stream()
                .filter(mark -> mark.start() < mark.end())
                .sorted(OUTER_FIRST)
                .toList();
        this.points = segment.marks().stream()
                .filter(mark -> mark.start() == mark.end())
                .toList();
        this.setting = setting;
    }

    static String of(Segment segment, Setting setting) {
        return new SegmentWords(segment, setting).write();
    }

    private String write() {
        int length = CodePoints.length(segment.text());
        List<Integer> places = new ArrayList<>(places(length));
        int unit = 0;
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            closeEnding(place);
            writePoints(place);
            openStarting(place);
            if (i + 1 < places.size()) {
                int end = segment.text().offsetByCodePoints(unit, places.get(i + 1) - place);
                writeWords(place, segment.text().substring(unit, end));
                unit = end;
            }
        }
        return out.toString();
    }

    private NavigableSet<Integer> places(int length) {
        NavigableSet<Integer> places = new TreeSet<>(List.of(0, length));
        segment.marks().forEach(mark -> places.addAll(List.of(mark.start(), mark.end())));
        covering.stream().filter(setting.signs()::replaces).forEach(mark -> places.add(inside(mark)));
        setting.references().forEach(reference -> places.add(reference.at()));
        setting.paints()
                .forEach(paint -> places.addAll(List.of(
                        Math.max(0, paint.start() - segment.start()),
                        Math.min(length, paint.end() - segment.start()))));
        return places.subSet(0, true, length, true);
    }

    private void closeEnding(int place) {
        List<Mark> again = new ArrayList<>();
        while (open.stream().anyMatch(mark -> mark.end() == place)) {
            Mark closed = close();
            if (closed.end() != place) {
                again.add(0, closed);
            }
        }
        again.forEach(this::open);
    }

    private Mark close() {
        out.append(tags.remove(tags.size() - 1).close());
        return open.remove(open.size() - 1);
    }

    private void open(Mark mark) {
        InlineTag tag = setting.signs().replaces(mark)
                ? InlineTag.REPLACED
                : InlineTag.of(mark, tags.stream().anyMatch(InlineTag::isLink));
        out.append(tag.open());
        open.add(mark);
        tags.add(tag);
    }

    /** A reference is a link, and no link may lie inside another. */
    private void writePoints(int place) {
        points.stream()
                .filter(mark -> mark.start() == place)
                .forEach(mark -> out.append(setting.signs().at(mark)));
        List<NoteReference> here = setting.references().stream()
                .filter(reference -> reference.at() == place)
                .toList();
        if (here.isEmpty()) {
            return;
        }
        List<Mark> again = List.copyOf(open);
        while (!open.isEmpty()) {
            close();
        }
        here.forEach(reference -> out.append(reference.html()));
        again.forEach(this::open);
    }

    private void openStarting(int place) {
        covering.stream().filter(mark -> mark.start() == place).forEach(mark -> {
            out.append(setting.signs().before(mark));
            open(mark);
        });
        covering.stream()
                .filter(mark -> setting.signs().replaces(mark) && inside(mark) == place)
                .forEach(mark -> out.append(setting.signs().inPlaceOf(mark)));
    }

    /** Where what the source has stands among the words read for it: inside, so that painting them paints it too. */
    private static int inside(Mark mark) {
        return Math.min(mark.start() + 1, mark.end());
    }

    private void writeWords(int place, String words) {
        int at = segment.start() + place;
        List<String> names = setting.paints().stream()
                .filter(paint -> paint.start() <= at && at < paint.end())
                .map(Paint::name)
                .distinct()
                .toList();
        names.forEach(name -> out.append("<mark class=\"").append(name).append("\">"));
        out.append(Html.escape(words));
        names.forEach(name -> out.append("</mark>"));
    }
}
