package org.testimonia.shared.xml;

import java.util.List;
import org.jaxen.BaseXPath;
import org.jaxen.Context;
import org.jaxen.ContextSupport;
import org.jaxen.JaxenException;
import org.jaxen.NamespaceContext;
import org.jaxen.SimpleVariableContext;
import org.jaxen.XPathFunctionContext;
import org.jspecify.annotations.Nullable;

/**
 * XPath 1.0 that a file itself brings along. It is not trusted: it sees nothing but the file, has the functions of the
 * recommendation only, and all that one file asks may look at so many nodes and characters, not more.
 */
public final class XPathInFile {

    /** An expression that cannot be used; its message ends a sentence that begins with the expression. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String reason) {
            super(reason);
        }
    }

    private static final int LONGEST = 1_000;

    private final XPathNodes nodes;
    private final ContextSupport support;

    /**
     * @param root of the file
     * @param bare the namespace that names without a prefix are of
     * @param most nodes and characters that all expressions together may look at
     */
    public XPathInFile(XmlElement root, String bare, long most) {
        this.nodes = new XPathNodes(root, bare, most);
        NamespaceContext prefixes = prefix -> {
            String namespace = root.namespaceOf(prefix);
            return bare.equals(namespace) || prefix.equals("tei") ? "" : namespace;
        };
        this.support =
                new ContextSupport(prefixes, new XPathFunctionContext(false), new SimpleVariableContext(), nodes);
    }

    /**
     * The elements an expression leads to, in order of the file.
     *
     * @param from where a relative path starts; null for the document itself
     */
    public List<XmlElement> elements(String expression, @Nullable XmlElement from) throws Unusable {
        Object found = evaluate(expression, from, 1, 1);
        return found instanceof List<?> list
                ? list.stream()
                        .filter(XmlElement.class::isInstance)
                        .map(XmlElement.class::cast)
                        .toList()
                : List.of();
    }

    /** What an expression says of an element that is the {@code position}th of {@code size}. */
    public String words(String expression, XmlElement of, int position, int size) throws Unusable {
        return org.jaxen.function.StringFunction.evaluate(evaluate(expression, of, position, size), nodes);
    }

    private Object evaluate(String expression, @Nullable XmlElement from, int position, int size) throws Unusable {
        if (expression.length() > LONGEST) {
            throw new Unusable("is longer than " + LONGEST + " characters");
        }
        Context context = new Context(support);
        context.setNodeSet(List.of(from == null ? nodes.document() : from));
        context.setPosition(position);
        context.setSize(size);
        try {
            return new BaseXPath(expression, nodes).evaluate(context);
        } catch (XPathNodes.TooMuch tooMuch) {
            throw new Unusable("takes too long");
        } catch (JaxenException | RuntimeException notUnderstood) {
            throw new Unusable("is no XPath 1.0 that says something here");
        }
    }
}
