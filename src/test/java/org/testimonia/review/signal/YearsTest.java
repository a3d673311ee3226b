package org.testimonia.review.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void years_are_read_out_of_dates_as_edtf_writes_them() {
        assertThat(Years.of("1936")).isEqualTo(new Years(1936, 1936));
        assertThat(Years.of("1936-08/1938-03")).isEqualTo(new Years(1936, 1938));
        assertThat(Years.of("193X~")).isEqualTo(new Years(1930, 1939));
        assertThat(Years.of("19XX")).isEqualTo(new Years(1900, 1999));
        assertThat(Years.of("-0043")).isEqualTo(new Years(-43, -43));
        assertThat(Years.of("1936-08-24T10:00:00Z")).isEqualTo(new Years(1936, 1936));
        assertThat(Years.of("../1938")).isNull();
        assertThat(Years.of("1936/")).isNull();
        assertThat(Years.of(null)).isNull();
    }

    @Test
    void years_are_read_out_of_the_dates_of_a_bibliography() {
        assertThat(Years.issued(Map.of("issued", Map.of("date-parts", List.of(List.of(1953, 5))))))
                .isEqualTo(new Years(1953, 1953));
        assertThat(Years.issued(Map.of("issued", Map.of("date-parts", List.of(List.of("1936"), List.of(1938))))))
                .isEqualTo(new Years(1936, 1938));
        assertThat(Years.issued(Map.of("issued", Map.of("literal", "in the thirties"))))
                .isNull();
        assertThat(Years.issued(Map.of())).isNull();
    }
}
