package org.testimonia.review.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlikeWordingsTest {

    @Test
    void sentences_in_nearly_the_same_words_are_found_whatever_their_order_and_case() {
        assertThat(AlikeWordings.of(List.of(
                        "The prisoners were kept without sleep.",
                        "The order came from above.",
                        "Without sleep, the prisoners WERE kept!",
                        "The prisoners were kept without any sleep.",
                        "The prisoners slept as they liked.",
                        "")))
                .extracting(pair -> pair.one() + "-" + pair.other())
                .containsExactly("0-2", "0-3", "2-3");
    }

    @Test
    void looking_at_the_rarest_words_only_misses_nothing() {
        Random random = new Random(7);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sentences.add(random.ints(3 + random.nextInt(6), 0, 14)
                    .mapToObj(word -> "w" + word)
                    .collect(Collectors.joining(" ")));
        }

        long found = AlikeWordings.of(sentences).size();

        long all = IntStream.range(0, sentences.size())
                .mapToLong(one -> IntStream.range(one + 1, sentences.size())
                        .filter(other -> alike(sentences.get(one), sentences.get(other)))
                        .count())
                .sum();
        assertThat(found).isEqualTo(all).isPositive();
    }

    private static boolean alike(String one, String other) {
        var first = List.of(one.split(" ")).stream().collect(Collectors.toSet());
        var second = List.of(other.split(" ")).stream().collect(Collectors.toSet());
        double common = first.stream().filter(second::contains).count();
        return common / (first.size() + second.size() - common) >= 0.7;
    }
}
