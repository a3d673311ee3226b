package org.testimonia.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Map<String, Object> ORLOV = Map.of(
            "author",
            List.of(Map.of("family", "Orlov", "given", "Alexander")),
            "title",
            "The Secret History of Stalin's Crimes",
            "publisher-place",
            "New York",
            "issued",
            Map.of("date-parts", List.of(List.of(1953))));

    @Test
    void a_book_is_cited_briefly_and_in_full() {
        assertThat(Citation.brief(ORLOV)).isEqualTo("Orlov 1953");
        assertThat(Citation.full(ORLOV))
                .isEqualTo("Orlov, Alexander: The Secret History of Stalin's Crimes. New York 1953");
    }

    @Test
    void an_article_is_cited_with_what_it_stands_in() {
        Map<String, Object> article = Map.of(
                "author",
                List.of(
                        Map.of("literal", "The Dewey Commission"),
                        Map.of("family", "Beck", "non-dropping-particle", "von")),
                "title",
                "What was found?",
                "container-title",
                "Journal",
                "volume",
                "3",
                "issue",
                2,
                "page",
                "12-15",
                "issued",
                Map.of("date-parts", List.of(List.of(1937, 4), List.of(1938)), "circa", true));

        assertThat(Citation.brief(article)).isEqualTo("The Dewey Commission & von Beck c. 1937–1938");
        assertThat(Citation.full(article))
                .isEqualTo("The Dewey Commission; von Beck: What was found? In: Journal 3(2), c. 1937–1938, 12-15");
    }

    @Test
    void editors_stand_in_for_authors_and_many_are_shortened() {
        Map<String, Object> name = Map.of("family", "A", "given", "B", "suffix", "Jr.");

        assertThat(Citation.authors(Map.of("editor", List.of(name)))).isEqualTo("A, B, Jr. (ed.)");
        assertThat(Citation.brief(Map.of("editor", List.of(name, name, name)))).isEqualTo("A et al.");
    }

    @Test
    void years_before_christ_and_dates_in_words_are_shown() {
        assertThat(Citation.year(Map.of("issued", Map.of("date-parts", List.of(List.of(-44, 3, 15))))))
                .isEqualTo("44 BC");
        assertThat(Citation.year(Map.of("issued", Map.of("literal", "no date"))))
                .isEqualTo("no date");
    }

    @Test
    void whatever_is_missing_or_wrong_is_left_out() {
        assertThat(Citation.brief(Map.of())).isEqualTo("Untitled source");
        assertThat(Citation.full(Map.of())).isEqualTo("Untitled source");
        assertThat(Citation.full(Map.of("title", "T"))).isEqualTo("T");
        assertThat(Citation.brief(Map.of("author", 5, "title", List.of(), "issued", List.of())))
                .isEqualTo("Untitled source");
        assertThat(Citation.full(Map.of(
                        "author",
                        List.of(1, Map.of(), Map.of("family", Map.of())),
                        "issued",
                        Map.of("date-parts", List.of(5)))))
                .isEqualTo("Untitled source");
        assertThat(Citation.brief(Map.of("title", "A title that is much longer than what anyone would cite")))
                .isEqualTo("A title that is much longer than what an…");
    }
}
