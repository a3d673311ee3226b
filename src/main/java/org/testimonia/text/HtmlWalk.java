package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.CHANGED;
import static org.testimonia.text.Finding.Severity.LOST;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.SegmentCollector.Setting;

/** Walks through parsed HTML, however deep, and hands its words to the collector. */
final class HtmlWalk implements NodeFilter {

    static final String UNSAFE_ADDRESS =
            "Links that do not lead to a full web address, an e-mail address or a place on the"
                    + " page are read as plain words.";

    private final SegmentCollector collector;
    private final FindingTally tally;
    private final Function<Node, @Nullable Position> where;
    private final Deque<Runnable> leaving = new ArrayDeque<>();
    private final Deque<ListNumber> lists = new ArrayDeque<>();
    private final boolean wholePage;
    private int parts;

    /** @param wholePage whether navigation and the page's own header and footer are read too */
    HtmlWalk(
            SegmentCollector collector,
            FindingTally tally,
            Function<Node, @Nullable Position> where,
            boolean wholePage) {
        this.wholePage = wholePage;
        this.collector = collector;
        this.tally = tally;
        this.where = where;
    }

    void walk(Node root) {
        NodeTraversor.filter(this, root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            collector.append(words.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            leaving.removeLast().run();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        String leftOut = HtmlRules.leftOut(element, parts > 0);
        if (leftOut != null && wholePage && HtmlRules.isAroundTheText(leftOut)) {
            tally.add(CHANGED, HtmlRules.KEPT, element.text(), () -> where.apply(element));
        } else if (leftOut != null) {
            return leaveOut(element, leftOut);
        }
        if (HtmlRules.isPageBreak(element)) {
            collector.words.point("page", pageNumber(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            breakLine();
        }
        leaving.addLast(HtmlRules.isBlock(name) ? enterBlock(element, name) : enterInline(element));
        return FilterResult.CONTINUE;
    }

    private FilterResult leaveOut(Element element, String sentence) {
        if (HtmlRules.isBlock(element.normalName())) {
            collector.endSegment();
        }
        String words = element.hasAttr("alt") ? element.attr("alt") : element.text();
        boolean nothing = element.normalName().equals("input") || (words.isBlank() && !isMedia(element));
        if (!sentence.isEmpty() && !nothing) {
            tally.add(LOST, sentence, words, () -> where.apply(element));
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private static boolean isMedia(Element element) {
        return switch (element.normalName()) {
            case "img", "picture", "svg", "iframe", "object", "embed", "video", "audio", "script" -> true;
            default -> false;
        };
    }

    private static Map<String, String> pageNumber(Element element) {
        String words = element.text().isBlank() ? element.attr("aria-label") : element.text();
        String number = Characters.sample(words.isBlank() ? element.attr("title") : words);
        return number.isEmpty() ? Map.of() : Map.of("n", number);
    }

    /** Two line breaks in a row are how many pages part their paragraphs. */
    private void breakLine() {
        if (collector.setting().preformatted()) {
            collector.append("\n");
        } else if (collector.words.endsWithLineBreak()) {
            collector.endSegment();
        } else {
            collector.words.breakLine();
        }
    }

    private Runnable enterBlock(Element element, String name) {
        collector.enter(setting(element, name));
        switch (name) {
            case "table" -> collector.paths().beginTable();
            case "tr" -> collector.paths().beginRow();
            case "td", "th" -> collector.paths().beginCell();
            case "ol", "ul", "menu", "dir" -> lists.addLast(new ListNumber(element));
            case "li" ->
                collector.label(
                        lists.isEmpty() ? ListNumber.BULLET : lists.getLast().next(element));
            default -> {}
        }
        parts += HtmlRules.isPart(name) ? 1 : 0;
        return () -> leaveBlock(name);
    }

    private void leaveBlock(String name) {
        collector.leave();
        switch (name) {
            case "table" -> collector.paths().endTable();
            case "ol", "ul", "menu", "dir" -> lists.removeLast();
            case "li" -> collector.label(null);
            default -> {}
        }
        parts -= HtmlRules.isPart(name) ? 1 : 0;
    }

    private Setting setting(Element element, String name) {
        Setting outer = collector.setting();
        String direction = element.attr("dir").toLowerCase(Locale.ROOT);
        Setting here = outer.in(
                HtmlReader.language(element) == null ? outer.language() : HtmlReader.language(element),
                direction.equals("rtl") || direction.equals("ltr") ? direction : outer.direction());
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> here.asHeading(name.charAt(1) - '0');
            case "li", "dd" -> here.as(SegmentKind.ITEM);
            case "dt" -> here.as(SegmentKind.LABEL);
            case "blockquote" -> here.as(SegmentKind.QUOTE);
            case "td", "th" -> here.as(SegmentKind.CELL);
            case "caption", "figcaption" -> here.as(SegmentKind.CAPTION);
            case "pre", "listing", "xmp", "plaintext" -> here.asPreformatted();
            default -> here;
        };
    }

    private Runnable enterInline(Element element) {
        String kind = HtmlRules.mark(element);
        if (kind == null) {
            reportUnsafeAddress(element);
            return () -> {};
        }
        if (!collector.words.open(kind, HtmlRules.attributes(element))) {
            tally.add(
                    CHANGED,
                    "Emphasis and links inside more than " + RunningText.DEEPEST + " others are read as plain words.",
                    "",
                    () -> where.apply(element));
            return () -> {};
        }
        return () -> collector.words.close(kind);
    }

    private void reportUnsafeAddress(Element element) {
        if (element.normalName().equals("a") && !element.attr("href").isBlank()) {
            tally.add(LOST, UNSAFE_ADDRESS, element.attr("href"), () -> where.apply(element));
        }
    }
}
