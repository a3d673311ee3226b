package org.testimonia.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String TEXT =
            "😀 Nobody in the hall doubted it. I was told so by Slutsky, who had it from the interrogators. Nobody in the hall doubted it.";

    @Test
    void words_that_stand_once_are_there() {
        assertThat(new Quote("", "told so by Slutsky", "", -1).in(TEXT))
                .isEqualTo(new Anchored(Whereabouts.UNCHANGED, 1, 39, 57));
    }

    @Test
    void twins_are_told_apart_by_what_stands_around_them_or_by_their_place() {
        String words = "Nobody in the hall doubted it.";

        assertThat(new Quote("the interrogators. ", words, "", -1).in(TEXT).start())
                .isEqualTo(94);
        assertThat(new Quote("", words, " I was", -1).in(TEXT).start()).isEqualTo(2);
        assertThat(new Quote("", words, "", 94).in(TEXT).start()).isEqualTo(94);
        assertThat(new Quote("", words, "", 94).in(TEXT).state()).isEqualTo(Whereabouts.UNCHANGED);
    }

    @Test
    void twins_that_nothing_tells_apart_wait_for_a_person() {
        assertThat(new Quote("", "hall doubted", "", -1).in(TEXT).state()).isEqualTo(Whereabouts.UNCERTAIN);
    }

    @Test
    void other_white_space_is_no_other_word() {
        Anchored found = new Quote("", "told\n   so by\u00A0Slutsky", "", -1).in(TEXT);

        assertThat(found).isEqualTo(new Anchored(Whereabouts.UNCHANGED, 1, 39, 57));
    }

    @Test
    void what_was_worded_a_little_otherwise_is_found_by_likeness() {
        Anchored found = new Quote(
                        "doubted it. ", "I was told so by Slutzky, who had it from his interrogators", "", -1)
                .in(TEXT);

        assertThat(found.state()).isIn(Whereabouts.MOVED, Whereabouts.UNCERTAIN);
        assertThat(found.start()).isEqualTo(33);
    }

    @Test
    void what_is_not_there_has_no_place() {
        assertThat(new Quote("", "The moon over Barcelona was red that night.", "", 3)
                        .in(TEXT)
                        .state())
                .isEqualTo(Whereabouts.ORPHANED);
        assertThat(new Quote("", "   ", "", -1).in(TEXT).state()).isEqualTo(Whereabouts.ORPHANED);
        assertThat(new Quote("", "x", "", -1).in("").state()).isEqualTo(Whereabouts.ORPHANED);
    }
}
