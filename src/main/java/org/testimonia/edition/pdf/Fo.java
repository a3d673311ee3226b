package org.testimonia.edition.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Formatting objects (XSL 1.1) as they are written, told to the formatter one by one, so that no page waits for the book. */
final class Fo {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler out;
    private final Deque<String> open = new ArrayDeque<>();

    Fo(ContentHandler out) {
        this.out = out;
    }

    /** What the formatter refuses is our own fault: nothing typed can make it refuse. */
    @FunctionalInterface
    private interface Step {
        void take() throws SAXException;
    }

    private Fo tell(Step step) {
        try {
            step.take();
            return this;
        } catch (SAXException refused) {
            throw new IllegalStateException("The formatter refused a formatting object", refused);
        }
    }

    void startDocument() {
        tell(() -> {
            out.startDocument();
            out.startPrefixMapping("fo", FO);
            out.startPrefixMapping("fox", FOX);
        });
    }

    void endDocument() {
        tell(out::endDocument);
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    Fo open(String name, @Nullable String... attributes) {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                add(all, String.valueOf(attributes[i]), value);
            }
        }
        open.push(name);
        return tell(() -> out.startElement(FO, name, "fo:" + name, all));
    }

    private static void add(AttributesImpl all, String name, String value) {
        String local = name.substring(name.indexOf(':') + 1);
        String namespace = name.startsWith("fox:") ? FOX : name.startsWith("xml:") ? XML : "";
        all.addAttribute(namespace, local, name, "CDATA", value);
    }

    Fo close() {
        String name = open.pop();
        return tell(() -> out.endElement(FO, name, "fo:" + name));
    }

    int depth() {
        return open.size();
    }

    /** Closes all that was opened since {@link #depth} was this. */
    Fo closeTo(int depth) {
        while (open.size() > depth) {
            close();
        }
        return this;
    }

    Fo empty(String name, @Nullable String... attributes) {
        return open(name, attributes).close();
    }

    /** An element of the formatter's own. */
    Fo extension(String name, String attribute, String value) {
        AttributesImpl all = new AttributesImpl();
        add(all, attribute, value);
        return tell(() -> {
            out.startElement(FOX, name, "fox:" + name, all);
            out.endElement(FOX, name, "fox:" + name);
        });
    }

    /** Characters a face of ours can print, in reading order. */
    Fo text(String words) {
        char[] characters = words.toCharArray();
        return tell(() -> out.characters(characters, 0, characters.length));
    }
}
