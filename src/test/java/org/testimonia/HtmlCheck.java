package org.testimonia;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu validator, which knows the HTML standard, holds against a page. It asks no network. */
public final class HtmlCheck {

    /** It has read the schema, which takes longer than to read a page. */
    private static final SimpleDocumentValidator VALIDATOR = validator();

    private HtmlCheck() {}

    /** The errors as "line: message, column"; warnings and hints are not errors. */
    public static synchronized List<String> errors(String html) {
        List<String> errors = new ArrayList<>();
        try {
            VALIDATOR.setUpValidatorAndParsers(collecting(errors), false, false);
            VALIDATOR.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The Nu validator did not run.", e);
        }
        return errors;
    }

    private static SimpleDocumentValidator validator() {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException("The Nu validator did not find its schema.", e);
        }
        return validator;
    }

    private static ErrorHandler collecting(List<String> errors) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // says nothing about validity
            }

            @Override
            public void error(SAXParseException error) {
                errors.add("%d: %s, column %d"
                        .formatted(error.getLineNumber(), error.getMessage(), error.getColumnNumber()));
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        };
    }
}
