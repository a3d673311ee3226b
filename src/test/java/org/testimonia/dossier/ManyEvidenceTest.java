package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

/**
 * Very many pieces of evidence on one claim: everything still answers, and the database is asked no more often.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ManyEvidenceTest {

    private static final int FEW = 20;
    private static final int MANY = 2000;

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    Sql sql;

    @Inject
    Statistics statistics;

    @Inject
    SessionFactory sessions;

    @Test
    @ActivateRequestContext
    void a_claim_with_very_many_pieces_of_evidence_is_shown_judged_and_asked_about() {
        People.ALL.forEach(people::token); // a first token costs statements of its own
        String slug = people.project("private");
        library.fill(slug);
        Argument argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping.");
        String claim = argument.api + "/claims/1";
        List<String> questions = List.of(
                claim,
                claim + "/evidence?limit=1000",
                claim + "/independence",
                claim + "/signals",
                claim + "/provenance",
                "/p/" + slug + "/claims/1");

        fill(slug, 1, FEW);
        Map<String, Long> few = statements(questions);
        fill(slug, FEW + 1, MANY);
        Map<String, Long> many = statements(questions);

        assertThat(many).isEqualTo(few);
        argument.get("rolf", "/claims/1").body("evidence.supports", equalTo(MANY));
        argument.get("rolf", "/claims/1/independence").body("items", equalTo(MANY));
        argument.post("boris", "/claims/1/judgements", Map.of("standing", "ESTABLISHED", "reason", Argument.WHY))
                .statusCode(422);
        argument.decide("clara", "dana", 1, "ESTABLISHED", Map.of());
        argument.get("rolf", "/claims/1").body("standing", equalTo("ESTABLISHED"));
    }

    private Map<String, Long> statements(List<String> questions) {
        Map<String, Long> statements = new LinkedHashMap<>();
        for (String question : questions) {
            sessions.getStatistics().clear();
            people.as("rolf").get(question).then().statusCode(200);
            statements.put(question, sessions.getStatistics().getPrepareStatementCount());
        }
        return statements;
    }

    /** The revision of the write that follows: what came before is not read again. */
    private static final String NEXT = "(select n.revision + 1 from counter n where n.project_id = p.id)";

    /** Admitted support from passages of the memoir; a write that no deed made, so the graph is told of it by one that is. */
    private void fill(String slug, int from, int to) {
        String series = " from generate_series(%d, %d) as i, project p, account a, claim c, text t".formatted(from, to)
                + " where p.slug = '" + slug + "' and a.name = 'dana' and c.project_id = p.id and c.number = 1"
                + " and t.project_id = p.id and t.slug = 'memoir'";
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "insert into evidence (project_id, id, claim_id, stance, target, reason, by_id, created_seq, created_at,"
                                        + " version) select p.id, " + id(1) + ", c.id, 'SUPPORTS', 'passage',"
                                        + " 'It was written by a test.', a.id, " + NEXT + ", now(), 0" + series,
                                "insert into admission (project_id, id, evidence_id, decision, seq, at, by_id) select p.id, "
                                        + id(2) + ", " + id(1) + ", 'ADMITTED', " + NEXT + ", now(), a.id" + series,
                                "insert into passage (project_id, id, text_id, number, start_at, end_at, exact, prefix, suffix)"
                                        + " select p.id, " + id(3) + ", t.id, 1, i % 90, i % 90 + 5, 'words', '', ''"
                                        + series,
                                "insert into evidence_passage (project_id, evidence_id, ordinal, passage_id) select p.id, "
                                        + id(1) + ", 1, " + id(3) + series,
                                "insert into span (project_id, text_id, number, band, start_at, end_at, subject_id, ordinal, kind,"
                                        + " visibility, passage_id) select p.id, t.id, 1, 256, i % 90, i % 90 + 5, "
                                        + id(1)
                                        + ", 1, 'evidence', 'PUBLIC', " + id(3) + series)
                        .forEach(sql::run));
        statistics.gather();
        people.as("clara")
                .body(Map.of("name", "Somebody else", "kind", "person"))
                .post("/api/v1/projects/" + slug + "/agents")
                .then()
                .statusCode(201);
    }

    private static String id(int kind) {
        return "cast('01900000-0000-7000-8a" + kind + "0-' || lpad(to_hex(i), 12, '0') as uuid)";
    }
}
