package org.testimonia.shared.xml;

import org.testimonia.shared.Refusal;

/** Makes the tree of a text that is known to be well-formed. */
final class TreeBuilder {

    private static final int MOST_NAMES = 100_000;

    private final XmlFile file;
    private final XmlCharacters text;
    private final Doctype doctype;
    private final XmlTree tree;
    private final XmlScope outermost = XmlScope.outermost();
    private int names;
    private int reference = -1;
    private int open = XmlTree.NONE;

    TreeBuilder(XmlFile file, Doctype doctype) {
        this.file = file;
        this.text = file.text();
        this.doctype = doctype;
        this.tree = new XmlTree(file);
    }

    XmlTree build() {
        int at = doctype.end;
        do {
            int tag = text.indexOf('<', at);
            if (open != XmlTree.NONE) {
                checkReferences(at, tag);
            }
            int after = Markup.end(text, tag);
            at = after >= 0 ? after : text.charAt(tag + 1) == '/' ? endTag(tag) : startTag(tag);
        } while (open != XmlTree.NONE || tree.size() == 0);
        return tree;
    }

    private int startTag(int tag) {
        int end = StartTag.end(text, tag);
        checkReferences(tag, end);
        int element = tree.open(tag, end, open, name(tag, end));
        if (!tree.isEmptyTag(element)) {
            open = element;
        }
        return end;
    }

    private int name(int tag, int end) {
        String written = StartTag.name(text, tag);
        XmlScope around = open == XmlTree.NONE ? outermost : tree.name(open).scope;
        XmlScope scope = StartTag.mentions(text, "xmlns", tag, end)
                ? around.with(StartTag.attributes(file, tag + 1 + written.length(), end))
                : around;
        return scope.names().computeIfAbsent(written, name -> named(new XmlName(name, scope)));
    }

    private int named(XmlName name) {
        if (++names > MOST_NAMES) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "The elements of this file have more than 100,000 different names, which no edition needs.");
        }
        return tree.name(name);
    }

    private int endTag(int tag) {
        tree.close(open, tag);
        open = tree.parent(open);
        return text.indexOf('>', tag) + 1;
    }

    /** Every reference is weighed once, wherever it stands: what is outside of the file is refused also in a header. */
    private void checkReferences(int start, int end) {
        for (int at = nextReference(start); at < end; at = nextReference(at + 1)) {
            if (text.charAt(at + 1) != '#') {
                doctype.entities.use(text.substring(at + 1, text.indexOf(';', at)), at);
            }
        }
    }

    /** Remembered, so that a file without references is not searched to its end again and again. */
    private int nextReference(int from) {
        if (reference < from) {
            int found = text.indexOf('&', from);
            reference = found < 0 ? text.length() : found;
        }
        return reference;
    }
}
