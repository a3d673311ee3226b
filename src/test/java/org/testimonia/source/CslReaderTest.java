package org.testimonia.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CslReaderTest {

    @Test
    void what_csl_does_not_know_is_kept_as_custom() {
        ReadBibliography read = read("""
                [{"id": 7, "type": "book", "title": "T", "issued": {"date-parts": [["1936", 8]]}, "shelf": [1], "custom": {"a": "b"}}]
                """);

        assertThat(read.sources())
                .containsExactly(new ReadSource(
                        "7",
                        Map.of(
                                "type",
                                "book",
                                "title",
                                "T",
                                "issued",
                                Map.of("date-parts", List.of(List.of(1936, 8))),
                                "custom",
                                Map.of("shelf", List.of(1), "a", "b"))));
    }

    @Test
    void what_is_not_acceptable_is_named_with_its_line() {
        ReadBibliography read = read("""
                [
                  {"id": "a", "type": "tablet"},
                  {"id": "b", "author": [{"family": ["x"]}]},
                  "c",
                  {"title": "No id"},
                  {"id": "d", "title": {"x": 1}},
                  {"id": "e", "title": "\\u0000"},
                  {"id": "f", "issued": {"date-parts": [[1936, 30]]}},
                  {"id": "g", "title": "T" "}
                ]
                """);

        assertThat(read.sources()).extracting(ReadSource::key).containsExactly("noid");
        assertThat(read.findings())
                .extracting(BibliographyFinding::line)
                .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void a_single_item_is_a_bibliography_too() {
        assertThat(read("{\"id\":\"x\"}").sources()).containsExactly(new ReadSource("x", Map.of()));
        assertThat(read("").sources()).isEmpty();
        assertThat(read("nonsense").findings()).hasSize(1);
        assertThat(read("[".repeat(100_000)).findings()).hasSize(1);
    }

    private static ReadBibliography read(String file) {
        return Bibliographies.read(BibliographyFormat.CSL, file.getBytes(UTF_8));
    }
}
