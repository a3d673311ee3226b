package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    @Test
    void only_the_words_that_changed_are_cut_and_put() {
        assertThat(Comparison.words(
                        "Interrogators threatened the accused with the death of their children.",
                        "Interrogators threatened defendants with the execution of their children."))
                .filteredOn(piece -> !piece.kind().equals("same"))
                .extracting(piece -> piece.kind() + " " + piece.words().strip())
                .containsExactly("cut the accused", "put defendants", "cut death", "put execution");
    }

    @Test
    void without_what_was_cut_it_is_the_later_wording() {
        Random random = new Random(1938);
        for (int i = 0; i < 500; i++) {
            String before = sentence(random);
            String after = sentence(random);
            assertThat(Comparison.words(before, after).stream()
                            .filter(piece -> !piece.kind().equals("cut"))
                            .map(Comparison.Piece::words)
                            .collect(Collectors.joining()))
                    .isEqualToIgnoringWhitespace(after);
        }
    }

    private static String sentence(Random random) {
        List<String> words = List.of("they", "confessed", "не", "свидетель", "\uD835\uDD38", "é", "no", "one.");
        return random.ints(random.nextInt(12), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }
}
