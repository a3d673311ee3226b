package org.testimonia;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What jing holds against a TEI file, by the schema tei_all of the test corpora. */
public final class TeiCheck {

    private TeiCheck() {}

    /** The errors as "line: message". Needs the environment variable TESTIMONIA_CORPORA. */
    public static List<String> errors(byte[] tei) {
        List<String> errors = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, collecting(errors));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        Path schema = Path.of(System.getenv("TESTIMONIA_CORPORA"), "schemas", "tei_all-4.11.0.rng");
        try {
            driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()));
            driver.validate(new InputSource(new ByteArrayInputStream(tei)));
        } catch (IOException | SAXException e) {
            errors.add(String.valueOf(e.getMessage()));
        }
        return errors;
    }

    private static ErrorHandler collecting(List<String> errors) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // says nothing about validity
            }

            @Override
            public void error(SAXParseException error) {
                errors.add(error.getLineNumber() + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        };
    }
}
