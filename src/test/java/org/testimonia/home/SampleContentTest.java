package org.testimonia.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.text.Corpora;
import org.testimonia.text.Finding;
import org.testimonia.text.HtmlReader;
import org.testimonia.text.MarkdownReader;
import org.testimonia.text.PlainReader;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.TextReader;
import org.testimonia.text.tei.TeiReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SampleContentTest {

    private static final Map<String, TextReader> READERS =
            List.of(new PlainReader(), new MarkdownReader(), new HtmlReader(), new TeiReader()).stream()
                    .collect(Collectors.toMap(reader -> reader.format().word(), Function.identity()));

    /** Every text of the sample by its slug. */
    private static final Map<String, ReadText> TEXTS = SampleFiles.list(
                    SampleFiles.project().path("texts"))
            .stream()
            .collect(Collectors.toMap(text -> text.path("slug").asText(), SampleContentTest::read));

    @Test
    void every_quote_is_found_exactly_once() {
        assertSoftly(softly -> SampleFiles.acts().stream()
                .flatMap(act -> SampleFiles.places(act).stream())
                .forEach(place -> softly.assertThat(occurrences(place))
                        .as(place.toString())
                        .isEqualTo(1)));
    }

    @Test
    void every_text_says_that_it_was_made_for_the_sample() {
        TEXTS.forEach((slug, text) -> assertThat(opening(text)).as(slug).contains("made for this sample"));
    }

    @Test
    void nothing_is_lost_in_reading_the_texts() {
        TEXTS.forEach((slug, text) ->
                assertThat(text.findings()).as(slug).noneMatch(finding -> finding.severity() == Finding.Severity.LOST));
    }

    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    @ParameterizedTest
    @ValueSource(strings = {"companion.xml", "pritt.xml"})
    void the_TEI_texts_are_valid(String file) throws IOException, SAXException {
        StringWriter errors = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        Path schema = Corpora.folder("schemas/tei_all-4.11.0.rng");
        driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema.toString()));

        boolean valid = driver.validate(new InputSource(new ByteArrayInputStream(SampleFiles.bytes(file))));

        assertThat(valid).as(errors.toString()).isTrue();
    }

    private static ReadText read(JsonNode text) {
        return READERS.get(text.path("format").asText())
                .read(SampleFiles.bytes(text.path("file").asText()));
    }

    private static int occurrences(JsonNode place) {
        JsonNode quote = place.path("quote");
        String words = quote.path("prefix").asText()
                + quote.path("exact").asText()
                + quote.path("suffix").asText();
        String plain = plain(TEXTS.get(place.path("text").asText()).segments());
        return plain.split(Pattern.quote(words), -1).length - 1;
    }

    private static String opening(ReadText text) {
        return plain(text.segments().subList(0, Math.min(4, text.segments().size())));
    }

    private static String plain(List<ReadSegment> segments) {
        return segments.stream().map(ReadSegment::text).collect(Collectors.joining("\n"));
    }
}
