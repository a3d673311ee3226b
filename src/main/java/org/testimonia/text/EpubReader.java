package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** E-books (EPUB 2 and 3): the chapters in the order of the spine, each read as the page it is. */
@ApplicationScoped
public class EpubReader implements TextReader {

    /** An element that XHTML closes in its own tag; HTML would read {@code <title/>} as the beginning of one. */
    private static final Pattern EMPTY = Pattern.compile(
            "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\\b)([A-Za-z][\\w:.-]*+)(\\s[^<>]*)?/>");

    private record Item(String address, String properties) {}

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public ReadText read(byte[] original) {
        Packed file = Packed.of(original);
        String place = place(file);
        Document book = file.xml(place, "EPUB");
        String language = line(book, "language");
        String known = language != null && HtmlReader.isLanguage(language) ? language : null;
        String direction = Markup.first(book, "spine")
                .map(spine -> Markup.attribute(spine, "page-progression-direction"))
                .filter(way -> way.equals("rtl"))
                .orElse(null);
        SegmentCollector collector = new SegmentCollector(known, direction);
        FindingTally tally = new FindingTally();
        chapters(book, place).forEach(chapter -> read(file, chapter, collector, tally));
        List<ReadSegment> segments = collector.segments();
        if (segments.isEmpty()) {
            throw Refusal.invalid(
                    "file", "There are no words in this e-book. If it is protected, no program may read it.");
        }
        return new ReadText(
                segments, tally.findings(), line(book, "title"), line(book, "creator"), known, direction, "UTF-8");
    }

    /** OCF 3.3, 4.2.6.3.1: the container names the package document. */
    private static String place(Packed file) {
        return Markup.first(file.xml("META-INF/container.xml", "EPUB"), "rootfile")
                .map(root -> Markup.attribute(root, "full-path"))
                .filter(path -> !path.isEmpty())
                .orElseThrow(() -> Refusal.invalid("file", "This is no EPUB: its container names no book."));
    }

    private static @Nullable String line(Document book, String name) {
        return Markup.first(book, name)
                .map(element -> Characters.line(element.text(), 300))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    private static List<String> chapters(Document book, String place) {
        Map<String, Item> items = new HashMap<>();
        List<String> chapters = new ArrayList<>();
        String folder = place.substring(0, place.lastIndexOf('/') + 1);
        for (Element element : book.stream().toList()) {
            if (Markup.name(element).equals("item")) {
                String href = Markup.attribute(element, "href");
                items.put(
                        Markup.attribute(element, "id"),
                        new Item(inside(folder, href), Markup.attribute(element, "properties")));
            } else if (Markup.name(element).equals("itemref")) {
                Item item = items.get(Markup.attribute(element, "idref"));
                if (item != null && isShown(item, element)) {
                    chapters.add(item.address());
                }
            }
        }
        return chapters;
    }

    private static boolean isShown(Item item, Element reference) {
        return !item.properties().matches(".*\\bnav\\b.*")
                && !Markup.attribute(reference, "linear").equals("no");
    }

    private static String inside(String folder, String href) {
        String path = href.replaceFirst("#.*", "");
        try {
            return folder + URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return folder + path;
        }
    }

    private static void read(Packed file, String chapter, SegmentCollector collector, FindingTally tally) {
        byte[] bytes = file.part(chapter).orElse(null);
        if (bytes == null) {
            tally.add(Finding.Severity.LOST, "Chapters that are named but missing are left out.", chapter, () -> null);
            return;
        }
        String xhtml = Decoding.of(bytes, StandardCharsets.UTF_8).text();
        Document page = HtmlReader.parse(EMPTY.matcher(xhtml).replaceAll("<$1$2></$1>"));
        new HtmlWalk(collector, tally, node -> null, false).walk(page);
        collector.endSegment();
    }
}
