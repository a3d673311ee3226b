package org.testimonia.edition.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testimonia.edition.docx.DocxDirections.Piece;

/** Words of both directions, and signs that turn them. */
class DocxDirectionsTest {

    @Test
    void words_are_cut_where_their_direction_changes_and_nothing_is_lost() {
        assertThat(DocxDirections.of("he said שלום עולם, twice", false))
                .containsExactly(
                        new Piece("he said ", false), new Piece("שלום עולם", true), new Piece(", twice", false));
    }

    @Test
    void digits_and_spaces_between_two_directions_go_with_the_paragraph() {
        assertThat(DocxDirections.of("قال (12) this", true))
                .containsExactly(new Piece("قال (12) ", true), new Piece("this", false));
    }

    @Test
    void what_turns_words_is_ended_with_them() {
        assertThat(DocxDirections.closing("\u202Eabc")).isEqualTo("\u202C");
        assertThat(DocxDirections.closing("\u2067\u202Babc")).isEqualTo("\u202C\u2069");
        assertThat(DocxDirections.closing("\u2067\u202Babc\u2069")).isEmpty();
        assertThat(DocxDirections.closing("\u202C\u2069abc")).isEmpty();
    }

    @Test
    void a_million_spaces_take_no_longer_than_a_million_letters() {
        assertThat(DocxDirections.of(" ".repeat(1_000_000), false)).hasSize(1);
    }
}
