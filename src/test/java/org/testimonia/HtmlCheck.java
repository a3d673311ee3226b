package org.testimonia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** What the Nu validator, which knows the HTML standard, holds against a page. It asks no network. */
public final class HtmlCheck {

    private HtmlCheck() {}

    /** The errors as "line: message, near extract"; warnings and hints are not errors. */
    public static List<String> errors(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.JSON);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
        try {
            String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return errorsIn(new ObjectMapper().readTree(report).path("messages"));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The Nu validator did not run.", e);
        }
    }

    private static List<String> errorsIn(JsonNode messages) {
        List<String> errors = new ArrayList<>();
        for (JsonNode message : messages) {
            if (!message.path("type").asText().equals("info")) {
                errors.add("%s: %s, near %s"
                        .formatted(message.path("lastLine"), message.path("message"), message.path("extract")));
            }
        }
        return errors;
    }
}
