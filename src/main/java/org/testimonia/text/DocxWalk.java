package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.CHANGED;
import static org.testimonia.text.Finding.Severity.LOST;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.testimonia.text.SegmentCollector.Reference;

/** Walks through the main document of a Word file and hands its words to the collector: the body first, then the notes. */
final class DocxWalk {

    private static final String PICTURES = "Pictures and drawings are left out.";

    private record Call(String kind, String id, Reference reference) {}

    private final Packed file;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final SegmentCollector collector;
    private final FindingTally tally;
    private final Map<String, String> links = new HashMap<>();
    private final Deque<Call> calls = new ArrayDeque<>();
    private int depth;

    DocxWalk(Packed file, DocxStyles styles, SegmentCollector collector, FindingTally tally) {
        this.file = file;
        this.styles = styles;
        this.numbers = new DocxNumbers(file.xml("word/numbering.xml").orElse(null));
        this.collector = collector;
        this.tally = tally;
        file.xml("word/_rels/document.xml.rels")
                .flatMap(rels -> Markup.first(rels, "Relationships"))
                .ifPresent(rels -> rels.children()
                        .forEach(link -> links.put(Markup.attribute(link, "Id"), Markup.attribute(link, "Target"))));
    }

    void walk(Document document) {
        Markup.first(document, "body").ifPresent(this::blocks);
        Map<String, Map<String, Element>> notes = Map.of(
                "footnoteReference", notes("word/footnotes.xml"), "endnoteReference", notes("word/endnotes.xml"));
        int number = 0;
        while (!calls.isEmpty()) {
            Call call = calls.removeFirst();
            Element note = notes.getOrDefault(call.kind(), Map.of()).get(call.id());
            if (note != null) {
                collector.beginNote(++number, call.reference());
                blocks(note);
                collector.endNote();
            }
        }
    }

    private Map<String, Element> notes(String part) {
        Map<String, Element> notes = new HashMap<>();
        file.xml(part)
                .flatMap(document -> document.children().stream().findFirst())
                .ifPresent(root -> root.children().forEach(note -> notes.put(Markup.attribute(note, "id"), note)));
        return notes;
    }

    private void blocks(Element parent) {
        Markup.refuseDeeperThan(++depth);
        for (Element block : parent.children()) {
            switch (Markup.name(block)) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(block);
                case "altChunk" -> tally.add(LOST, "A document inside the document is left out.", "", () -> null);
                default -> leaveOut(block);
            }
        }
        depth--;
    }

    private void table(Element table) {
        collector.endSegment();
        collector.paths().beginTable();
        for (Element row : children(table, "tr")) {
            collector.paths().beginRow();
            for (Element cell : children(row, "tc")) {
                collector.enter(collector.setting().as(SegmentKind.CELL));
                collector.paths().beginCell();
                blocks(cell);
                collector.leave();
            }
        }
        collector.paths().endTable();
    }

    /** Also those in content controls. */
    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Element child : parent.children()) {
            if (Markup.name(child).equals(name)) {
                children.add(child);
            } else if (Markup.name(child).equals("sdt")) {
                Markup.child(child, "sdtContent")
                        .ifPresent(content -> children.addAll(content.children().stream()
                                .filter(inner -> Markup.name(inner).equals(name))
                                .toList()));
            }
        }
        return children;
    }

    private void paragraph(Element paragraph) {
        int level = styles.headingLevel(paragraph);
        String label = numbers.label(paragraph);
        SegmentCollector.Setting outer = collector.setting();
        SegmentCollector.Setting here = level > 0
                ? outer.asHeading(level)
                : label == null || outer.kind() == SegmentKind.CELL ? outer : outer.as(SegmentKind.ITEM);
        collector.enter(isRightToLeft(paragraph) ? here.in(here.language(), "rtl") : here);
        if (label != null) {
            collector.label(label);
        }
        inline(paragraph);
        collector.words.closeAll();
        collector.leave();
        if (outer.kind() != SegmentKind.NOTE) {
            collector.label(null);
        }
    }

    private static boolean isRightToLeft(Element paragraph) {
        return Markup.child(paragraph, "pPr")
                .flatMap(properties -> Markup.child(properties, "bidi"))
                .filter(DocxRun::isOn)
                .isPresent();
    }

    private void inline(Element parent) {
        Markup.refuseDeeperThan(++depth);
        for (Element child : parent.children()) {
            switch (Markup.name(child)) {
                case "r" -> run(child);
                case "hyperlink" -> link(child);
                case "ins", "moveTo" -> {
                    tally.add(
                            CHANGED, "Tracked insertions are read as if they were accepted.", child.text(), () -> null);
                    inline(child);
                }
                case "del", "moveFrom" -> tally.add(LOST, "Tracked deletions are left out.", child.text(), () -> null);
                case "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo" -> inline(child);
                case "oMath", "oMathPara" -> tally.add(LOST, "Formulas are left out.", child.text(), () -> null);
                default -> leaveOut(child);
            }
        }
        depth--;
    }

    private void link(Element link) {
        String anchor = Markup.attribute(link, "anchor");
        String target = links.getOrDefault(Markup.attribute(link, "id"), anchor.isEmpty() ? "" : "#" + anchor);
        boolean safe = HtmlRules.isSafeAddress(Characters.clean(target))
                && collector.words.open("link", Map.of("href", target.strip()));
        inline(link);
        if (safe) {
            collector.words.close("link");
        }
    }

    private void run(Element run) {
        DocxRun look = DocxRun.of(run);
        if (look.hidden()) {
            tally.add(LOST, "Hidden words are left out.", run.text(), () -> null);
            return;
        }
        List<String> marks = look.marks();
        List<String> opened = marks.stream()
                .filter(mark -> collector.words.open(mark, Map.of()))
                .toList();
        for (Element part : run.children()) {
            part(part);
        }
        for (int i = opened.size() - 1; i >= 0; i--) {
            collector.words.close(opened.get(i));
        }
    }

    private void part(Element part) {
        switch (Markup.name(part)) {
            case "t" -> collector.append(part.wholeText());
            case "tab", "ptab" -> collector.append(" ");
            case "noBreakHyphen" -> collector.append("\u2011");
            case "softHyphen" -> collector.append("\u00AD");
            case "br" -> lineBreak(Markup.attribute(part, "type"));
            case "cr" -> collector.words.breakLine();
            case "lastRenderedPageBreak",
                    "rPr",
                    "instrText",
                    "annotationRef",
                    "footnoteRef",
                    "endnoteRef",
                    "separator" -> {}
            case "footnoteReference", "endnoteReference" ->
                calls.addLast(new Call(Markup.name(part), Markup.attribute(part, "id"), collector.here()));
            case "commentReference" -> tally.add(LOST, "Comments are left out.", "", () -> null);
            case "sym" -> symbol(part);
            case "drawing", "pict", "object", "AlternateContent" -> drawing(part);
            default -> leaveOut(part);
        }
    }

    private void lineBreak(String type) {
        if (type.equals("page")) {
            collector.words.point("page", Map.of());
        } else {
            collector.words.breakLine();
        }
    }

    private void symbol(Element symbol) {
        tally.add(
                CHANGED,
                "Signs of a symbol font are shown as U+FFFD.",
                Markup.attribute(symbol, "font") + " " + Markup.attribute(symbol, "char"),
                () -> null);
        collector.append(String.valueOf(Characters.REPLACEMENT));
    }

    /** Properties and marks without words go in silence, words never. */
    private void leaveOut(Element element) {
        if (!element.text().isBlank()) {
            tally.add(LOST, Markup.OTHER_PARTS, element.text(), () -> null);
        }
    }

    private void drawing(Element drawing) {
        Element box = Markup.first(drawing, "txbxContent").orElse(null);
        if (box != null) {
            tally.add(LOST, "Text boxes are left out.", box.text(), () -> null);
        } else {
            tally.add(LOST, PICTURES, description(drawing), () -> null);
        }
    }

    private static String description(Element drawing) {
        return Markup.first(drawing, "docPr")
                .map(properties -> Markup.attribute(properties, "descr"))
                .orElse("");
    }
}
