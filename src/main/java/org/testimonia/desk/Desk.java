package org.testimonia.desk;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Segment;
import org.testimonia.text.Segments;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** Lays a section of a text out for reading, in nine statements at most whatever is written about it. */
@ApplicationScoped
class Desk {

    /** How many threads a page holds. */
    static final int WINDOW = 100;

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final Contents contents;
    private final Marginalia marginalia;
    private final Densities densities;
    private final Cards cards;
    private final SecondTexts secondTexts;
    private final Here here;

    Desk(
            Texts texts,
            Revisions revisions,
            Segments segments,
            Contents contents,
            Marginalia marginalia,
            Densities densities,
            Cards cards,
            SecondTexts secondTexts,
            Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.contents = contents;
        this.marginalia = marginalia;
        this.densities = densities;
        this.cards = cards;
        this.secondTexts = secondTexts;
        this.here = here;
    }

    ReadingPage page(String slug, Asked asked, Slip slip) {
        Text text = texts.get(slug);
        Revision revision = revisions.get(text, asked.revision());
        List<Part> parts = contents.of(revision);
        int section = section(parts, asked);
        List<Segment> shown = segments.section(revision, section);
        List<Beside> things = marginalia.in(
                parts.stream().filter(part -> part.section() == section).toList(), revision, asked.wanted());
        List<Marginalia.Count> counts = densities.of(parts, revision, asked.wanted());
        Margin margin = new Margin(shown, things);
        DeskAddresses addresses = new DeskAddresses(here.slug(), text.slug, revision.number(), section, asked);
        int from = from(margin.threads(), asked);
        List<Card> window =
                cards.of(margin.threads().stream().skip(from).limit(WINDOW).toList());
        Signs signs = new Signs(asked.view(), revision.format());
        String html =
                new SectionHtml(shown, signs, margin.gutters(window, addresses::thread), paints(things, asked)).html();
        List<ReadingPage.Line> lines = lines(parts, counts, addresses);
        return new ReadingPage(
                text,
                revision,
                addresses.text(),
                lines,
                lines.stream()
                        .filter(line -> line.section() == section)
                        .findFirst()
                        .orElseThrow(),
                SectionHtml.opensWithHeading(shown),
                shown.get(0).path(),
                shown,
                new RawString(html),
                paragraphs(window),
                Rail.of(counts, parts, section, revision.length()),
                window(from, window.size(), margin.threads().size(), addresses),
                addresses.choices(things),
                addresses.views(),
                asked.view().word(),
                addresses.reading(),
                secondTexts.of(addresses),
                addresses.secondOrNone(),
                addresses.spans(),
                new RawString(Json.canonical(things.stream().map(Beside::span).toList())),
                asked.marks(),
                addresses.marks(!asked.marks()),
                addresses.search(),
                slip);
    }

    private static int section(List<Part> parts, Asked asked) {
        Integer at = asked.at();
        Integer wanted = asked.section();
        if (wanted != null) {
            return parts.stream()
                    .map(Part::section)
                    .filter(wanted::equals)
                    .findFirst()
                    .orElseThrow(() -> Refusal.missing("section " + wanted));
        }
        int section = 1;
        for (Part part : parts) {
            section = at != null && part.start() <= at ? part.section() : section;
        }
        return section;
    }

    private static int from(List<Begun> threads, Asked asked) {
        for (int i = 0; i < threads.size(); i++) {
            if (threads.get(i).thing().subject().equals(asked.thread())) {
                return i / WINDOW * WINDOW;
            }
        }
        return asked.from() >= threads.size() ? 0 : asked.from() / WINDOW * WINDOW;
    }

    private static List<Paint> paints(List<Beside> things, Asked asked) {
        return asked.marks()
                ? things.stream()
                        .map(thing -> new Paint(thing.start(), thing.end(), thing.paint()))
                        .toList()
                : List.of();
    }

    private static List<ReadingPage.Paragraph> paragraphs(List<Card> window) {
        Map<Integer, List<Card>> paragraphs = new LinkedHashMap<>();
        window.forEach(card -> paragraphs
                .computeIfAbsent(card.segment(), any -> new ArrayList<>())
                .add(card));
        return paragraphs.entrySet().stream()
                .map(each -> new ReadingPage.Paragraph(each.getKey(), each.getValue()))
                .toList();
    }

    private static ReadingPage.Window window(int from, int shown, int total, DeskAddresses addresses) {
        @Nullable String previous = from == 0 ? null : addresses.from(from - WINDOW);
        @Nullable String next = from + WINDOW >= total ? null : addresses.from(from + WINDOW);
        return new ReadingPage.Window(from + 1, from + shown, total, previous, next);
    }

    private static List<ReadingPage.Line> lines(
            List<Part> parts, List<Marginalia.Count> counts, DeskAddresses addresses) {
        Map<Integer, Integer> things = counts.stream()
                .collect(Collectors.toMap(
                        count -> parts.get(Math.max(0, count.part())).section(),
                        Marginalia.Count::things,
                        Integer::sum));
        int highest = parts.stream()
                .filter(part -> !part.beside() && part.heading() != null)
                .mapToInt(Part::level)
                .min()
                .orElse(0);
        return parts.stream()
                .filter(part -> !part.beside())
                .map(part -> new ReadingPage.Line(
                        part.section(),
                        part.title(),
                        part.level() > highest,
                        things.getOrDefault(part.section(), 0),
                        part.start(),
                        addresses.section(part.section())))
                .toList();
    }
}
