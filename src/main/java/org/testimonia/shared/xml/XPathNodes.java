package org.testimonia.shared.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jaxen.DefaultNavigator;
import org.jaxen.JaxenConstants;
import org.jaxen.XPath;
import org.jaxen.saxpath.SAXPathException;
import org.jspecify.annotations.Nullable;

/** Our tree as XPath sees it; it counts what is looked at and stops when that was too much. */
final class XPathNodes extends DefaultNavigator {

    private static final long serialVersionUID = 1L;

    /** What stands above the root. */
    record Document(XmlElement root) {}

    record Attribute(XmlElement owner, String name, String value) {}

    record Words(XmlElement owner, XmlText run) {}

    /** Stands for any exception a library may not know. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("too many steps", null, false, false);
        }
    }

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int OF_AN_ATTRIBUTE = 8;
    private static final int CHARACTERS_AS_LONG = 64;

    private final transient Document document;
    private final String bare;
    private long left;

    /**
     * @param bare the namespace that names without a prefix are of
     * @param most nodes that may be looked at
     */
    XPathNodes(XmlElement root, String bare, long most) {
        this.document = new Document(root);
        this.bare = bare;
        this.left = most;
    }

    Document document() {
        return document;
    }

    private void spend(long nodes) {
        left -= nodes;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    private <T> T counted(T node) {
        spend(1);
        return node;
    }

    @Override
    public Iterator<?> getChildAxisIterator(Object node) {
        return children(node).iterator();
    }

    private Stream<Object> children(Object node) {
        if (node instanceof Document top) {
            return Stream.<Object>of(top.root).map(this::counted);
        }
        if (node instanceof XmlElement element) {
            XmlContent content = element.content();
            return Stream.iterate(content, Iterator::hasNext, more -> more).map(more -> node(element, more));
        }
        return Stream.empty();
    }

    /** Finding it took the longer, the more words and comments stand before it. */
    private Object node(XmlElement parent, XmlContent content) {
        long before = content.looked();
        XmlNode child = content.next();
        spend(1 + (content.looked() - before) / CHARACTERS_AS_LONG);
        return child instanceof XmlText run ? new Words(parent, run) : child;
    }

    /** The library's own goes up again from each node to find the next; this one keeps its way. */
    @Override
    public Iterator<?> getDescendantAxisIterator(Object node) {
        Deque<Iterator<Object>> way = new ArrayDeque<>();
        way.push(children(node).iterator());
        return new Iterator<Object>() {
            @Override
            public boolean hasNext() {
                while (!way.isEmpty() && !way.element().hasNext()) {
                    way.pop();
                }
                return !way.isEmpty();
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Object next = way.element().next();
                way.push(children(next).iterator());
                return next;
            }
        };
    }

    @Override
    public Iterator<?> getParentAxisIterator(Object node) {
        Object parent = getParentNode(node);
        return parent == null ? JaxenConstants.EMPTY_ITERATOR : List.of(parent).iterator();
    }

    @Override
    public @Nullable Object getParentNode(Object node) {
        spend(1);
        if (node instanceof XmlElement element) {
            return element.parent() == null ? document : element.parent();
        }
        if (node instanceof Attribute attribute) {
            return attribute.owner;
        }
        return node instanceof Words words ? words.owner : null;
    }

    @Override
    public Iterator<?> getAttributeAxisIterator(Object node) {
        if (!(node instanceof XmlElement element)) {
            return JaxenConstants.EMPTY_ITERATOR;
        }
        spend(OF_AN_ATTRIBUTE);
        return element.attributes().entrySet().stream()
                .filter(attribute -> !attribute.getKey().equals("xmlns")
                        && !attribute.getKey().startsWith("xmlns:"))
                .map((Map.Entry<String, String> attribute) ->
                        new Attribute(element, attribute.getKey(), attribute.getValue()))
                .iterator();
    }

    @Override
    public Object getDocumentNode(Object node) {
        return document;
    }

    @Override
    public String getElementNamespaceUri(Object element) {
        String namespace = ((XmlElement) element).namespace();
        return namespace.equals(bare) ? "" : namespace;
    }

    @Override
    public String getElementName(Object element) {
        return ((XmlElement) element).local();
    }

    @Override
    public String getElementQName(Object element) {
        return ((XmlElement) element).name();
    }

    @Override
    public String getAttributeNamespaceUri(Object attribute) {
        return ((Attribute) attribute).name.startsWith("xml:") ? XML : "";
    }

    @Override
    public String getAttributeName(Object attribute) {
        String name = ((Attribute) attribute).name;
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public String getAttributeQName(Object attribute) {
        return ((Attribute) attribute).name;
    }

    @Override
    public boolean isDocument(Object node) {
        return node instanceof Document;
    }

    @Override
    public boolean isElement(Object node) {
        return node instanceof XmlElement;
    }

    @Override
    public boolean isAttribute(Object node) {
        return node instanceof Attribute;
    }

    @Override
    public boolean isText(Object node) {
        return node instanceof Words;
    }

    @Override
    public boolean isNamespace(Object node) {
        return false;
    }

    @Override
    public boolean isComment(Object node) {
        return false;
    }

    @Override
    public boolean isProcessingInstruction(Object node) {
        return false;
    }

    @Override
    public String getElementStringValue(Object node) {
        XmlElement element = (XmlElement) node;
        spend(1L + element.end() - element.start());
        return element.words();
    }

    @Override
    public String getTextStringValue(Object node) {
        XmlText run = ((Words) node).run;
        spend(1L + run.end() - run.start());
        StringBuilder words = new StringBuilder();
        run.read((point, from, to) -> words.appendCodePoint(point));
        return words.toString();
    }

    @Override
    public String getAttributeStringValue(Object node) {
        return ((Attribute) node).value;
    }

    @Override
    public String getCommentStringValue(Object node) {
        return "";
    }

    @Override
    public String getNamespaceStringValue(Object node) {
        return "";
    }

    @Override
    public String getNamespacePrefix(Object node) {
        return "";
    }

    /** Not to be asked: a file's expressions are read by {@link XPathInFile}. */
    @Override
    public XPath parseXPath(String expression) throws SAXPathException {
        throw new SAXPathException("no expressions inside of expressions");
    }
}
