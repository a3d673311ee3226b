package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.LOST;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.testimonia.text.SegmentCollector.Reference;

/** Walks through an OpenDocument text and hands its words to the collector: the body first, then the notes. */
final class OdtWalk {

    private static final int MOST_SPACES = 1_000;

    private record Call(Element body, Reference reference) {}

    /** A list being read: its style, how deep it stands, how many items it has had. */
    private static final class Items {
        private final String style;
        private final int level;
        private int last;

        Items(String style, int level) {
            this.style = style;
            this.level = level;
        }
    }

    private final OdtStyles styles;
    private final SegmentCollector collector;
    private final FindingTally tally;
    private final Deque<Call> calls = new ArrayDeque<>();
    private final Deque<Items> lists = new ArrayDeque<>();
    private int depth;

    OdtWalk(OdtStyles styles, SegmentCollector collector, FindingTally tally) {
        this.styles = styles;
        this.collector = collector;
        this.tally = tally;
    }

    void walk(Document content) {
        Markup.first(content, "text").ifPresent(this::blocks);
        int number = 0;
        while (!calls.isEmpty()) {
            Call call = calls.removeFirst();
            collector.beginNote(++number, call.reference());
            blocks(call.body());
            collector.endNote();
        }
    }

    private void blocks(Element parent) {
        Markup.refuseDeeperThan(++depth);
        for (Element block : parent.children()) {
            switch (Markup.name(block)) {
                case "h" -> paragraph(block, level(block));
                case "p" -> paragraph(block, 0);
                case "list" -> list(block);
                case "table" -> table(block);
                case "section", "index-body", "text-box", "table-header-rows" -> blocks(block);
                case "table-of-content", "alphabetical-index", "bibliography", "user-index", "illustration-index" ->
                    tally.add(LOST, "Made tables of contents and indexes are left out.", block.text(), () -> null);
                case "frame" -> frame(block);
                case "tracked-changes" -> tally.add(LOST, "Tracked deletions are left out.", block.text(), () -> null);
                default -> {
                    if (!block.text().isBlank()) {
                        tally.add(LOST, Markup.OTHER_PARTS, block.text(), () -> null);
                    }
                }
            }
        }
        depth--;
    }

    private static int level(Element heading) {
        String level = Markup.attribute(heading, "outline-level");
        return level.matches("[1-9]") ? Math.min(level.charAt(0) - '0', 6) : 1;
    }

    private void paragraph(Element paragraph, int heading) {
        String style = Markup.attribute(paragraph, "style-name");
        SegmentCollector.Setting outer = collector.setting();
        SegmentCollector.Setting here = heading > 0 ? outer.asHeading(heading) : outer;
        collector.enter(styles.isRightToLeft(style) ? here.in(here.language(), "rtl") : here);
        inline(paragraph);
        collector.words.closeAll();
        collector.leave();
    }

    private void list(Element list) {
        String own = Markup.attribute(list, "style-name");
        Items outer = lists.peekLast();
        String style = own.isEmpty() && outer != null ? outer.style : own;
        Items items = new Items(style, lists.size() + 1);
        lists.addLast(items);
        for (Element item : list.children()) {
            collector.enter(
                    collector.setting().kind() == SegmentKind.NOTE
                            ? collector.setting()
                            : collector.setting().as(SegmentKind.ITEM));
            if (Markup.name(item).equals("list-item")) {
                items.last++;
                collector.label(styles.isNumbered(items.style, items.level) ? items.last + "." : ListNumber.BULLET);
            }
            blocks(item);
            collector.leave();
            collector.label(null);
        }
        lists.removeLast();
    }

    private void table(Element table) {
        collector.endSegment();
        collector.paths().beginTable();
        rows(table);
        collector.paths().endTable();
    }

    private void rows(Element parent) {
        Markup.refuseDeeperThan(++depth);
        for (Element row : parent.children()) {
            switch (Markup.name(row)) {
                case "table-row" -> row(row);
                case "table-header-rows", "table-rows", "table-row-group" -> rows(row);
                default -> {}
            }
        }
        depth--;
    }

    private void row(Element row) {
        collector.paths().beginRow();
        for (Element cell : row.children()) {
            if (Markup.name(cell).equals("table-cell")) {
                collector.enter(collector.setting().as(SegmentKind.CELL));
                collector.paths().beginCell();
                blocks(cell);
                collector.leave();
            }
        }
    }

    private void inline(Element parent) {
        Markup.refuseDeeperThan(++depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                collector.append(words.getWholeText());
            } else if (node instanceof Element element) {
                inlineElement(element);
            }
        }
        depth--;
    }

    private void inlineElement(Element element) {
        switch (Markup.name(element)) {
            case "s" -> collector.append(" ".repeat(spaces(element)));
            case "tab" -> collector.append(" ");
            case "line-break" -> collector.words.breakLine();
            case "soft-page-break" -> collector.words.point("page", Map.of());
            case "note" -> note(element);
            case "annotation" -> tally.add(LOST, "Comments are left out.", element.text(), () -> null);
            case "frame", "custom-shape", "g" -> frame(element);
            case "span" -> span(element);
            case "a" -> link(element);
            case "ruby" -> Markup.child(element, "ruby-base").ifPresent(this::inline);
            case "bookmark",
                    "bookmark-start",
                    "bookmark-end",
                    "reference-mark-start",
                    "reference-mark-end",
                    "annotation-end",
                    "change",
                    "change-start",
                    "change-end",
                    "alphabetical-index-mark" -> {}
            default -> inline(element); // fields show their last value
        }
    }

    private static int spaces(Element element) {
        String count = Markup.attribute(element, "c");
        return count.matches("\\d{1,4}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }

    private void note(Element note) {
        Markup.child(note, "note-body").ifPresent(body -> calls.addLast(new Call(body, collector.here())));
    }

    private void frame(Element frame) {
        Element box = Markup.first(frame, "text-box").orElse(null);
        if (box != null && !box.text().isBlank()) {
            tally.add(LOST, "Text boxes are left out.", box.text(), () -> null);
        } else {
            String description = Markup.first(frame, "desc").map(Element::text).orElse("");
            tally.add(LOST, "Pictures and drawings are left out.", description, () -> null);
        }
    }

    private void span(Element span) {
        String style = Markup.attribute(span, "style-name");
        if (styles.isHidden(style)) {
            tally.add(LOST, "Hidden words are left out.", span.text(), () -> null);
            return;
        }
        List<String> opened = styles.marks(style).stream()
                .filter(mark -> collector.words.open(mark, Map.of()))
                .toList();
        inline(span);
        for (int i = opened.size() - 1; i >= 0; i--) {
            collector.words.close(opened.get(i));
        }
    }

    private void link(Element link) {
        String target = Characters.clean(Markup.attribute(link, "href")).strip();
        boolean safe = HtmlRules.isSafeAddress(target) && collector.words.open("link", Map.of("href", target));
        inline(link);
        if (safe) {
            collector.words.close("link");
        }
    }
}
