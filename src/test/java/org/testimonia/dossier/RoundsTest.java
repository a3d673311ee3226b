package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** Blind rounds: CLAIMS.md 2.8a. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RoundsTest {

    private static final String SURE = "The memoir is clear about the nights.";
    private static final String UNSURE = "One voice is not enough for me.";

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
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("boris", "The prisoners slept as they liked.");
    }

    @Test
    void nobody_sees_the_verdicts_of_others_before_the_reveal_not_even_an_owner() {
        String round = round(Map.of("claim", 1));
        verdict("ada", round, null, "ESTABLISHED", 5, SURE)
                .statusCode(201)
                .body("given", equalTo(1), "verdicts.reason", contains(SURE), "agreement", nullValue());
        verdict("boris", round, null, "CONTESTED", 2, UNSURE).statusCode(201).body("verdicts", hasSize(1));

        for (String other : List.of("dana", "clara", "rolf")) {
            argument.get(other, "/rounds/" + round)
                    .body("state", equalTo("open"), "given", equalTo(2), "verdicts", empty());
            argument.get(other, "/rounds/" + round + "/verdicts").body("items", empty());
            argument.get(other, "/journal?limit=1000").body("items.kind", not(hasItem("verdict-given")));
            page(other, "/claims/1").body(not(containsString(SURE)), not(containsString(UNSURE)));
        }
        argument.get("ada", "/rounds/" + round + "/verdicts").body("items.by", contains(people.displayName("ada")));
        argument.get("ada", "/journal?limit=1000").body("items.kind", hasItem("verdict-given"));
        argument.get("rolf", "/rounds").body("items.id", contains(round), "items[0].verdicts", empty());
    }

    @Test
    void after_the_reveal_all_stand_beside_the_judgement_and_none_is_one() {
        String round = round(Map.of("claim", 1));
        verdict("ada", round, null, "OPEN", 1, UNSURE).statusCode(201);
        verdict("ada", round, null, "ESTABLISHED", 5, SURE).statusCode(201).body("verdicts", hasSize(1));
        verdict("boris", round, null, "ESTABLISHED", 2, UNSURE).statusCode(201);
        verdict("dana", round, null, "CONTESTED", 4, UNSURE).statusCode(201);

        argument.post("boris", "/rounds/" + round + "/reveal", Map.of())
                .statusCode(201)
                .body("state", equalTo("revealed"), "revealedBy", equalTo(people.displayName("boris")))
                .body("verdicts.standing", contains("ESTABLISHED", "ESTABLISHED", "CONTESTED"))
                .body("claims[0].spread", equalTo(Map.of("ESTABLISHED", 2, "CONTESTED", 1)));

        argument.get("rolf", "/claims/1").body("standing", equalTo("OPEN"));
        argument.get("rolf", "/claims/1/judgements").body("items", hasSize(1));
        argument.get("rolf", "/journal?limit=1000")
                .body("items.kind", hasItem("round-revealed"), "items.kind", not(hasItem("verdict-given")));
        verdict("clara", round, null, "REJECTED", 3, UNSURE).statusCode(409);
        argument.post("boris", "/rounds/" + round + "/reveal", Map.of()).statusCode(409);
        String html = page("rolf", "/claims/1")
                .body(containsString("2 established, 1 contested"), containsString("sure 5 of 5"), containsString(SURE))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
    }

    @Test
    void a_round_on_a_question_asks_about_each_answer_and_says_how_far_the_members_agree() {
        argument.state("ada", "The prisoners were shaken awake.");
        String question = argument.post("clara", "/research-questions", Map.of("text", "Did the prisoners sleep?"))
                .extract()
                .path("id");
        argument.post("clara", "/rounds", Map.of("question", question)).statusCode(409);
        for (int claim = 1; claim <= 3; claim++) {
            argument.post("ada", "/research-questions/" + question + "/answers", Map.of("claim", claim))
                    .statusCode(201);
        }
        String round = round(Map.of("question", question));
        argument.get("rolf", "/rounds/" + round).body("claims.claim", contains(1, 2, 3), "claim", nullValue());
        verdict("ada", round, null, "ESTABLISHED", 5, SURE).statusCode(422).body("errors[0].field", equalTo("claim"));
        for (String who : List.of("ada", "boris", "clara")) {
            verdict(who, round, 1, "ESTABLISHED", 4, SURE).statusCode(201);
            verdict(who, round, 2, "REJECTED", 4, SURE).statusCode(201);
            verdict(who, round, 3, who.equals("clara") ? "ESTABLISHED" : "CONTESTED", 4, SURE)
                    .statusCode(201);
        }

        argument.post("clara", "/rounds/" + round + "/reveal", Map.of())
                .statusCode(201)
                .body("given", equalTo(3), "agreement", equalTo(0.848f));

        argument.get("rolf", "/rounds/agreement")
                .body("alpha", equalTo(0.848f), "claims", equalTo(3), "rounds", equalTo(1));
        for (String path : List.of("/claims/3", "/questions/" + question)) {
            String html = page("rolf", path)
                    .body(containsString("0.848"), containsString("Krippendorff"))
                    .extract()
                    .asString();
            assertThat(HtmlCheck.errors(html)).isEmpty();
        }
    }

    @Test
    void what_is_no_verdict_and_what_is_no_round_is_refused_by_its_field() {
        String round = round(Map.of("claim", 1));
        argument.post("boris", "/rounds", Map.of("claim", 1)).statusCode(409).body("round", equalTo(round));
        for (Map<String, Object> nothing : List.<Map<String, Object>>of(
                Map.of(), Map.of("claim", 99), Map.of("question", "no"), Map.of("question", UUID.randomUUID()))) {
            argument.post("boris", "/rounds", nothing).statusCode(422);
        }
        argument.post("boris", "/rounds", Map.of("claim", 1, "question", UUID.randomUUID()))
                .statusCode(422);
        for (String who : List.of("ada", "rolf")) {
            argument.post(who, "/rounds", Map.of("claim", 2)).statusCode(403);
            argument.post(who, "/rounds/" + round + "/reveal", Map.of()).statusCode(403);
        }
        argument.post("boris", "/rounds/" + round + "/reveal", Map.of()).statusCode(409);
        verdict("rolf", round, null, "ESTABLISHED", 5, SURE).statusCode(403);
        verdict("ada", round, null, "SUPERSEDED", 5, SURE).statusCode(422).body("errors[0].field", equalTo("standing"));
        verdict("ada", round, null, "perhaps", 5, SURE).statusCode(422).body("errors[0].field", equalTo("standing"));
        verdict("ada", round, null, "CONTESTED", 6, SURE)
                .statusCode(422)
                .body("errors[0].field", equalTo("confidence"));
        verdict("ada", round, null, "CONTESTED", 0, SURE)
                .statusCode(422)
                .body("errors[0].field", equalTo("confidence"));
        verdict("ada", round, null, "CONTESTED", 3, "                 ")
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        verdict("ada", round, 2, "CONTESTED", 3, SURE).statusCode(422).body("errors[0].field", equalTo("claim"));
        verdict("ada", UUID.randomUUID().toString(), null, "CONTESTED", 3, SURE).statusCode(404);
        argument.get("ada", "/rounds/" + round).body("given", equalTo(0));
        int draft = argument.post("ada", "/claims", Map.of("statement", "Nobody knows this yet.", "draft", true))
                .extract()
                .path("number");
        argument.post("boris", "/rounds", Map.of("claim", draft)).statusCode(422);
    }

    @Test
    void the_page_takes_verdicts_and_loses_no_word_of_one_that_comes_too_late() {
        form("boris", "/claims/1/rounds", Map.of()).statusCode(303);
        String round = argument.get("boris", "/rounds").extract().path("items[0].id");
        String open = page("ada", "/claims/1")
                .body(containsString("Give the verdict"), not(containsString("Reveal all verdicts")))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(open)).isEmpty();
        String give = "/claims/1/rounds/" + round + "/verdicts";
        form("ada", give, Map.of("standing", "", "confidence", "4", "reason", SURE))
                .statusCode(422)
                .body(containsString(SURE), containsString("standing is one of"));
        form("ada", give, Map.of("standing", "ESTABLISHED", "confidence", "4", "reason", SURE))
                .statusCode(303);
        page("ada", "/claims/1").body(containsString("Your verdict: established, sure 4 of 5"), containsString(SURE));
        page("boris", "/claims/1").body(not(containsString(SURE)), containsString("Reveal all verdicts"));

        form("boris", "/claims/1/rounds/" + round + "/reveal", Map.of()).statusCode(303);
        form("dana", give, Map.of("standing", "CONTESTED", "confidence", "1", "reason", UNSURE))
                .statusCode(409)
                .body(containsString(UNSURE), containsString("takes no verdicts any more"));
    }

    @Test
    void the_database_keeps_verdicts_as_they_were_given() {
        String round = round(Map.of("claim", 1));
        verdict("ada", round, null, "ESTABLISHED", 5, SURE).statusCode(201);
        UUID id = UUID.fromString(round);
        String give = """
                insert into round_verdict (project_id, id, round_id, claim_id, standing, confidence, reason, seq, at, by_id)
                select c.project_id, gen_random_uuid(), ?, c.id, 'CONTESTED', ?, ?, 9000, now(), ?
                  from claim c join project p on p.id = c.project_id where p.slug = '$p' and c.number = ?""".replace("$p", slug);
        UUID ada = people.account("ada").id;

        assertThat(library.attempt(give, id, 6, SURE, ada, 1)).contains("check");
        assertThat(library.attempt(give, id, 3, "        ", ada, 1)).contains("check");
        assertThat(library.attempt(give, id, 3, SURE, ada, 2)).contains("not about this claim");
        assertThat(library.attempt(give, id, 3, SURE, people.account("mallory").id, 1))
                .contains("a member gives");
        assertThat(library.attempt("update round_verdict set confidence = 1 where round_id = ?", id))
                .isNotEmpty();
        assertThat(library.attempt("delete from round_verdict where round_id = ?", id))
                .isNotEmpty();
        assertThat(library.attempt("truncate round_verdict")).isNotEmpty();
        assertThat(library.attempt("delete from blind_round where id = ?", id)).isNotEmpty();
        assertThat(library.attempt("update blind_round set by_id = ? where id = ?", ada, id))
                .contains("changed in nothing");
        String reveal =
                "update blind_round set revealed_seq = 9001, revealed_at = now(), revealed_by_id = ? where id = ?";
        assertThat(library.attempt(reveal, ada, id)).contains("a reviewer reveals");
        assertThat(library.attempt(reveal, people.account("boris").id, id)).isEmpty();
        assertThat(library.attempt(reveal, people.account("boris").id, id)).contains("revealed once");
        assertThat(library.attempt(give, id, 3, SURE, ada, 1)).contains("no verdicts any more");
    }

    private String round(Map<String, Object> about) {
        return argument.post("boris", "/rounds", about)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse verdict(
            String who, String round, @Nullable Integer claim, String standing, int confidence, String reason) {
        Map<String, Object> body =
                new HashMap<>(Map.of("standing", standing, "confidence", confidence, "reason", reason));
        if (claim != null) {
            body.put("claim", claim);
        }
        return argument.post(who, "/rounds/" + round + "/verdicts", body);
    }

    private ValidatableResponse page(String who, String path) {
        return people.as(who)
                .accept("text/html")
                .get("/p/" + slug + path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse form(String who, String path, Map<String, String> values) {
        return people.as(who)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(values)
                .post("/p/" + slug + path)
                .then();
    }
}
