package org.testimonia.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The footnotes of a Markdown file in the order in which they are called; those nobody calls come last. */
final class MarkdownNotes {

    /** @param reference where it is called first */
    record Note(int number, Node node, SegmentCollector.@Nullable Reference reference) {}

    private record Call(Object note, SegmentCollector.Reference reference) {}

    private final Map<String, Node> defined = new LinkedHashMap<>();
    private final Deque<Call> calls = new ArrayDeque<>();
    private final Set<String> called = new HashSet<>();
    private int last;

    void define(FootnoteDefinition note) {
        defined.putIfAbsent(key(note.getLabel()), note);
    }

    void call(FootnoteReference call, SegmentCollector.Reference here) {
        if (called.add(key(call.getLabel()))) {
            calls.addLast(new Call(key(call.getLabel()), here));
        }
    }

    void call(InlineFootnote note, SegmentCollector.Reference here) {
        calls.addLast(new Call(note, here));
    }

    /** The next to read; reading it may call others. */
    @Nullable
    Note next() {
        while (!calls.isEmpty()) {
            Call call = calls.removeFirst();
            Node node = call.note() instanceof Node inline ? inline : defined.remove(call.note());
            if (node != null) {
                return number(node, call.reference());
            }
        }
        return defined.isEmpty()
                ? null
                : number(defined.remove(defined.keySet().iterator().next()), null);
    }

    private Note number(Node node, SegmentCollector.@Nullable Reference reference) {
        return new Note(++last, node, reference);
    }

    /** Labels match without regard to case and white space (CommonMark 4.7). */
    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
