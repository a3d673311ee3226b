package org.testimonia.shared.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element with its place in the file. */
public final class XmlElement implements XmlNode {

    private final XmlFile file;
    private final @Nullable XmlElement parent;
    private final int start;
    private final int contentStart;
    private int contentEnd;
    private int end;
    private final String name;
    private final Map<String, String> namespaces;
    final List<XmlNode> children = new ArrayList<>(2);

    XmlElement(XmlFile file, @Nullable XmlElement parent, int start, int contentStart, String name) {
        this.file = file;
        this.parent = parent;
        this.start = start;
        this.contentStart = contentStart;
        this.name = name;
        this.namespaces = inScope();
    }

    void close(int contentEnd, int end) {
        this.contentEnd = contentEnd;
        this.end = end;
    }

    /** Declarations are rare: where there is none, the parent's map serves. */
    private Map<String, String> inScope() {
        Map<String, String> inherited =
                parent == null ? Map.of("xml", "http://www.w3.org/XML/1998/namespace") : parent.namespaces;
        if (!StartTag.mentions(file.text(), "xmlns", start, contentStart)) {
            return inherited;
        }
        Map<String, String> own = new LinkedHashMap<>(inherited);
        attributes().forEach((attribute, value) -> {
            if (attribute.equals("xmlns")) {
                own.put("", value);
            } else if (attribute.startsWith("xmlns:")) {
                own.put(attribute.substring("xmlns:".length()), value);
            }
        });
        return own;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    /** After the start tag; where the content of an empty tag would be, it has none. */
    public int contentStart() {
        return contentStart;
    }

    /** Before the end tag. */
    public int contentEnd() {
        return contentEnd;
    }

    /** Whether it is written {@code <lb/>}: nothing can be put inside without touching the tag. */
    public boolean isEmptyTag() {
        return contentEnd == end;
    }

    public @Nullable XmlElement parent() {
        return parent;
    }

    /** As written, with its prefix. */
    public String name() {
        return name;
    }

    /** With its colon, or empty. */
    public String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    public String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Empty where there is none. */
    public String namespace() {
        int colon = name.indexOf(':');
        return namespaces.getOrDefault(colon < 0 ? "" : name.substring(0, colon), "");
    }

    /** What a prefix stands for inside of the element; null where it stands for nothing. */
    public @Nullable String namespaceOf(String prefix) {
        return namespaces.get(prefix);
    }

    public List<XmlNode> children() {
        return Collections.unmodifiableList(children);
    }

    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>();
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The first child of the same namespace with the local name. */
    public @Nullable XmlElement first(String local) {
        for (XmlNode child : children) {
            if (child instanceof XmlElement element
                    && element.local().equals(local)
                    && element.namespace().equals(namespace())) {
                return element;
            }
        }
        return null;
    }

    /** Value of the attribute named as written, or null. */
    public @Nullable String attribute(String attribute) {
        return attributes().get(attribute);
    }

    /** In order of the file, by their names as written; read from the file each time. */
    public Map<String, String> attributes() {
        return StartTag.attributes(file, start + 1 + name.length(), contentStart);
    }

    /** All character data inside. */
    public String words() {
        StringBuilder words = new StringBuilder();
        gather(words);
        return words.toString();
    }

    private void gather(StringBuilder words) {
        for (XmlNode child : children) {
            if (child instanceof XmlText text) {
                text.read((point, from, to) -> words.appendCodePoint(point));
            } else if (child instanceof XmlElement element) {
                element.gather(words);
            }
        }
    }
}
