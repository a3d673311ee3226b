package org.testimonia.review.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testimonia.PostgresForTests;
import org.testimonia.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@ActivateRequestContext
class YearsTest {

    @Inject
    Sql sql;

    @Test
    void years_are_read_out_of_dates_as_edtf_writes_them() {
        assertThat(edtf("1936")).isEqualTo(new Years(1936, 1936));
        assertThat(edtf("1936-08/1938-03")).isEqualTo(new Years(1936, 1938));
        assertThat(edtf("193X~")).isEqualTo(new Years(1930, 1939));
        assertThat(edtf("19XX")).isEqualTo(new Years(1900, 1999));
        assertThat(edtf("1936-08-24T10:00:00Z")).isEqualTo(new Years(1936, 1936));
        assertThat(edtf("1936-21")).isEqualTo(new Years(1936, 1936));
        assertThat(edtf("Y-12000")).isEqualTo(new Years(-12001, -12001));
        assertThat(edtf("../1938")).isNull();
        assertThat(edtf("1936/")).isNull();
        assertThat(edtf(null)).isNull();
    }

    @Test
    void years_are_read_out_of_the_dates_of_a_bibliography() {
        assertThat(csl("{\"issued\": {\"date-parts\": [[1953, 5]]}}")).isEqualTo(new Years(1953, 1953));
        assertThat(csl("{\"issued\": {\"date-parts\": [[\"1936\"], [1938]]}}")).isEqualTo(new Years(1936, 1938));
        assertThat(csl("{\"issued\": {\"literal\": \"193X\"}}")).isEqualTo(new Years(1930, 1939));
        assertThat(csl("{\"issued\": {\"literal\": \"in the thirties\"}}")).isNull();
        assertThat(csl("{}")).isNull();
    }

    @Test
    void an_event_and_a_book_of_the_same_year_before_christ_are_of_the_same_year() {
        assertThat(edtf("-0043")).isEqualTo(new Years(-44, -44));
        assertThat(csl("{\"issued\": {\"date-parts\": [[-44]]}}")).isEqualTo(edtf("-0043"));
    }

    private @Nullable Years edtf(@Nullable String words) {
        return years(
                "select edtf_bound(cast(:words as text), false) as it_first, edtf_bound(cast(:words as text), true) as it_last",
                words);
    }

    private @Nullable Years csl(String json) {
        return years(
                "select csl_day(cast(:words as jsonb), false) as it_first, csl_day(cast(:words as jsonb), true) as it_last",
                json);
    }

    private @Nullable Years years(String select, @Nullable String words) {
        return Years.of(sql.first(select, "words", words).orElseThrow(), "it");
    }
}
