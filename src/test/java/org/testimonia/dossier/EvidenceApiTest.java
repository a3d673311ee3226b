package org.testimonia.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EvidenceApiTest {

    @Inject
    People people;

    @Inject
    Library library;

    Argument argument;
    int claim;

    @BeforeEach
    void open() {
        String slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        claim = argument.state("ada", "The prisoners were kept from sleeping.");
    }

    @Test
    void an_annotators_evidence_waits_and_a_reviewers_is_admitted_as_it_is_made() {
        String waiting = argument.offer("ada", claim, "SUPPORTS", "memoir", "without sleep");
        String admitted = argument.offer(
                "boris",
                claim,
                Map.of(
                        "stance",
                        "qualifies",
                        "reason",
                        Argument.WHY,
                        "kind",
                        "testimony",
                        "proximity",
                        "later_hearsay",
                        "credibility",
                        "3",
                        "source",
                        Map.of("key", "orlov1953", "locator", "ch. 6")));

        argument.get("rolf", "/evidence/" + waiting)
                .header("ETag", notNullValue())
                .body("state", equalTo("WAITING"), "admission", nullValue(), "bearsOn", equalTo(claim))
                .body(
                        "targets[0].text",
                        equalTo("memoir"),
                        "source",
                        nullValue(),
                        "by",
                        equalTo(people.displayName("ada")));
        argument.get("rolf", "/evidence/" + admitted)
                .body(
                        "state",
                        equalTo("ADMITTED"),
                        "admission.by",
                        equalTo(people.displayName("boris")),
                        "stance",
                        equalTo("QUALIFIES"))
                .body(
                        "source.key",
                        equalTo("orlov1953"),
                        "source.locator",
                        equalTo("ch. 6"),
                        "proximity",
                        equalTo("later_hearsay"));
        argument.get("rolf", "/claims/" + claim + "/evidence").body("items.id", contains(waiting, admitted));
    }

    @Test
    void admitting_takes_a_reviewer_declining_a_reason_and_neither_is_repeated() {
        String evidence = argument.offer("ada", claim, "SUPPORTS", "memoir", "without sleep");
        String admissions = "/evidence/" + evidence + "/admissions";

        argument.post("ada", admissions, Map.of("decision", "ADMITTED")).statusCode(403);
        argument.post("boris", admissions, Map.of("decision", "PERHAPS"))
                .statusCode(422)
                .body("errors[0].field", equalTo("decision"));
        argument.post("boris", admissions, Map.of("decision", "DECLINED"))
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        argument.post("boris", "/claims/99/evidence/" + evidence + "/admissions", Map.of("decision", "ADMITTED"))
                .statusCode(404);
        argument.post("boris", admissions, Map.of("decision", "ADMITTED")).statusCode(201);
        argument.post("boris", admissions, Map.of("decision", "ADMITTED")).statusCode(409);
        argument.post("clara", admissions, Map.of("decision", "DECLINED", "reason", "He was not in Moscow then."))
                .statusCode(201)
                .body("state", equalTo("DECLINED"));
        argument.get("rolf", "/claims/" + claim).body("evidence.supports", equalTo(0));
        argument.get("rolf", "/claims/" + claim + "/history")
                .body("items.findAll { it.what == 'admission' }.from", contains(null, "ADMITTED"));
    }

    @Test
    void evidence_is_only_taken_back_and_by_an_annotator_only_the_own() {
        String adas = argument.offer("ada", claim, "SUPPORTS", "memoir", "without sleep");
        String borises = argument.offer("boris", claim, "SUPPORTS", "memoir", "their children");
        Map<String, Object> reason = Map.of("reason", "I read the wrong page there.");

        people.as("ada")
                .body(Map.of())
                .delete(argument.api + "/evidence/" + adas)
                .then()
                .statusCode(422);
        people.as("ada")
                .body(reason)
                .delete(argument.api + "/evidence/" + borises)
                .then()
                .statusCode(403);
        people.as("ada")
                .body(reason)
                .delete(argument.api + "/evidence/" + adas)
                .then()
                .statusCode(204);
        people.as("ada")
                .body(reason)
                .delete(argument.api + "/evidence/" + adas)
                .then()
                .statusCode(409);

        argument.get("rolf", "/evidence/" + adas)
                .body(
                        "retired.reason",
                        equalTo("I read the wrong page there."),
                        "retired.by",
                        equalTo(people.displayName("ada")));
        argument.get("rolf", "/claims/" + claim + "/evidence").body("items.id", contains(borises));
        argument.post("boris", "/evidence/" + adas + "/admissions", Map.of("decision", "ADMITTED"))
                .statusCode(409);
    }

    @Test
    void an_objection_is_answered_once_by_somebody_else() {
        String evidence = argument.offer("ada", claim, "SUPPORTS", "memoir", "without sleep");
        String objection = argument.post(
                        "boris",
                        "/evidence/" + evidence + "/objections",
                        Map.of("text", "He writes from hearsay only."))
                .statusCode(201)
                .body("answer", nullValue())
                .extract()
                .path("id");
        Map<String, Object> answer = Map.of("text", "He names the officers who told him.");

        argument.post("boris", "/evidence/" + evidence + "/objections", Map.of("text", "No."))
                .statusCode(422);
        argument.judge("clara", claim, "CONTESTED", Map.of()).statusCode(201);
        argument.post("boris", "/objections/" + objection + "/answer", answer).statusCode(403);
        argument.post("ada", "/objections/" + objection + "/answer", answer)
                .statusCode(201)
                .body("answer.by", equalTo(people.displayName("ada")));
        argument.post("clara", "/objections/" + objection + "/answer", answer).statusCode(409);
        argument.get("rolf", "/evidence/" + evidence + "/objections").body("items", hasSize(1));
        argument.get("rolf", "/claims/" + claim + "/history").body("items.what", hasItems("objection", "answer"));
    }

    @Test
    void nobody_argues_in_a_circle() {
        int second = argument.state("ada", "The prisoners feared for their children.");
        int third = argument.state("ada", "The confessions were made from fear.");
        premise(second, claim, 201);
        premise(third, second, 201);

        premise(claim, claim, 422);
        premise(claim, 99, 422);
        argument.post(
                        "ada",
                        "/claims/" + claim + "/evidence",
                        Map.of("stance", "SUPPORTS", "claim", third, "reason", Argument.WHY))
                .statusCode(422)
                .body("errors[0].field", equalTo("claim"), "circle", equalTo(List.of(claim, third, second, claim)));
        argument.get("rolf", "/claims/" + third + "/evidence").body("items[0].claim", equalTo(second));
    }

    private void premise(int of, int premise, int status) {
        argument.post(
                        "ada",
                        "/claims/" + of + "/evidence",
                        Map.of("stance", "SUPPORTS", "claim", premise, "reason", Argument.WHY))
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | stance",
                "{\"stance\": \"PROVES\", \"claim\": 1, \"reason\": \"long enough a reason\"} | 422 | stance",
                "{\"stance\": \"SUPPORTS\", \"reason\": \"long enough a reason\"} | 422 | target",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"orlov1953\"}} | 422 | reason",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"orlov1953\"}, \"reason\": \"short\"} | 422 | reason",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"nobody\"}, \"reason\": \"long enough a reason\"} | 422 | source.key",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"orlov1953\"}, \"claim\": 2, \"reason\": \"long enough a reason\"} | 422 | target",
                "{\"stance\": \"SUPPORTS\", \"target\": {\"text\": \"memoir\", \"start\": 5, \"end\": 5}, \"reason\": \"long enough a reason\"} | 422 | target[0].end",
                "{\"stance\": \"SUPPORTS\", \"target\": {\"text\": \"memoir\", \"start\": 5, \"end\": 5000}, \"reason\": \"long enough a reason\"} | 422 | target[0].end",
                "{\"stance\": \"SUPPORTS\", \"target\": {\"text\": \"memoir\"}, \"reason\": \"long enough a reason\"} | 422 | target[0]",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"orlov1953\"}, \"kind\": \"gossip\", \"reason\": \"long enough a reason\"} | 422 | kind",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"orlov1953\"}, \"proximity\": \"near\", \"reason\": \"long enough a reason\"} | 422 | proximity",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"orlov1953\"}, \"credibility\": 7, \"reason\": \"long enough a reason\"} | 422 | credibility",
                "{\"stance\": \"SUPPORTS\", \"source\": {\"key\": \"orlov1953\"}, \"reason\": \"with \\u0000 inside of it\"} | 400 | reason",
                "{\"stance\": \"SUPPORTS\", \"source\": \"orlov1953\", \"reason\": \"long enough a reason\"} | 422 | source"
            })
    void what_is_no_evidence_is_refused_by_field(String body, int status, String field) {
        people.as("ada")
                .body(body)
                .post(argument.api + "/claims/" + claim + "/evidence")
                .then()
                .statusCode(status)
                .body("errors[0].field", equalTo(field));
        argument.get("ada", "/claims/" + claim + "/evidence").body("items", hasSize(0));
    }
}
