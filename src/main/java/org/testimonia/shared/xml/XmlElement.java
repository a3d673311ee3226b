package org.testimonia.shared.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element with its place in the file. */
public final class XmlElement implements XmlNode {

    private final XmlTree tree;
    private final int number;

    XmlElement(XmlTree tree, int number) {
        this.tree = tree;
        this.number = number;
    }

    /** Its place in the order of start tags, by which its file finds it again. */
    public int number() {
        return number;
    }

    @Override
    public int start() {
        return tree.start(number);
    }

    @Override
    public int end() {
        return tree.end(number);
    }

    /** After the start tag; where the content of an empty tag would be, it has none. */
    public int contentStart() {
        return tree.contentStart(number);
    }

    /** Before the end tag. */
    public int contentEnd() {
        return tree.contentEnd(number);
    }

    /** Whether it is written {@code <lb/>}: nothing can be put inside without touching the tag. */
    public boolean isEmptyTag() {
        return tree.isEmptyTag(number);
    }

    public @Nullable XmlElement parent() {
        int parent = tree.parent(number);
        return parent == XmlTree.NONE ? null : new XmlElement(tree, parent);
    }

    /** As written, with its prefix. */
    public String name() {
        return tree.name(number).written;
    }

    /** With its colon, or empty. */
    public String prefix() {
        return tree.name(number).prefix;
    }

    public String local() {
        return tree.name(number).local;
    }

    /** Empty where there is none. */
    public String namespace() {
        return tree.name(number).namespace;
    }

    /** What a prefix stands for inside of the element; null where it stands for nothing. */
    public @Nullable String namespaceOf(String prefix) {
        return tree.name(number).scope.namespace(prefix);
    }

    /** Read from the file each time. */
    public Iterable<XmlNode> children() {
        return this::content;
    }

    XmlContent content() {
        return new XmlContent(tree, number);
    }

    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>();
        for (int child = number + 1; child < tree.next(number); child = tree.next(child)) {
            elements.add(new XmlElement(tree, child));
        }
        return elements;
    }

    /** The first child of the same namespace with the local name. */
    public @Nullable XmlElement first(String local) {
        for (int child = number + 1; child < tree.next(number); child = tree.next(child)) {
            if (tree.name(child).local.equals(local)
                    && tree.name(child).namespace.equals(namespace())) {
                return new XmlElement(tree, child);
            }
        }
        return null;
    }

    /** The CDATA section around a place directly inside of this element: a tag in it would be text. */
    public @Nullable XmlText sectionAround(int index) {
        int before = tree.childBefore(number, index);
        XmlContent nodes = before == number ? content() : new XmlContent(tree, number, before);
        while (nodes.hasNext()) {
            XmlNode node = nodes.next();
            if (node.start() >= index) {
                return null;
            }
            if (node instanceof XmlText text && text.cdata() && text.end() > index) {
                return text;
            }
        }
        return null;
    }

    /** Value of the attribute named as written, or null; read from the file each time. */
    public @Nullable String attribute(String attribute) {
        return StartTag.attribute(tree.file, afterName(), contentStart(), attribute);
    }

    /** In order of the file, by their names as written; read from the file each time. */
    public Map<String, String> attributes() {
        return StartTag.attributes(tree.file, afterName(), contentStart());
    }

    private int afterName() {
        return start() + 1 + name().length();
    }

    /** All character data inside. */
    public String words() {
        StringBuilder words = new StringBuilder();
        gather(words);
        return words.toString();
    }

    private void gather(StringBuilder words) {
        for (XmlNode child : children()) {
            if (child instanceof XmlText text) {
                text.read((point, from, to) -> words.appendCodePoint(point));
            } else if (child instanceof XmlElement element) {
                element.gather(words);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlElement element && tree == element.tree && number == element.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
