package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Statistics;
import org.testimonia.claim.Library;
import org.testimonia.shared.Sql;

/** With {@code -Dbenchmark} it fills a project of 5,000 claims and prints how long the first and the next question take. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProvenanceStatementsTest {

    private static final int MANY = Boolean.getBoolean("benchmark") ? 5000 : 200;
    private static final int FROM_ONE_MAN = 90;
    private static final String ID = "cast('01900000-0000-7000-8%s-' || lpad(to_hex(%s), 12, '0') as uuid)";

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    Sql sql;

    @Inject
    SessionFactory sessions;

    @Inject
    Statistics statistics;

    @Test
    @ActivateRequestContext
    void the_database_is_asked_as_often_for_very_many_claims_as_for_one() {
        People.ALL.forEach(people::token); // a first token costs statements of its own
        String slug = people.project("private");
        library.fill(slug);
        String agent = library.agent(slug, "Told").toString();
        String api = "/api/v1/projects/" + slug;
        List<String> questions = List.of(
                api + "/claims/1/independence",
                api + "/claims/1/provenance",
                api + "/what-falls?without=agent:" + agent,
                api + "/derivations?limit=1",
                api + "/claims?signal=hearsay_only",
                "/p/" + slug + "/claims/1",
                "/p/" + slug + "/review",
                "/p/" + slug,
                "/p/" + slug + "/claims",
                "/inbox",
                "/p/" + slug + "/people/" + agent,
                "/p/" + slug + "/what-falls?without=source:orlov1953");

        fill(slug, agent, 1, 2);
        Map<String, Long> few = statements(slug, questions);
        for (int from = 3; from <= MANY; from += 250) {
            fill(slug, agent, from, Math.min(MANY, from + 249));
        }
        Map<String, Long> many = statements(slug, questions);

        assertThat(many).isEqualTo(few);
        assertThat(people.as("rolf").get(questions.get(2)).<List<?>>path("rounds[0]"))
                .hasSize(FROM_ONE_MAN);
    }

    /** After a write, so that the graph is read anew. */
    private Map<String, Long> statements(String slug, List<String> questions) {
        Map<String, Long> statements = new LinkedHashMap<>();
        for (String question : questions) {
            people.as("clara")
                    .body(Map.of("name", "Somebody else", "kind", "person"))
                    .post("/api/v1/projects/" + slug + "/agents");
            sessions.getStatistics().clear();
            long first = ask(question);
            statements.put(question, sessions.getStatistics().getPrepareStatementCount());
            long next = ask(question);
            if (Boolean.getBoolean("benchmark")) {
                System.out.printf("%-60s first %,6d ms, next %,6d ms%n", question.replace(slug, "…"), first, next);
            }
        }
        return statements;
    }

    private long ask(String question) {
        long start = System.nanoTime();
        people.as("rolf").get(question).then().statusCode(200);
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The revision that a batch of rows carries: what came before is not read again. */
    private static final String NOW = "(select c.revision from counter c where c.project_id = p.id)";

    /** Claims with four pieces of admitted evidence each; the first ninety rest on a memoir that has it from one man. */
    private void fill(String slug, String agent, int from, int to) {
        String claims =
                " from generate_series(%d, %d) as i, project p, account a where p.slug = '%s' and a.name = 'dana'"
                        .formatted(from, to, slug);
        String items = ", generate_series(0, 3) as k, text t"
                + " where t.project_id = p.id and t.slug = case when i <= " + FROM_ONE_MAN
                + " then 'memoir' else 'transcript' end and p.slug = '" + slug + "' and a.name = 'dana'";
        String series = " from generate_series(%d, %d) as i, project p, account a".formatted(from, to) + items;
        String item = "4 * i + k";
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "update counter set revision = revision + 2 where project_id = (select id from project where slug = '"
                                        + slug + "')",
                                "insert into claim (project_id, id, number, standing, wording, by_id, created_seq, created_at, version)"
                                        + " select p.id, " + id("100", "i")
                                        + ", i, 'OPEN', 1, a.id, " + NOW + " - 1, now(), 0"
                                        + claims,
                                "insert into claim_wording (project_id, claim_id, number, statement, substantive, seq, at, by_id)"
                                        + " select p.id, " + id("100", "i")
                                        + ", 1, 'Something happened ' || i, true, " + NOW + " - 1, now(), a.id"
                                        + claims,
                                "insert into judgement (project_id, id, claim_id, standing, reason_code, reason, wording, basis_seq, seq,"
                                        + " at, by_id) select p.id, " + id("200", "i") + ", " + id("100", "i")
                                        + ", 'OPEN', 'created', 'Put forward by a test.', 1, 1, " + NOW
                                        + " - 1, now(), a.id"
                                        + claims,
                                "insert into judgement (project_id, id, claim_id, from_standing, standing, reason_code, reason, wording, basis_seq, seq,"
                                        + " at, by_id) select p.id, " + id("250", "i") + ", " + id("100", "i")
                                        + ", 'OPEN', 'CONTESTED', 'counter_evidence', 'Two people read it otherwise.', 1, 1, "
                                        + NOW + ", now(), a.id"
                                        + claims + " and i % 2 = 0",
                                ("update claim set standing = 'CONTESTED' where number between %d and %d and number %% 2 = 0"
                                                + " and project_id = (select id from project where slug = '%s')")
                                        .formatted(from, to, slug),
                                "insert into evidence (project_id, id, claim_id, stance, target, reason, by_id, created_seq, created_at,"
                                        + " version) select p.id, " + id("300", item) + ", " + id("100", "i")
                                        + ", 'SUPPORTS', 'passage', 'It was written by a test.', a.id, " + NOW
                                        + ", now(), 0"
                                        + series,
                                "insert into admission (project_id, id, evidence_id, decision, seq, at, by_id) select p.id, "
                                        + id("400", item) + ", " + id("300", item) + ", 'ADMITTED', " + NOW
                                        + ", now(), a.id"
                                        + series,
                                "insert into passage (project_id, id, text_id, number, start_at, end_at, exact, prefix, suffix)"
                                        + " select p.id, " + id("500", item) + ", t.id, 1, (" + item + ") % 90, ("
                                        + item
                                        + ") % 90 + 5, 'words', '', ''" + series,
                                "insert into evidence_passage (project_id, evidence_id, ordinal, passage_id) select p.id, "
                                        + id("300", item) + ", 1, " + id("500", item) + series,
                                "insert into derivation (project_id, id, child_passage_id, parent_agent_id, manner, certainty, grounds,"
                                        + " by_id, created_seq, created_at) select p.id, " + id("600", item) + ", "
                                        + id("500", item) + ", '" + agent
                                        + "', 'informed_by', 'probable', 'It says so itself.', a.id, " + NOW + ", now()"
                                        + series
                                        + " and i <= " + FROM_ONE_MAN)
                        .forEach(sql::run));
        statistics.gather();
    }

    private static String id(String kind, String number) {
        return ID.formatted(kind, number);
    }
}
