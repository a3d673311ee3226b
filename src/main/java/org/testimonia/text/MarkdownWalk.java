package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.LOST;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.SegmentCollector.Setting;

/** Walks through parsed Markdown, however deep, and hands its words to the collector: the body first, then the notes. */
final class MarkdownWalk {

    private final SegmentCollector collector;
    private final FindingTally tally;
    private final MarkdownNotes notes = new MarkdownNotes();
    private final MarkdownTags tags;
    private final Map<Node, Integer> nextItem = new HashMap<>();
    private @Nullable Position block;

    MarkdownWalk(SegmentCollector collector, FindingTally tally) {
        this.collector = collector;
        this.tally = tally;
        this.tags = new MarkdownTags(collector.words);
    }

    void walk(Node document) {
        inside(document);
        for (MarkdownNotes.Note note = notes.next(); note != null; note = notes.next()) {
            collector.beginNote(note.number(), note.reference());
            inside(note.node());
            collector.words.closeAll();
            collector.endNote();
        }
    }

    private void inside(Node root) {
        Deque<Node> entered = new ArrayDeque<>();
        Node node = root.getFirstChild();
        while (node != null) {
            Node below = enter(node) ? node.getFirstChild() : null;
            if (below != null) {
                entered.addLast(node);
                node = below;
                continue;
            }
            leave(node);
            while (node.getNext() == null && !entered.isEmpty()) {
                node = entered.removeLast();
                leave(node);
            }
            node = node.getNext();
        }
    }

    /** Answers whether to go on with what is inside. */
    private boolean enter(Node node) {
        if (node instanceof FootnoteDefinition note) {
            notes.define(note);
            return false;
        }
        if (node instanceof Block) {
            block = node.getSourceSpans().isEmpty()
                    ? block
                    : new Position(node.getSourceSpans().get(0).getLineIndex() + 1, 1);
            enterBlock(node);
            return true;
        }
        if (node instanceof TableRow) {
            collector.paths().beginRow();
        } else if (node instanceof TableCell) {
            collector.enter(collector.setting().as(SegmentKind.CELL));
            collector.paths().beginCell();
        }
        return enterInline(node);
    }

    private void leave(Node node) {
        if (node instanceof TableBlock) {
            collector.paths().endTable();
        }
        if (node instanceof Emphasis) {
            collector.words.close("emphasis");
        } else if (node instanceof StrongEmphasis) {
            collector.words.close("strong");
        } else if (node instanceof Link) {
            collector.words.close("link");
        } else if ((node instanceof Block && !(node instanceof FootnoteDefinition)) || node instanceof TableCell) {
            tags.closeAll();
            collector.leave();
        }
    }

    private void enterBlock(Node node) {
        collector.enter(setting(node, collector.setting()));
        if (node instanceof ListItem) {
            collector.label(label(node.getParent()));
        } else if (node instanceof TableBlock) {
            collector.paths().beginTable();
        } else if (node instanceof FencedCodeBlock code) {
            collector.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            collector.append(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            new HtmlWalk(collector, tally, ignored -> block, false).walk(HtmlReader.parse(html.getLiteral()));
        }
    }

    private static Setting setting(Node node, Setting outer) {
        if (node instanceof Heading heading) {
            return outer.asHeading(heading.getLevel());
        }
        if (node instanceof BlockQuote) {
            return outer.as(SegmentKind.QUOTE);
        }
        if (node instanceof ListItem) {
            return outer.as(SegmentKind.ITEM);
        }
        return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock ? outer.asPreformatted() : outer;
    }

    private String label(@Nullable Node list) {
        if (list == null || list instanceof BulletList) {
            return ListNumber.BULLET;
        }
        OrderedList ordered = (OrderedList) list;
        Integer start = ordered.getMarkerStartNumber();
        int number = nextItem.merge(list, start == null ? 1 : start, (last, ignored) -> last + 1);
        return number + (")".equals(ordered.getMarkerDelimiter()) ? ")" : ".");
    }

    private boolean enterInline(Node node) {
        if (node instanceof Text text) {
            collector.append(text.getLiteral());
        } else if (node instanceof Code code) {
            collector.words.open("code", Map.of());
            collector.append(code.getLiteral());
            collector.words.close("code");
        } else if (node instanceof SoftLineBreak) {
            collector.append("\n");
        } else if (node instanceof HardLineBreak) {
            collector.words.breakLine();
        } else if (node instanceof HtmlInline tag) {
            tags.read(tag.getLiteral());
        } else if (node instanceof FootnoteReference call) {
            notes.call(call, collector.here());
        } else if (node instanceof InlineFootnote note) {
            notes.call(note, collector.here());
            return false;
        } else if (node instanceof Image image) {
            leaveOut(image);
            return false;
        } else {
            mark(node);
        }
        return true;
    }

    private void mark(Node node) {
        if (node instanceof Emphasis) {
            collector.words.open("emphasis", Map.of());
        } else if (node instanceof StrongEmphasis) {
            collector.words.open("strong", Map.of());
        } else if (node instanceof Link link) {
            open(link);
        }
    }

    private void open(Link link) {
        String address = Characters.clean(link.getDestination()).strip();
        if (!HtmlRules.isSafeAddress(address)) {
            tally.add(LOST, HtmlWalk.UNSAFE_ADDRESS, address, () -> block);
            return;
        }
        String title = link.getTitle() == null ? "" : Characters.line(link.getTitle(), 2000);
        collector.words.open(
                "link", title.isEmpty() ? Map.of("href", address) : Map.of("href", address, "title", title));
    }

    private void leaveOut(Image image) {
        StringBuilder description = new StringBuilder();
        for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
            description.append(node instanceof Text text ? text.getLiteral() : " ");
        }
        tally.add(LOST, HtmlRules.PICTURES, description.toString(), () -> block);
    }
}
