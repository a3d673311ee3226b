package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JudgingTest {

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;

    @BeforeEach
    void open() {
        slug = people.project("public");
        library.fill(slug);
        argument = new Argument(people, slug);
    }

    @Test
    void a_claim_lives_from_its_statement_to_established_and_every_step_stays() {
        int claim = argument.state("ada", "The prisoners were kept from sleeping.");
        argument.offer(
                "ada",
                claim,
                Map.of(
                        "stance",
                        "SUPPORTS",
                        "source",
                        Map.of("key", "orlov1953", "locator", "ch. 6"),
                        "reason",
                        Argument.WHY));
        String against = argument.offer("ada", claim, "DISPUTES", "transcript", "nobody had forced him");
        argument.get("rolf", "/claims/" + claim)
                .body("standing", equalTo("OPEN"), "evidence.supports", equalTo(1), "waiting", equalTo(2));

        argument.judge("boris", claim, "CONTESTED", Map.of())
                .statusCode(201)
                .body(
                        "from",
                        equalTo("OPEN"),
                        "reasonCode",
                        equalTo("counter_evidence"),
                        "by",
                        equalTo(people.displayName("boris")));
        int contestedAt = argument.get("rolf", "/claims/" + claim).extract().path("judgement.seq");
        argument.judge("boris", claim, "ESTABLISHED", Map.of())
                .statusCode(422)
                .body("errors.field", everyItem(equalTo("standing")), "errors", hasSize(2));
        String support =
                argument.get("rolf", "/claims/" + claim + "/evidence").extract().path("items[0].id");
        admit(claim, support);
        admit(claim, against);
        argument.judge("boris", claim, "ESTABLISHED", Map.of())
                .statusCode(422)
                .body("errors.field", contains("answers." + against));
        argument.decide(
                "boris",
                "clara",
                claim,
                "ESTABLISHED",
                Map.of(against, "He spoke in court, with the guards beside him."));
        argument.get("rolf", "/claims/" + claim + "/judgements")
                .body("items[2].reasonCode", equalTo("consensus"), "items[2].singleEditor", equalTo(false))
                .body("items[2].by", equalTo(people.displayName("boris")))
                .body("items[2].approvedBy", contains(people.displayName("clara")))
                .body("items[2].answers.'" + against + "'", equalTo("He spoke in court, with the guards beside him."));

        assertThat(argument.standings(claim)).containsExactly("OPEN", "CONTESTED", "ESTABLISHED");
        argument.get("rolf", "/claims/" + claim + "/history")
                .body(
                        "items[0].from",
                        nullValue(),
                        "items[0].to",
                        equalTo("OPEN"),
                        "items[0].what",
                        equalTo("judgement"))
                .body("items.what", hasItems("evidence", "admission"))
                .body("items.to", hasItems("CONTESTED", "ESTABLISHED", "ADMITTED", "DISPUTES"));
        argument.get("rolf", "/claims/" + claim + "?asOf=" + contestedAt)
                .body("standing", equalTo("CONTESTED"), "revision", equalTo(contestedAt));
        argument.get("rolf", "/claims/" + claim + "?asOf=2036-01-01").body("standing", equalTo("ESTABLISHED"));
        argument.get("rolf", "/claims/" + claim + "?asOf=3").statusCode(404);
        argument.get("rolf", "/claims/" + claim + "?asOf=100000").statusCode(422);
        argument.get("rolf", "/claims?asOf=" + contestedAt).body("items.standing", contains("CONTESTED"));
        argument.get("rolf", "/claims/" + claim + "/evidence?asOf=" + contestedAt)
                .body("items.state", contains("WAITING", "WAITING"));
        argument.get("rolf", "/journal?limit=1000").body("items.kind", hasItem("claim-judged"));
    }

    private void admit(int claim, String evidence) {
        argument.post(
                        "boris",
                        "/claims/" + claim + "/evidence/" + evidence + "/admissions",
                        Map.of("decision", "ADMITTED"))
                .statusCode(201)
                .body("state", equalTo("ADMITTED"));
    }

    @Test
    void judging_takes_the_role_the_standing_one_saw_and_a_way_that_exists() {
        int claim = argument.state("ada", "The prisoners were kept from sleeping.");

        argument.judge("ada", claim, "CONTESTED", Map.of()).statusCode(403);
        argument.judge("rolf", claim, "CONTESTED", Map.of()).statusCode(403);
        argument.judge("mallory", claim, "CONTESTED", Map.of()).statusCode(403);
        argument.judge("boris", claim, "REJECTED", Map.of())
                .statusCode(422)
                .body("errors[0].field", equalTo("standing"));
        argument.judge("boris", claim, "OPEN", Map.of()).statusCode(422);
        argument.judge("boris", claim, "CONTESTED", Map.of())
                .statusCode(422)
                .body("errors[0].field", equalTo("standing"));
        argument.judge("boris", claim, "TRUE", Map.of()).statusCode(422).body("errors[0].field", equalTo("standing"));
        argument.judge("boris", 99, "CONTESTED", Map.of()).statusCode(404);
        argument.post("boris", "/claims/" + claim + "/judgements", Map.of("standing", "WITHDRAWN"))
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        argument.post(
                        "boris",
                        "/claims/" + claim + "/judgements",
                        Map.of("standing", "WITHDRAWN", "from", "CONTESTED", "reason", "It says two things at once."))
                .statusCode(409);
        argument.get("rolf", "/claims/" + claim).body("standing", equalTo("OPEN"));
    }

    @Test
    void a_withdrawn_claim_rests_until_it_is_reinstated() {
        int claim = argument.state("ada", "The prisoners were kept from sleeping.");
        String evidence = argument.offer("ada", claim, "SUPPORTS", "memoir", "without sleep");
        argument.judge("boris", claim, "WITHDRAWN", Map.of()).statusCode(201);
        var offer = Map.of("stance", "MENTIONS", "source", Map.of("key", "orlov1953"));

        argument.post("ada", "/claims/" + claim + "/evidence", offer).statusCode(409);
        argument.post("boris", "/evidence/" + evidence + "/admissions", Map.of("decision", "ADMITTED"))
                .statusCode(409);
        argument.post("boris", "/evidence/" + evidence + "/objections", Map.of("text", "He was not in the room."))
                .statusCode(409);
        people.as("ada")
                .header("If-Match", "*")
                .body(Map.of("statement", "The prisoners did not sleep at all.", "reason", "Said more strongly now."))
                .patch(argument.api + "/claims/" + claim)
                .then()
                .statusCode(409);
        argument.judge("boris", claim, "OPEN", Map.of()).statusCode(201);
        argument.post("ada", "/claims/" + claim + "/evidence", offer).statusCode(201);
    }

    @Test
    void a_draft_is_its_authors_alone_until_it_is_submitted() {
        int claim = argument.post("ada", "/claims", Map.of("statement", "Perhaps nobody slept at all.", "draft", true))
                .statusCode(201)
                .body("standing", equalTo("DRAFT"))
                .extract()
                .path("number");
        int other = argument.state("ada", "The prisoners were kept from sleeping.");

        argument.get("ada", "/claims/" + claim).statusCode(200);
        for (String path : new String[] {"", "/history", "/evidence", "/judgements", "/assertions"}) {
            argument.get("dana", "/claims/" + claim + path).statusCode(404);
        }
        argument.get("dana", "/claims").body("items.number", contains(other));
        argument.get("ada", "/claims").body("items.number", contains(claim, other));
        argument.judge("boris", claim, "OPEN", Map.of()).statusCode(404);
        argument.get("dana", "/journal?limit=1000")
                .body("items.subject", everyItem(org.hamcrest.Matchers.not("claim/" + claim)));
        argument.post(
                        "ada",
                        "/claims/" + other + "/evidence",
                        Map.of("stance", "SUPPORTS", "claim", claim, "reason", Argument.WHY))
                .statusCode(422)
                .body("errors[0].field", equalTo("claim"));

        argument.judge("ada", claim, "OPEN", Map.of()).statusCode(201).body("reasonCode", equalTo("submitted"));
        argument.get("dana", "/claims/" + claim).body("standing", equalTo("OPEN"));
        argument.get("dana", "/claims/" + claim + "/history").body("items.to", contains("DRAFT", "OPEN"));
    }

    @Test
    void a_withdrawn_draft_stays_its_authors() {
        int claim = argument.post("ada", "/claims", Map.of("statement", "Perhaps nobody slept at all.", "draft", true))
                .extract()
                .path("number");

        argument.judge("ada", claim, "WITHDRAWN", Map.of()).statusCode(201);

        argument.get("dana", "/claims/" + claim).statusCode(404);
        argument.get("ada", "/claims/" + claim).body("standing", equalTo("WITHDRAWN"));
    }

    @Test
    void a_substantive_rewording_of_a_judged_claim_takes_a_reviewer_and_opens_it_again() {
        int claim = argument.state("ada", "The prisoners were kept from sleeping.");
        argument.offer("boris", claim, "DISPUTES", "transcript", "nobody had forced him");
        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);
        String etag = argument.get("ada", "/claims/" + claim).extract().header("ETag");
        Map<String, Object> rewording = Map.of(
                "statement", "Most prisoners were kept from sleeping.",
                "substantive", true,
                "reason", "The memoir speaks of most, not of all.");

        reword("ada", claim, etag, rewording).statusCode(403);
        reword("boris", claim, null, rewording).statusCode(428);
        reword("boris", claim, "\"77\"", rewording).statusCode(412);
        reword("boris", claim, etag, rewording)
                .statusCode(200)
                .body(
                        "standing",
                        equalTo("OPEN"),
                        "wording",
                        equalTo(2),
                        "judgement.reasonCode",
                        equalTo("wording_changed"));
        reword("boris", claim, etag, rewording).statusCode(412);
        argument.get("rolf", "/claims/" + claim + "/history")
                .body("items.find { it.what == 'wording' }.from", equalTo("The prisoners were kept from sleeping."));
    }

    @Test
    void a_slight_rewording_leaves_the_standing_and_whoever_states_claims_may_make_it() {
        int claim = argument.state("ada", "The prisonners were kept from sleeping.");
        argument.offer("boris", claim, "DISPUTES", "transcript", "nobody had forced him");
        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);
        String etag = argument.get("ada", "/claims/" + claim).extract().header("ETag");

        reword(
                        "ada",
                        claim,
                        etag,
                        Map.of(
                                "statement", "The prisoners were kept from sleeping.",
                                "substantive", false,
                                "reason", "A slip of the pen."))
                .statusCode(200)
                .body("standing", equalTo("CONTESTED"), "wording", greaterThan(1));
    }

    private io.restassured.response.ValidatableResponse reword(
            String who, int claim, String etag, Map<String, Object> body) {
        var request = people.as(who).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .patch(argument.api + "/claims/" + claim)
                .then();
    }

    @Test
    void where_one_person_may_judge_that_person_judges_the_own_claim_and_it_is_said() {
        for (String other : new String[] {"boris", "clara"}) {
            people.give(slug, other, "annotator");
        }
        int claim = argument.state("dana", "The prisoners were kept from sleeping.");
        argument.offer("dana", claim, "SUPPORTS", "memoir", "without sleep");

        argument.judge("dana", claim, "ESTABLISHED", Map.of()).statusCode(201).body("singleEditor", equalTo(true));

        people.give(slug, "boris", "reviewer");
        int second = argument.state("dana", "The prisoners were kept from eating.");
        argument.offer("dana", second, "SUPPORTS", "memoir", "without sleep");
        argument.judge("dana", second, "ESTABLISHED", Map.of())
                .statusCode(202)
                .body("needs", equalTo(1), "votes", hasSize(0));
    }
}
