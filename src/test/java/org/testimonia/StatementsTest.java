package org.testimonia;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.testimonia.Routes.Route;
import org.testimonia.desk.SpanApi;

/** What somebody looks at costs the same number of statements however much there is. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StatementsTest {

    /** What an address is asked, by its end, where it says little or nothing without. */
    private static final Map<String, List<String>> QUERIES = Map.ofEntries(
            entry("/sources/export", List.of("format=bibtex")),
            entry(
                    "/search",
                    List.of("q=court&in=texts", "q=note&in=annotations", "q=witness&in=claims", "q=saw&in=sources")),
            entry("/place", List.of("to=1")),
            entry("/diff", List.of("from=1&to=1")),
            entry("/claims", List.of("standing=contested", "signal=hearsay_only")),
            entry("/search/kwic.csv", List.of("q=court")),
            entry("/what-falls", List.of("without=source:witness1")),
            entry("/as-of", List.of("claim=1&at=2099-01-01")),
            entry("/touching", List.of("agent={agent}")),
            entry("/who-says", List.of("claim=1")),
            entry("/why", List.of("claim=1")),
            entry("/since", List.of("claim=1")),
            entry("/independent", List.of("claim=1&a={evidence}&b={support}")),
            entry("/passage", List.of("text={text}&start=0&end=1000")),
            entry("/changes", List.of("from=1&to=2099-01-01")),
            entry("/witness-over-time", List.of("agent={agent}")));

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Inject
    ManyNotes manyNotes;

    @Inject
    SessionFactory sessions;

    @Test
    @ActivateRequestContext
    void every_address_of_a_project_asks_the_database_as_often_for_ten_thousand_annotations_as_for_one() {
        People.ALL.forEach(people::token); // a first token costs statements of its own
        FullProject project = new FullProject(people, shelf);

        Map<String, Long> one = statements(project);
        manyNotes.put(project.slug, project.text, 2, 100);
        project.add();
        Map<String, Long> hundred = statements(project);
        manyNotes.put(project.slug, project.text, 101, 10_000);
        project.add();
        project.add();
        Map<String, Long> many = statements(project);

        assertThat(hundred).isEqualTo(one);
        assertThat(many).isEqualTo(one);
        List<?> notes = people.as("rolf")
                .accept(SpanApi.SPANS)
                .get("/api/v1/projects/" + project.slug + "/texts/" + project.text + "/annotations")
                .path("spans.findAll { it[3] == 'note' }");
        assertThat(notes).hasSize(10_000);
    }

    private Map<String, Long> statements(FullProject project) {
        Map<String, Long> statements = new TreeMap<>();
        for (Route route : Routes.all()) {
            if (route.method().equals("GET") && route.address().contains("{")) {
                for (String address : project.addresses(route.address())) {
                    for (String answer : route.answers().isEmpty() ? List.of("*/*") : route.answers()) {
                        asked(address, project)
                                .forEach(asked -> statements.put(asked + " as " + answer, count(asked, answer)));
                    }
                }
            }
        }
        return statements;
    }

    /** An address with its queries, and as much on a page as there may be. */
    private static List<String> asked(String address, FullProject project) {
        String most = address.startsWith("/api/") ? address + "?limit=1000" : address;
        String and = most.contains("?") ? "&" : "?";
        return QUERIES.entrySet().stream()
                .filter(query -> address.endsWith(query.getKey()))
                .findFirst()
                .map(query -> query.getValue().stream()
                        .map(each -> most + and + project.named(each))
                        .toList())
                .orElse(List.of(most));
    }

    private long count(String address, String answer) {
        sessions.getStatistics().clear();
        int status = people.as("dana")
                .accept(answer)
                .redirects()
                .follow(false)
                .get(address)
                .statusCode();
        assertThat(status).as(address).isIn(200, 303);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
