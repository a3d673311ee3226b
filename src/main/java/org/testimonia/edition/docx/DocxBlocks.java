package org.testimonia.edition.docx;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.testimonia.edition.Markup;
import org.testimonia.edition.docx.DocxParagraphs.Setting;

/** Walks through a page of the HTML edition and writes its blocks as Word's paragraphs, lists and tables. */
final class DocxBlocks {

    private static final Set<String> INLINE = Set.of(
            "a", "b", "bdi", "br", "cite", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "time",
            "u");

    /** Blocks that go on with the line on which they begin. */
    private static final Evaluator GOES_ON =
            QueryParser.parse(".prose, .event, .from, .prose > p:first-child, li > p:first-child,"
                    + " aside[role=note] > p, .footnotes > li > div, dt, dd");

    private static final Evaluator ENDS_LINE = QueryParser.parse(".prose > p, li > p");
    private static final Evaluator SAYS_DIRECTION = QueryParser.parse("[dir]");

    private final Markup out;
    private final DocxParagraphs paragraphs;
    private final DocxInline inline;
    private final DocxTables tables;
    private final DocxNotes notes;

    DocxBlocks(DocxLinks links, DocxNotes notes) {
        this(links, notes, Markup.xml());
    }

    DocxBlocks(DocxLinks links, DocxNotes notes, Markup out) {
        this.out = out;
        this.paragraphs = new DocxParagraphs(out, links);
        this.inline = new DocxInline(out, paragraphs, links, notes);
        this.tables = new DocxTables(out, paragraphs, inline);
        this.notes = notes;
    }

    /** A part of the edition. */
    void write(Element body) {
        notes.take(body);
        body.select("svg, aside.side-note, .unseen, .within").remove();
        flow(body, setting("FirstParagraph", body));
        paragraphs.end();
    }

    String take() {
        return out.take();
    }

    /** What a footnote says, as paragraphs of its own. */
    void writeNote(Element note, String number) {
        Setting setting = setting("FootnoteText", note);
        paragraphs.beginWith(number);
        paragraphs.begin(setting);
        note.select("svg, .unseen").remove();
        flow(note, setting);
        paragraphs.end();
    }

    /** What stands in an element: words in paragraphs of the setting, blocks in their own. */
    private void flow(Element parent, Setting setting) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text, setting);
            } else if (node instanceof Element child && INLINE.contains(child.normalName())) {
                paragraphs.begin(setting);
                inline.write(child, inline.lookAround(child));
            } else if (node instanceof Element child) {
                block(child, setting);
            }
        }
    }

    private void words(TextNode text, Setting setting) {
        if (!text.isBlank()) {
            paragraphs.begin(setting);
        }
        if (paragraphs.isOpen()) {
            inline.write(text);
        }
    }

    private void block(Element block, Setting around) {
        if (block.is(GOES_ON)) {
            place(block);
            paragraphs.gap();
            flow(block, around);
            paragraphs.gap();
            if (block.is(ENDS_LINE)) {
                paragraphs.end();
            }
            return;
        }
        paragraphs.end();
        place(block);
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block);
            case "ul", "ol", "dl" -> list(block, around);
            case "table" -> tables.write(block, isRightToLeft(block));
            case "hr" -> paragraphs.end();
            case "nav" -> new DocxContents(out, inline, paragraphs).write(block);
            default ->
                flow(
                        block,
                        DocxStyles.of(block).map(style -> setting(style, block)).orElse(around));
        }
        paragraphs.end();
    }

    private void place(Element block) {
        if (!block.id().isEmpty()) {
            paragraphs.place(block.id());
        }
    }

    /** "Apparatus" stands above "The claims" in a line of its own, which no list of contents shows. */
    private void heading(Element heading) {
        boolean onNewPage = heading.normalName().equals("h2");
        Element above = heading.selectFirst("> small");
        if (above != null) {
            paragraphs.begin(new Setting("AboveHeading", false, false, onNewPage));
            inline.writeAll(above);
            paragraphs.end();
            above.remove();
            onNewPage = false;
        }
        paragraphs.begin(new Setting(DocxStyles.ofHeading(heading), isRightToLeft(heading), false, onNewPage));
        inline.writeAll(heading);
    }

    private void list(Element list, Setting around) {
        int number = 0;
        for (Element item : list.children()) {
            number++;
            place(item);
            if (list.hasClass("apparatus")) {
                number(item);
                flow(item, setting("Apparatus", item));
            } else if (list.hasClass("marks")) {
                mark(item, number);
            } else {
                item(list, item, number, around);
            }
            if (!list.hasClass("marks")) {
                paragraphs.end();
            }
        }
    }

    /** A claim's number stands in the line of its statement. */
    private static void number(Element claim) {
        Element number = claim.selectFirst("> .no");
        Element statement = claim.selectFirst("h3");
        if (number != null && statement != null) {
            statement.prependText(number.text() + ". ");
            number.remove();
        }
    }

    /** What is noted of a piece of evidence goes in one line. */
    private void mark(Element item, int number) {
        paragraphs.begin(setting("Small", item));
        if (number > 1) {
            inline.write(" · ");
        }
        inline.writeAll(item);
    }

    private void item(Element list, Element item, int number, Setting around) {
        boolean ours = list.hasAttr("role") || list.normalName().equals("dl");
        if (ours) {
            flow(item, setting(DocxStyles.ofItem(list, item).orElse(around.style()), item));
            return;
        }
        Element label = item.selectFirst("> .item-label");
        boolean bulleted = label == null && list.normalName().equals("ul");
        String style = notes.isWriting() ? "FootnoteText" : "ListItem";
        paragraphs.begin(new Setting(style, isRightToLeft(item), bulleted, false));
        if (label != null) {
            inline.writeAll(label);
            label.remove();
            inline.write("\t");
        } else if (!bulleted) {
            inline.write(number + ".\t");
        }
        flow(item, new Setting(style, isRightToLeft(item)));
    }

    private static Setting setting(String style, Element block) {
        return new Setting(style, isRightToLeft(block));
    }

    /** The nearest element that says its direction decides; one that leaves it open, by its first letter. */
    private static boolean isRightToLeft(Element block) {
        Element says = block.closest(SAYS_DIRECTION);
        if (says == null) {
            return false;
        }
        return says.attr("dir").equals("auto")
                ? DocxDirections.startsRightToLeft(says.wholeText())
                : says.attr("dir").equals("rtl");
    }
}
