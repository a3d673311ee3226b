package org.testimonia.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testimonia.text.Corpora;

/** What the styles of the Citation Style Language make of our sources. */
@Execution(ExecutionMode.CONCURRENT)
class StyledCitationsTest {

    private static Source source(Map<String, Object> csl) {
        Source source = new Source("orlov1953");
        source.csl = new LinkedHashMap<>(csl);
        return source;
    }

    private static final Source ORLOV = source(Map.of(
            "type",
            "book",
            "title",
            "The Secret History of Stalin's Crimes",
            "author",
            List.of(Map.of("family", "Orlov", "given", "Alexander")),
            "publisher",
            "Random House",
            "publisher-place",
            "New York",
            "issued",
            Map.of("date-parts", List.of(List.of(1953)))));

    private static String cited(Source source, CitationStyle style) {
        return StyledCitations.of(List.of(source), style).get(source.id);
    }

    @Test
    void styles_differ_as_they_should() {
        assertThat(cited(ORLOV, CitationStyle.PLAIN))
                .isEqualTo("Orlov, Alexander: The Secret History of Stalin&apos;s Crimes. New York 1953");
        assertThat(cited(ORLOV, CitationStyle.CHICAGO_NOTES))
                .isEqualTo(
                        "Orlov, Alexander. <i>The Secret History of Stalin’s Crimes</i>. New York: Random House, 1953.");
        assertThat(cited(ORLOV, CitationStyle.APA))
                .contains("Orlov, A. (1953).")
                .contains("Random House");
        assertThat(cited(ORLOV, CitationStyle.MLA))
                .contains("Orlov, Alexander.")
                .contains("1953");
    }

    @ParameterizedTest
    @EnumSource
    void no_style_lets_markup_of_a_record_through(CitationStyle style) {
        Source hostile = source(Map.of(
                "type",
                "book",
                "title",
                "<script>alert(1)</script><img src=x onerror=alert(2)> & co",
                "publisher",
                "<b>P"));

        assertThat(cited(hostile, style))
                .doesNotContain("<script", "<img", "&amp;amp;")
                .containsIgnoringCase("&amp; co");
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_a_style_cannot_read_is_cited_plainly_and_spoils_no_other(CitationStyle style) {
        Source strange = source(Map.of(
                "type",
                "no-such-type",
                "title",
                "Strange",
                "author",
                List.of("Nobody"),
                "issued",
                Map.of("date-parts", "soon")));

        Map<UUID, String> citations = StyledCitations.of(List.of(strange, ORLOV), style);

        assertThat(citations.get(strange.id)).contains("Strange");
        assertThat(citations.get(ORLOV.id)).contains("Orlov").contains("1953");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void every_entry_of_a_real_bibliography_is_cited_in_every_style() {
        List<Source> sources = Stream.of("biblatex-examples.bib", "testjabref.bib")
                .map(name -> Bibliographies.read(BibliographyFormat.BIBTEX, Corpora.read("bibliography/" + name)))
                .flatMap(read -> read.sources().stream())
                .map(read -> source(read.csl()))
                .limit(60)
                .toList();

        for (CitationStyle style : CitationStyle.values()) {
            Map<UUID, String> citations = StyledCitations.of(sources, style);
            assertThat(citations.values()).hasSize(sources.size()).noneMatch(String::isBlank);
        }
    }
}
