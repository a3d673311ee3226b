package org.testimonia.edition.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** RDF as bytes: Turtle, TriG or JSON-LD, read within bounds; nothing is fetched, and graphs are put together. */
final class RdfFile {

    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_TRIPLES = 1_000_000;
    private static final int MOST_CHARACTERS = 100_000;
    private static final String CONTEXT = "@context";

    private RdfFile() {}

    /** @throws Refusal malformed with line and column when it is no RDF; invalid when it is none of ours or too much */
    static Brought read(byte @Nullable [] body, ObjectMapper json) {
        if (body == null || body.length == 0) {
            throw Refusal.malformed("Send the claims as Turtle, TriG or JSON-LD.");
        }
        if (body.length > MOST_BYTES) {
            throw Refusal.invalid("file", "RDF of more than 32 MB is not read at once. Bring the claims one by one.");
        }
        String words = words(body);
        boolean isJson = isJson(words);
        return RdfClaims.read(model(isJson ? checked(words, json) : words, isJson ? Lang.JSONLD11 : Lang.TRIG));
    }

    /** JSON-LD as we write it has the names of our vocabularies in its context. */
    static boolean isRdf(byte[] body, ObjectMapper json) {
        try {
            String words = words(body);
            return isJson(words)
                    ? json.readTree(words).path(CONTEXT).has("crminf")
                    : words.stripLeading().regionMatches(true, 0, "PREFIX ", 0, 7)
                            || words.stripLeading().startsWith("@prefix");
        } catch (Refusal | IOException other) {
            return false;
        }
    }

    private static String words(byte[] body) {
        try {
            String words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return words.startsWith("\uFEFF") ? words.substring(1) : words;
        } catch (CharacterCodingException e) {
            throw Refusal.malformed("This is not text in UTF-8.");
        }
    }

    private static boolean isJson(String words) {
        String begin = words.stripLeading();
        return begin.startsWith("[{") || begin.matches("(?s)[{\\[]\\s*[{\"}\\]].*");
    }

    /** As the parser will read it: written anew, so that nothing hides a context at another address. */
    private static String checked(String words, ObjectMapper json) {
        try {
            JsonNode tree = json.readTree(words);
            mustStandAlone(tree);
            return tree.toString();
        } catch (IOException e) {
            throw Refusal.malformed("This is not well-formed JSON: " + first(String.valueOf(e.getMessage())));
        }
    }

    private static void mustStandAlone(JsonNode node) {
        JsonNode context = node.path(CONTEXT);
        boolean elsewhere = context.isTextual() || node.has("@import");
        for (JsonNode each : context) {
            elsewhere |= context.isArray() && each.isTextual();
        }
        if (elsewhere) {
            throw Refusal.invalid(
                    "file", "A @context at another address is not fetched. Write the context into the file.");
        }
        node.forEach(RdfFile::mustStandAlone);
    }

    private static Model model(String words, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.create()
                    .fromString(words)
                    .lang(lang)
                    .resolveURIs(false)
                    .errorHandler(new Errors())
                    .parse(new Bounded(StreamRDFLib.graph(model.getGraph())));
        } catch (RiotException e) {
            throw Refusal.malformed("This is not well-formed RDF: " + first(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            throw Refusal.malformed("Brackets are nested too deeply in this file. Give names to what stands in them.");
        }
        return model;
    }

    private static String first(String message) {
        return message.lines().findFirst().orElse("") + ".";
    }

    /** A mistake ends the reading with its place. */
    private static final class Errors implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            // an odd literal is a literal
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw Refusal.malformed("This is not well-formed RDF"
                    + (line < 0 ? "" : " (line " + line + ", column " + column + ")") + ": " + first(message));
        }
    }

    /** Puts graphs together and counts. */
    private static final class Bounded extends StreamRDFWrapper {

        private int triples;

        Bounded(StreamRDF into) {
            super(into);
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }

        @Override
        public void triple(Triple triple) {
            triples++;
            if (triples > MOST_TRIPLES) {
                throw Refusal.invalid("file", "More than 1,000,000 triples are not read at once.");
            }
            if (triple.getObject().isLiteral()) {
                mustBeText(triple.getObject().getLiteralLexicalForm(), triple);
            }
            super.triple(triple);
        }

        private static void mustBeText(String words, Triple triple) {
            if (CodePoints.isBroken(words)) {
                throw Refusal.malformed("What is said of " + triple.getSubject()
                        + " holds a NUL or half of a character (a lone surrogate); take it out.");
            }
            if (words.length() > MOST_CHARACTERS) {
                throw Refusal.invalid(
                        "file",
                        "What is said of " + triple.getSubject()
                                + " has more than 100,000 characters, the most for one literal.");
            }
        }
    }
}
