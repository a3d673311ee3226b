package org.testimonia.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;

class EdtfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1936", "1936-08", "1936-08-24", "-0044-03-15", "1936-08/1938-03", "1936/..", "../1936", "1936/",
                        "1936?",
                "1936~", "1936-08%", "193X", "19XX", "1936-XX", "1936-08-XX", "1936-XX-XX", "1936-21", "Y-17000",
                "1936-08-24T10:30:00Z"
            })
    void an_expression_of_level_0_or_1_is_taken(String date) {
        assertThat(Edtf.check(date, "event")).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "August 1936",
                "1936-13",
                "1936-02-30",
                "1936-00",
                "36",
                "/",
                "../..",
                "1936/1937/1938",
                "1936-08-24T25:00:00Z",
                "1936-8",
                "X936",
                "{1936}"
            })
    void anything_else_is_refused_at_its_field(String date) {
        assertThatThrownBy(() -> Edtf.check(date, "event"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors)
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("event"));
    }
}
