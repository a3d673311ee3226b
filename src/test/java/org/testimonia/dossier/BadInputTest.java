package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/**
 * What nobody should send about claims: reasons of blanks, dates that are none, what was taken back already. Circles of premises and
 * derivations, merges of merged claims, votes after changes and very many pieces of evidence have tests where they belong.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BadInputTest {

    private static final String WHY_NOT = "It was read from another page.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;
    String evidence;

    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("ada", "The prisoners slept as they liked.");
        evidence = argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
        argument.post(
                        "clara",
                        "/sources",
                        Map.of("key", "report1937", "csl", Map.of("type", "book", "title", "A report")))
                .statusCode(201);
    }

    @Test
    void a_reason_of_blanks_is_none_wherever_one_is_asked_for() {
        String objection =
                made("clara", "/evidence/" + evidence + "/objections", Map.of("text", "He was not in the room."));
        String proposal =
                argument.judge("clara", 1, "ESTABLISHED", Map.of()).extract().path("id");
        String round = made("boris", "/rounds", Map.of("claim", 1));
        List<String> taken = new ArrayList<>();

        for (String blanks : List.of(
                " ".repeat(20),
                "\u00a0".repeat(20),
                "\u200b".repeat(20),
                "\n\t".repeat(10),
                "\u2003\u3000".repeat(10),
                "\ufeff".repeat(15))) {
            reasons(objection, proposal, round).forEach((path, body) -> {
                Map<String, Object> sent = new HashMap<>(body);
                sent.replaceAll((name, value) -> value.equals("?") ? blanks : value);
                int status = argument.post("dana", path, sent).extract().statusCode();
                if (status != 422) {
                    taken.add(path + " with U+" + Integer.toHexString(blanks.codePointAt(0)) + " answers " + status);
                }
            });
        }

        assertThat(taken).isEmpty();
        argument.get("rolf", "/claims/1").body("standing", equalTo("OPEN"));
    }

    /** Where a reason is due, with a body that lacks nothing else. */
    private Map<String, Map<String, Object>> reasons(String objection, String proposal, String round) {
        Map<String, Map<String, Object>> reasons = new LinkedHashMap<>();
        Map<String, String> memoir = Map.of("source", "orlov1953");
        reasons.put("/claims/1/judgements", Map.of("standing", "WITHDRAWN", "reason", "?"));
        reasons.put(
                "/claims/1/evidence",
                Map.of("stance", "DISPUTES", "source", Map.of("key", "orlov1953"), "reason", "?"));
        reasons.put("/evidence/" + evidence + "/admissions", Map.of("decision", "DECLINED", "reason", "?"));
        reasons.put("/evidence/" + evidence + "/objections", Map.of("text", "?"));
        reasons.put("/objections/" + objection + "/answer", Map.of("text", "?"));
        reasons.put("/proposals/" + proposal + "/votes", Map.of("vote", "object", "reason", "?"));
        reasons.put("/proposals/" + proposal + "/override", Map.of("reason", "?"));
        reasons.put("/claims/2/merge", Map.of("into", 1, "reason", "?"));
        reasons.put(
                "/claims/2/split",
                Map.of(
                        "parts",
                        List.of(Map.of("statement", "They slept by day."), Map.of("statement", "They slept by night.")),
                        "reason",
                        "?"));
        reasons.put(
                "/derivations",
                Map.of(
                        "child",
                        memoir,
                        "parent",
                        Map.of("source", "report1937"),
                        "manner",
                        "quotes",
                        "certainty",
                        "certain",
                        "grounds",
                        "?"));
        reasons.put("/independence-findings", Map.of("sources", List.of("orlov1953", "report1937"), "grounds", "?"));
        reasons.put(
                "/assessments",
                Map.of("target", memoir, "criterion", "authenticity", "grade", "fail", "rationale", "?"));
        reasons.put("/rounds/" + round + "/verdicts", Map.of("standing", "CONTESTED", "confidence", 3, "reason", "?"));
        return reasons;
    }

    @Test
    void a_date_that_is_none_is_refused_by_its_field() {
        for (String nonsense : List.of(
                "yesterday",
                "1936-13",
                "1936-02-30",
                "24.8.1936",
                "1936/1937/1938",
                "/",
                "../..",
                "1936-08-24T25:00:00Z",
                "9".repeat(500),
                "-",
                "1936-8",
                "XXXX")) {
            argument.post("ada", "/claims", Map.of("statement", "It happened then or never.", "event", nonsense))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("event"));
        }
        argument.get("rolf", "/claims").body("items.size()", equalTo(2));
    }

    @Test
    void what_was_taken_back_takes_nothing_more_and_is_not_taken_back_twice() {
        Map<String, String> memoir = Map.of("source", "orlov1953");
        String derivation = made(
                "boris",
                "/derivations",
                Map.of(
                        "child", memoir,
                        "parent", Map.of("source", "report1937"),
                        "manner", "quotes",
                        "certainty", "certain",
                        "grounds", "The preface says so itself."));
        String finding = made(
                "boris",
                "/independence-findings",
                Map.of("sources", List.of("orlov1953", "report1937"), "grounds", "No word in common was found."));
        String relation = made("ada", "/claim-relations", Map.of("from", 1, "relation", "contradicts", "to", 2));

        for (String path : List.of(
                "/evidence/" + evidence,
                "/derivations/" + derivation,
                "/independence-findings/" + finding,
                "/claim-relations/" + relation)) {
            retire(path).statusCode(204);
            assertThat(retire(path).extract().statusCode()).as(path).isEqualTo(409);
        }

        argument.post(
                        "boris",
                        "/evidence/" + evidence + "/admissions",
                        Map.of("decision", "DECLINED", "reason", WHY_NOT))
                .statusCode(409);
        argument.post("clara", "/evidence/" + evidence + "/objections", Map.of("text", "He was not in the room."))
                .statusCode(409);
        argument.post(
                        "boris",
                        "/claims/1/evidence",
                        Map.of(
                                "stance",
                                "SUPPORTS",
                                "kind",
                                "scholarly_argument",
                                "source",
                                Map.of("key", "report1937"),
                                "answers",
                                evidence,
                                "reason",
                                WHY_NOT))
                .statusCode(422);
        argument.judge("clara", 1, "ESTABLISHED", Map.of()).statusCode(422);
    }

    private ValidatableResponse retire(String path) {
        return people.as("boris")
                .body(Map.of("reason", WHY_NOT))
                .delete(argument.api + path)
                .then();
    }

    private String made(String who, String path, Object body) {
        return argument.post(who, path, body).statusCode(201).extract().path("id");
    }
}
