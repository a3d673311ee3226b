package org.testimonia.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisReaderTest {

    @Test
    void an_article_becomes_a_source() {
        ReadBibliography read = read("""
                TY  - JOUR
                ID  - pritt1936
                AU  - Pritt, Denis Nowell
                AU  - The Dewey Commission
                TI  - The Zinoviev
                      Trial
                JF  - A Journal
                VL  - 3
                SP  - 12
                EP  - 15
                PY  - 1936
                DA  - 1936/09/01/
                DO  - doi:10.1000/1
                KW  - trial
                KW  - Moscow
                M3  - no
                U1  - one
                U1  - two
                ER  -
                """);

        assertThat(read.findings()).isEmpty();
        assertThat(read.sources())
                .containsExactly(new ReadSource(
                        "pritt1936",
                        Map.ofEntries(
                                Map.entry("type", "article-journal"),
                                Map.entry(
                                        "author",
                                        List.of(
                                                Map.of("family", "Pritt", "given", "Denis Nowell"),
                                                Map.of("literal", "The Dewey Commission"))),
                                Map.entry("title", "The Zinoviev Trial"),
                                Map.entry("container-title", "A Journal"),
                                Map.entry("volume", "3"),
                                Map.entry("page", "12-15"),
                                Map.entry("issued", Map.of("date-parts", List.of(List.of(1936, 9, 1)))),
                                Map.entry("DOI", "10.1000/1"),
                                Map.entry("keyword", "trial; Moscow"),
                                Map.entry("custom", Map.of("PY", "1936", "M3", "no", "U1", List.of("one", "two"))))));
    }

    @ParameterizedTest
    @CsvSource({
        "1938, [1938]",
        "1938///, [1938]",
        "1938/03, '[1938, 3]'",
        "2001/00/00/, [2001]",
        "1938/3/15/, '[1938, 3, 15]'"
    })
    void a_date_is_as_exact_as_it_says(String written, String parts) {
        assertThat(RisDates.parse(written).get("date-parts")).hasToString("[" + parts + "]");
    }

    @Test
    void words_for_a_date_are_kept() {
        assertThat(RisDates.parse("YEAR/MONTH/DAY/")).isEqualTo(Map.of("literal", "YEAR/MONTH/DAY/"));
        assertThat(RisDates.parse("1936/08/01/Summer")).isEqualTo(Map.of("literal", "1936/08/01/Summer"));
    }

    @Test
    void records_without_type_or_end_are_read_and_said() {
        ReadBibliography read =
                read("lost\nT1  - First\nER  -\nmore\nTY  - BOOK\nID  - b\nT1  - Second\nTY  - CHAP\nT1  - Third");

        assertThat(read.sources())
                .extracting(source -> source.csl().get("title"))
                .containsExactly("First", "Second", "Third");
        assertThat(read.findings())
                .extracting(finding -> finding.line() + ": " + finding.message())
                .containsExactlyInAnyOrder(
                        "1: This line belongs to no entry: lost",
                        "2: This entry does not say what it is (TY); it is read as a document.",
                        "2: This entry has no key; it gets first.",
                        "4: This line belongs to no entry: more",
                        "5: This entry has no end (ER) before the next begins.",
                        "8: This entry has no end (ER).",
                        "8: This entry has no key; it gets third.");
    }

    private static ReadBibliography read(String file) {
        return Bibliographies.read(BibliographyFormat.RIS, file.getBytes(UTF_8));
    }
}
