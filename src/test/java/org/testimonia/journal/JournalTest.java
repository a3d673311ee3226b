package org.testimonia.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.testimonia.Chain;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JournalTest {

    @Inject
    People people;

    @Inject
    DataSource database;

    @Inject
    Chain chain;

    @Test
    void the_numbers_have_no_gap_and_the_chain_holds() {
        String slug = people.project("private");

        people.as("dana")
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Renamed"))
                .patch("/api/v1/projects/" + slug)
                .then()
                .statusCode(200);

        List<Integer> numbers = people.as("rolf")
                .get("/api/v1/projects/" + slug + "/journal")
                .then()
                .statusCode(200)
                .extract()
                .path("items.seq");
        assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(chain.breaks(slug)).isEmpty();
    }

    @Test
    void a_refused_deed_takes_no_number() {
        String slug = people.project("private");

        people.as("dana")
                .header("If-Match", "\"99\"")
                .body(Map.of("title", "Renamed"))
                .patch("/api/v1/projects/" + slug)
                .then()
                .statusCode(412);

        people.as("dana").get("/api/v1/projects/" + slug).then().body("revision", org.hamcrest.Matchers.equalTo(5));
    }

    @Test
    void what_has_happened_stays_also_from_raw_sql() throws SQLException {
        people.project("private");

        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update journal_entry set summary = 'nothing'"))
                    .hasMessageContaining("only grows");
            assertThatThrownBy(() -> statement.execute("delete from journal_entry"))
                    .hasMessageContaining("only grows");
            assertThatThrownBy(() -> statement.execute("truncate journal_entry"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("alter table journal_entry disable trigger all"))
                    .hasMessageContaining("must be owner");
        }
    }
}
