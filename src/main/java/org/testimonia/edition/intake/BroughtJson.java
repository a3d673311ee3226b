package org.testimonia.edition.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** Annotations as bytes of JSON. */
final class BroughtJson {

    private BroughtJson() {}

    /** @throws Refusal malformed when it is no JSON, or holds what is no text */
    static Brought read(byte @Nullable [] body, ObjectMapper json) {
        JsonNode node = body == null || body.length == 0 ? null : tree(body, json);
        if (node == null || node.isMissingNode()) {
            throw Refusal.malformed("Send the annotations as JSON.");
        }
        mustBeText(node);
        return AnnotationFile.read(node);
    }

    private static JsonNode tree(byte[] body, ObjectMapper json) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw Refusal.malformed("This is not well-formed JSON in UTF-8"
                    + (place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")")
                    + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree is read past the guard that strings of other bodies pass. */
    private static void mustBeText(JsonNode node) {
        if (node.isTextual() && CodePoints.isBroken(node.textValue())) {
            throw Refusal.malformed("The text holds a NUL or half of a character (a lone surrogate); take it out.");
        }
        node.forEach(BroughtJson::mustBeText);
    }
}
