package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;

class SoughtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13-20",
                "13 – 20",
                "13,20",
                " 13, 20 ",
                "https://example.org/p/x/texts/y/read?revision=1&at=13,20#s2"
            })
    void characters_are_given_as_a_range_or_by_the_address_of_a_passage(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(new Sought(null, 13, 20));
    }

    @Test
    void whatever_else_is_typed_is_how_a_place_is_cited() {
        assertThat(Sought.of(" 2.4.1 ")).isEqualTo(new Sought("2.4.1", null, null));
        assertThat(Sought.of("20-13")).isEqualTo(new Sought("20-13", null, null));
        assertThat(Sought.of("@1200")).isEqualTo(new Sought(null, 1200, null));
        assertThatThrownBy(() -> Sought.of(" ")).isInstanceOf(Refusal.class);
    }
}
