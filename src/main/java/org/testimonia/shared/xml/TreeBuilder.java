package org.testimonia.shared.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a text that is known to be well-formed. */
final class TreeBuilder {

    private final XmlFile file;
    private final String text;
    private final Doctype doctype;
    private final Map<String, String> names = new HashMap<>();
    private int reference = -1;
    private @Nullable XmlElement open;
    private @Nullable XmlElement root;

    TreeBuilder(XmlFile file, Doctype doctype) {
        this.file = file;
        this.text = file.text();
        this.doctype = doctype;
    }

    XmlElement build() {
        int at = doctype.end;
        while (root == null || open != null) {
            int tag = text.indexOf('<', at);
            addText(at, tag, false);
            at = read(tag);
        }
        return root;
    }

    private int read(int tag) {
        if (text.startsWith("<!--", tag)) {
            return text.indexOf("-->", tag + 4) + 3;
        }
        if (text.startsWith("<?", tag)) {
            return text.indexOf("?>", tag) + 2;
        }
        if (text.startsWith("<![CDATA[", tag)) {
            int end = text.indexOf("]]>", tag) + 3;
            addText(tag, end, true);
            return end;
        }
        return text.charAt(tag + 1) == '/' ? endTag(tag) : startTag(tag);
    }

    private int startTag(int tag) {
        int end = StartTag.end(text, tag);
        checkReferences(tag, end);
        XmlElement element = new XmlElement(file, open, tag, end, name(tag));
        if (open == null) {
            root = element;
        } else {
            open.children.add(element);
        }
        if (text.charAt(end - 2) == '/') {
            element.close(end, end);
        } else {
            open = element;
        }
        return end;
    }

    /** A file has few names and many elements. */
    private String name(int tag) {
        String name = StartTag.name(text, tag);
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    private int endTag(int tag) {
        int end = text.indexOf('>', tag) + 1;
        if (open != null) {
            open.close(tag, end);
            open = open.parent();
        }
        return end;
    }

    private void addText(int start, int end, boolean cdata) {
        if (open != null && start < end) {
            if (!cdata) {
                checkReferences(start, end);
            }
            open.children.add(new XmlText(file, start, end, cdata));
        }
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
