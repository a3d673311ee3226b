package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/**
 * HTML as it is found: what the page shows as its text is read, what belongs to the site around it (navigation, page
 * header and footer, forms, scripts) is left out with a finding. Nothing is ever fetched.
 */
@ApplicationScoped
public class HtmlReader implements TextReader {

    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int WITH_POSITIONS = 200_000; // beyond that, lines of findings cost more memory than they help

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public ReadText read(byte[] original) {
        return read(original, false);
    }

    @Override
    public ReadText readWholePage(byte[] original) {
        return read(original, true);
    }

    private static ReadText read(byte[] original, boolean wholePage) {
        Decoding decoding = Decoding.of(original, HtmlEncoding.declared(original));
        Document page = parse(decoding.text());
        SegmentCollector collector = new SegmentCollector(language(page), direction(page));
        FindingTally tally = new FindingTally();
        new HtmlWalk(collector, tally, node -> position(decoding.text(), node), wholePage).walk(page);
        List<ReadSegment> segments = collector.segments();
        if (segments.isEmpty()) {
            throw Refusal.invalid("file", "There are no words in this file that a reader of the page would see.");
        }
        List<Finding> findings = new ArrayList<>(decoding.findings());
        findings.addAll(tally.findings());
        return new ReadText(
                segments,
                findings,
                title(page, segments),
                author(page),
                language(page),
                direction(page),
                decoding.encoding());
    }

    /** A short page can repeat what it left open in every paragraph: so elements are counted while they are made. */
    static Document parse(String html) {
        long tags = html.chars().filter(c -> c == '<').count();
        Parser parser = Parser.htmlParser().setTrackPosition(tags < WITH_POSITIONS);
        try (StreamParser elements = new StreamParser(parser).parse(html, "")) {
            long made = tags > MOST_ELEMENTS
                    ? tags
                    : elements.stream().limit(MOST_ELEMENTS + 1L).count();
            if (made > MOST_ELEMENTS) {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        "This page has more than a million elements. Bring it in parts, or as plain text.");
            }
            return elements.document();
        }
    }

    private static @Nullable Position position(String html, Node node) {
        int index = node.sourceRange().startPos();
        return index < 0 ? null : Position.of(html, index);
    }

    private static @Nullable String title(Document page, List<ReadSegment> segments) {
        String title = Characters.line(page.title(), 300);
        return title.isEmpty() ? mainHeading(segments) : title;
    }

    /** The first heading of the first rank. */
    static @Nullable String mainHeading(List<ReadSegment> segments) {
        return segments.stream()
                .filter(segment -> segment.level() == 1)
                .map(segment -> Characters.line(segment.text(), 300))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String author(Document page) {
        for (Element meta : page.select("meta[name][content]")) {
            switch (meta.attr("name").toLowerCase(Locale.ROOT)) {
                case "author", "dc.creator", "dcterms.creator", "citation_author" -> {
                    return Characters.line(meta.attr("content"), 300);
                }
                default -> {}
            }
        }
        return null;
    }

    private static @Nullable String language(Document page) {
        for (Element element : page.select("html, body")) {
            if (language(element) != null) {
                return language(element);
            }
        }
        return null;
    }

    /** A well-formed language tag (BCP 47), if the element has one. */
    static @Nullable String language(Element element) {
        String tag = (element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang")).strip();
        return isLanguage(tag) ? tag : null;
    }

    static boolean isLanguage(String tag) {
        return tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");
    }

    private static @Nullable String direction(Document page) {
        for (Element element : page.select("html[dir], body[dir]")) {
            String direction = element.attr("dir").toLowerCase(Locale.ROOT);
            if (direction.equals("rtl") || direction.equals("ltr")) {
                return direction;
            }
        }
        return null;
    }
}
