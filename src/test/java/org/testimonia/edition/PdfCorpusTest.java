package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.PdfCheck;
import org.testimonia.text.Corpora;

/** Texts of the corpora in several scripts, with 50 places annotated, as PDF. */
@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
@Execution(ExecutionMode.CONCURRENT)
class PdfCorpusTest {

    static Stream<Path> files() {
        return Stream.of(
                        "drama-cyrillic-tolstoy-tsar-boris.xml",
                        "epidoc-ISic000537.xml",
                        "manuscript-amp-0062.xml",
                        "rtl-arabic-muqtabas-86.xml",
                        "teitest-testoverlap.xml")
                .map(name -> Corpora.folder("tei").resolve(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_conforms_to_pdf_a_2a_and_pdf_ua_1(Path path) {
        byte[] pdf = EditionFormat.PDF.write(new CorpusEdition(path).model()).bytes();

        assertThat(PdfCheck.errors(pdf)).isEmpty();
    }
}
