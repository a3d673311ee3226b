package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.shared.Sql;

/** What a reader asks for costs the same number of statements however much is annotated. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SpanStatementsTest {

    private static final String ID = "cast('01900000-0000-7000-8%s-' || lpad(to_hex(i), 12, '0') as uuid)";

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Inject
    Sql sql;

    @Inject
    SessionFactory sessions;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String address;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @Test
    @ActivateRequestContext
    void lists_and_pages_ask_the_database_as_often_for_ten_thousand_annotations_as_for_one() {
        People.ALL.forEach(people::token); // a first token costs statements of its own
        String project = people.project("private");
        String text = shelf.bring(project, Shelf.MEMOIR, "Memoir");
        Map<String, String> addresses = Map.of(
                "/api/v1/projects/" + project + "/texts/" + text + "/annotations?limit=1000", "application/json",
                "/api/v1/projects/" + project + "/texts/" + text + "/annotations", SpanApi.SPANS,
                "/api/v1/projects/" + project + "/annotations?limit=1000", "application/json",
                "/api/v1/projects/" + project + "/texts", "application/json",
                "/p/" + project + "/texts", "text/html",
                "/p/" + project + "/texts/" + text, "text/html");

        annotate(project, 1, 1);
        Map<String, Long> one = statements(addresses);
        annotate(project, 2, 100);
        Map<String, Long> hundred = statements(addresses);
        annotate(project, 101, 10_000);
        Map<String, Long> many = statements(addresses);

        assertThat(hundred).isEqualTo(one);
        assertThat(many).isEqualTo(one);
        List<?> spans = people.as("rolf")
                .accept(SpanApi.SPANS)
                .get("/api/v1/projects/" + project + "/texts/" + text + "/annotations")
                .path("spans");
        assertThat(spans).hasSize(10_000);
    }

    private Map<String, Long> statements(Map<String, String> addresses) {
        return addresses.entrySet().stream()
                .collect(
                        java.util.stream.Collectors.toMap(address -> address.getKey() + address.getValue(), address -> {
                            sessions.getStatistics().clear();
                            people.as("rolf")
                                    .accept(address.getValue())
                                    .get(address.getKey())
                                    .then()
                                    .statusCode(200);
                            return sessions.getStatistics().getPrepareStatementCount();
                        }));
    }

    private void annotate(String slug, int from, int to) {
        String note = ID.formatted("001");
        String passage = ID.formatted("002");
        String series =
                " from generate_series(%d, %d) as i, text t join project p on p.id = t.project_id where p.slug = '%s'"
                        .formatted(from, to, slug);
        Stream.of(
                        "insert into passage (project_id, id, text_id, number, start_at, end_at, exact, prefix, suffix) select p.id, "
                                + passage + ", t.id, 1, i % 100, i % 100 + 5, 'words', '', ''" + series,
                        "insert into annotation (project_id, id, kind, visibility, by_id, created_seq, created_at, version)"
                                + " select p.id, " + note + ", 'NOTE', 'PROJECT', t.by_id, 1, now(), 1"
                                + series,
                        "insert into annotation_wording (project_id, annotation_id, number, body, format, visibility, seq, at, by_id)"
                                + " select p.id, " + note
                                + ", 1, 'A note.', 'text/plain', 'PROJECT', 1, now(), t.by_id" + series,
                        "insert into annotation_passage (project_id, annotation_id, ordinal, passage_id) select p.id, "
                                + note + ", 1, " + passage + series,
                        "insert into span (project_id, text_id, number, band, start_at, end_at, subject_id, ordinal, kind, visibility, passage_id)"
                                + " select p.id, t.id, 1, 256, i % 100, i % 100 + 5, " + note
                                + ", 1, 'note', 'PROJECT', " + passage + series)
                .forEach(insert -> {
                    QuarkusTransaction.requiringNew().run(() -> sql.run(insert));
                    analyze();
                });
    }

    /** As autovacuum does within a minute; until then every plan is made for an empty table. */
    private void analyze() {
        try (var connection = DriverManager.getConnection(address, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
