package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Corpora;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What jing holds against a TEI file, by the schema tei_all of the test corpora. */
public final class TeiCheck {

    private static final List<String> ERRORS = new ArrayList<>();
    /** With the schema, which takes long to read and the longer it is used the less to apply. */
    private static @Nullable ValidationDriver driver;

    private TeiCheck() {}

    /** The errors as "line: message". Needs the environment variable TESTIMONIA_CORPORA. */
    public static synchronized List<String> errors(byte[] tei) {
        ERRORS.clear();
        try {
            driver().validate(new InputSource(new ByteArrayInputStream(tei)));
        } catch (IOException | SAXException e) {
            ERRORS.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(ERRORS);
    }

    private static ValidationDriver driver() throws IOException, SAXException {
        if (driver == null) {
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, collecting(ERRORS));
            ValidationDriver made = new ValidationDriver(properties.toPropertyMap());
            Path schema = Corpora.folder("schemas").resolve("tei_all-4.11.0.rng");
            assertThat(made.loadSchema(ValidationDriver.fileInputSource(schema.toFile())))
                    .isTrue();
            driver = made;
        }
        return driver;
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
