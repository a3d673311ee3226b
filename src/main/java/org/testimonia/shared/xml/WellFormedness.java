package org.testimonia.shared.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Whether a text without DOCTYPE is well-formed XML with well-formed namespaces. The JDK's parser says so; its limits
 * differ from version to version, so they are off and ours hold.
 */
final class WellFormedness extends DefaultHandler {

    static final int DEEPEST = 200;
    /** Each takes some fifty bytes of memory until its file is kept. */
    static final int MOST = 5_000_000;

    private static final List<String> LIMITS = List.of(
            "elementAttributeLimit",
            "entityExpansionLimit",
            "entityReplacementLimit",
            "maxElementDepth",
            "maxGeneralEntitySizeLimit",
            "maxOccurLimit",
            "maxParameterEntitySizeLimit",
            "maxXMLNameLimit",
            "totalEntitySizeLimit");

    private final LineIndex lines;
    private @Nullable Locator locator;
    private int depth;
    private int elements;

    private WellFormedness(LineIndex lines) {
        this.lines = lines;
    }

    static void check(Reader text, LineIndex lines) {
        try {
            parser().parse(new InputSource(text), new WellFormedness(lines));
        } catch (SAXParseException e) {
            LineIndex.Position place = lines.of(e.getLineNumber(), e.getColumnNumber());
            throw LineIndex.refuse(place, "This is not well-formed XML. " + e.getMessage());
        } catch (SAXException | IOException e) {
            throw Refusal.invalid("file", LineIndex.brief("This is not well-formed XML. " + e.getMessage()));
        }
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
            for (String limit : LIMITS) {
                parser.setProperty(
                        "http://www.oracle.com/xml/jaxp/properties/" + limit, String.valueOf(Integer.MAX_VALUE));
            }
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's XML parser does not take a setting that keeps it safe.", e);
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (++elements > MOST) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "This file has more than five million elements. Bring it in parts, or without the marking of every single word.");
        }
        if (++depth > DEEPEST && locator != null) {
            throw LineIndex.refuse(
                    lines.of(locator.getLineNumber(), locator.getColumnNumber()),
                    "Elements stand more than " + DEEPEST + " deep in each other, which no edition needs.");
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
