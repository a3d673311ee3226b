package org.testimonia.edition;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.testimonia.text.Mark;

/**
 * Writes one segment's words. Where passages cross, each piece between two of their ends is a {@code mark} of its own for
 * every way of marking that holds there, and names all that is said of it.
 */
final class HtmlScribe implements SegmentRun.Scribe {

    /** Outermost first: the standings lie nearest to the words. */
    private static final List<String> PAINTS =
            List.of("note", "evidence", "open", "rejected", "established", "contested");

    private final Markup out;
    private final List<Stretch> stretches;
    private final IntConsumer references;
    private final List<Said> active = new ArrayList<>();

    HtmlScribe(HtmlPage page, List<Stretch> stretches, IntConsumer references) {
        this.out = page.out;
        this.stretches = stretches;
        this.references = references;
    }

    @Override
    public void open(Mark mark) {
        HtmlInline inline = HtmlInline.of(mark);
        out.open(inline.element(), inline.attributes());
    }

    @Override
    public void close(Mark mark) {
        out.close(HtmlInline.of(mark).element());
    }

    @Override
    public void point(Mark mark) {
        HtmlInline.writePoint(mark, out);
    }

    @Override
    public void at(int offset) {
        references.accept(offset);
        for (Stretch stretch : stretches) {
            if (stretch.end() == offset) {
                active.remove(stretch.said());
            }
        }
        for (Stretch stretch : stretches) {
            if (stretch.start() == offset && stretch.end() > offset) {
                active.add(stretch.said());
            }
        }
    }

    @Override
    public void words(String words, int start, int end) {
        List<String> paints = PAINTS.stream().filter(this::isActive).toList();
        for (int i = 0; i < paints.size(); i++) {
            out.open("mark", "class", paints.get(i), "data-said", i == 0 ? ids() : null);
        }
        out.text(words);
        paints.forEach(paint -> out.close("mark"));
    }

    private boolean isActive(String paint) {
        return active.stream().anyMatch(said -> said.paint().equals(paint));
    }

    private String ids() {
        return active.stream().map(Said::id).distinct().sorted().collect(joining(" "));
    }
}
