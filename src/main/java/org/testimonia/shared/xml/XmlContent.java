package org.testimonia.shared.xml;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What stands directly inside of an element, read from the file as one goes; comments and instructions are no nodes. */
final class XmlContent implements Iterator<XmlNode> {

    private final XmlTree tree;
    private final XmlCharacters text;
    private final int end;
    private int at;
    private int child;
    private long looked;
    private @Nullable XmlNode next;

    XmlContent(XmlTree tree, int element) {
        this.tree = tree;
        this.text = tree.file.text();
        this.end = tree.contentEnd(element);
        this.at = tree.contentStart(element);
        this.child = element + 1;
        find();
    }

    /** What stands behind one of its elements. */
    XmlContent(XmlTree tree, int element, int behind) {
        this.tree = tree;
        this.text = tree.file.text();
        this.end = tree.contentEnd(element);
        this.at = tree.end(behind);
        this.child = tree.next(behind);
        find();
    }

    /** Characters that were looked at so far: all but those inside of elements. */
    long looked() {
        return looked;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public XmlNode next() {
        XmlNode found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        find();
        return found;
    }

    private void find() {
        next = null;
        while (next == null && at < end) {
            int from = at;
            next = read();
            looked += next instanceof XmlElement ? 1 : at - from;
        }
    }

    private @Nullable XmlNode read() {
        int start = at;
        if (text.charAt(at) != '<') {
            int tag = text.indexOf('<', at);
            at = Math.min(tag, end);
            return new XmlText(tree.file, start, at, false);
        }
        int after = Markup.end(text, at);
        if (after < 0) {
            XmlElement element = new XmlElement(tree, child);
            at = element.end();
            child = tree.next(child);
            return element;
        }
        at = after;
        return Markup.isSection(text, start) ? new XmlText(tree.file, start, at, true) : null;
    }
}
