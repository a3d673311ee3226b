package org.testimonia.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/reference/re-anchoring.md promises, on fewer passages. */
@Execution(ExecutionMode.CONCURRENT)
class ReAnchoringTest {

    static List<EditedCorpus> corpora() {
        return EditedCorpus.ALL;
    }

    @ParameterizedTest
    @MethodSource("corpora")
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void at_ten_per_cent_change_passages_keep_their_place_and_what_is_doubtful_is_asked(EditedCorpus corpus) {
        EditedText text = corpus.edited(0.10, 21);

        Tally tally = Tally.of(text, text.samples(1500, 22));

        assertThat(tally.untouchedRight).isEqualTo(tally.untouched).isGreaterThan(300);
        assertThat(tally.precision()).isGreaterThanOrEqualTo(0.995);
        assertThat(tally.recall()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_made_text_fares_likewise() {
        EditedText text = EditedText.of(Strange.paragraphs(3, 400), 0.10, 1, 5);

        Tally tally = Tally.of(text, text.samples(1000, 6));

        assertThat(tally.untouchedRight).isEqualTo(tally.untouched).isGreaterThan(200);
        assertThat(tally.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(tally.recall()).isGreaterThanOrEqualTo(0.95);
    }
}
