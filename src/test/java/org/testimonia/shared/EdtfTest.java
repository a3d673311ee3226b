package org.testimonia.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource(delimiter = '|', textBlock = """
                    1936                  | 1936
                    1936-08               | August 1936
                    1936-08-24            | 24 August 1936
                    1936-21               | spring 1936
                    1936/1938             | 1936–1938
                    1936-08/1938-03       | August 1936 – March 1938
                    1936/..               | from 1936 on
                    ../1938               | until 1938
                    1936/                 | from 1936, until when is unknown
                    /1938-03              | until March 1938, from when is unknown
                    1936~                 | about 1936
                    1936-08?              | August 1936 (uncertain)
                    1936%                 | about 1936 (uncertain)
                    193X                  | the 1930s
                    193X-08               | August of the 1930s
                    19XX                  | the years 1900 to 1999
                    1936-XX               | a month of 1936
                    1936-08-XX            | a day of August 1936
                    1936-XX-XX            | a day of 1936
                    -0043-03-15           | 15 March 44 BC
                    Y-17000               | 17001 BC
                    1936-08-24T10:30:00Z  | 24 August 1936, 10:30 UTC
                    """)
    void a_date_is_said_in_words(String date, String words) {
        assertThat(EdtfWords.of(Edtf.check(date, "event"))).isEqualTo(words);
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
