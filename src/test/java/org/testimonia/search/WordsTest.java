package org.testimonia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static List<String> exact(String text) {
        return Words.of(text, "und").stream().map(Word::exact).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Größe, grosse",
        "ὁ ἄνθρωπος, ο ανθρωποσ",
        "Слёзы, слезы",
        "שָׁלוֹם, שלום",
        "كِتَابٌ, كتاب",
        "كتـاب, كتاب",
        "ﬁnal, final",
        "don’t, don't",
        "cooperate, cooperate"
    })
    void case_accents_points_and_ligatures_make_no_difference(String written, String found) {
        assertThat(String.join(" ", exact(written))).isEqualTo(found);
        assertThat(exact(Normalizer.normalize(written, Normalizer.Form.NFD))).isEqualTo(exact(written));
    }

    @Test
    void a_word_stands_where_it_stands_also_beyond_the_first_plane() {
        String text = "\uD83D\uDE00 He said: “No.”";

        assertThat(Words.of(text, "en").stream().map(word -> text.substring(word.start(), word.end())))
                .containsExactly("He", "said", "No");
    }

    @ParameterizedTest
    @CsvSource({
        "en, confessions, confession",
        "de, Geständnisse, Geständnis",
        "ru, признания, признание",
        "fr, élèves, eleve",
        "la, confessiones, confessiones"
    })
    void forms_of_a_word_share_their_stem_where_the_language_has_a_stemmer(String language, String form, String other) {
        assertThat(Words.of(form, language).get(0).stem())
                .isEqualTo(Words.of(other, language).get(0).stem());
    }

    @Test
    void a_very_long_segment_is_kept_in_parts_that_overlap() {
        String text = String.join(
                " ", IntStream.range(0, 9_000).mapToObj(i -> "w" + i).toList());

        List<String> vectors = Lexemes.vectors(Words.of(text, "en"));

        assertThat(vectors).hasSize(3);
        assertThat(vectors.get(1)).startsWith("'=w3960':1 ").contains("'=w3999':40 '~w3999':40 '=w4000':41 ");
        assertThat(vectors.get(2)).contains("'=w8999':");
    }

    @Test
    void a_query_is_read_without_errors_of_spelling() {
        Sought sought = Sought.of("torture OR threats \"nobody struck\" -court", Set.of("en"));

        assertThat(sought.tsquery())
                .isEqualTo("((('=torture' | '~tortur')) | (('=threats' | '~threat')))"
                        + " & ((('=nobody') <-> ('=struck'))) & (!(('=court' | '~court')))");
        assertThat(Sought.of("OR \"unclosed (it's) & | ! <-> :*", Set.of("en")).tsquery())
                .contains("'=or'")
                .contains("'=it''s'");
    }
}
