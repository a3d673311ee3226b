package org.testimonia.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ClaimApiTest {

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;

    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
    }

    @Test
    void a_claim_is_stated_with_the_passages_where_it_is_made() {
        argument.post(
                        "ada",
                        "/claims",
                        Map.of(
                                "statement", "  The prisoners were kept from sleeping.  ",
                                "kind", "event",
                                "language", "en",
                                "scope", "The first trial.",
                                "event", "1936-08/1938-03",
                                "passages",
                                        Map.of("text", "memoir", "quote", Map.of("exact", "without sleep for days"))))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/projects/" + slug + "/claims/1"))
                .header("ETag", notNullValue())
                .body(
                        "number",
                        equalTo(1),
                        "standing",
                        equalTo("OPEN"),
                        "wording",
                        equalTo(1),
                        "author",
                        equalTo(people.displayName("ada")))
                .body(
                        "statement",
                        equalTo("The prisoners were kept from sleeping."),
                        "event",
                        equalTo("1936-08/1938-03"))
                .body("targets", hasSize(1), "targets[0].quote.exact", equalTo("without sleep for days"))
                .body(
                        "evidence.supports",
                        equalTo(0),
                        "judgement.from",
                        nullValue(),
                        "judgement.standing",
                        equalTo("OPEN"))
                .body("judgement.reason", equalTo("Stated, and not yet assessed."));
    }

    @Test
    void claims_are_found_by_standing_words_number_source_and_agent_and_paged_by_number() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("ada", "Families were taken as hostages, 100% of them.");
        int third = argument.state("ada", "The court-room saw no signs of force.");
        argument.offer("ada", 1, "SUPPORTS", "memoir", "without sleep");
        argument.judge("boris", third, "WITHDRAWN", Map.of()).statusCode(201);
        UUID orlov = library.agent(slug, "Alexander Orlov");
        argument.post(
                        "ada",
                        "/claims/2/assertions",
                        Map.of(
                                "agent",
                                orlov,
                                "role",
                                "source_author",
                                "polarity",
                                "asserts",
                                "target",
                                Map.of("text", "memoir", "quote", Map.of("exact", "their children"))))
                .statusCode(201)
                .body("name", equalTo("Alexander Orlov"), "targets", hasSize(1));

        found("standing=open", 1, 2);
        found("standing=OPEN,WITHDRAWN", 1, 2, 3);
        found("q=FAMILIES hostages", 2);
        found("q=0% of", 2);
        found("q=3", 3);
        found("q=claim 1", 1);
        found("source=orlov1953", 1);
        found("agent=" + orlov, 2);
        found("q=nowhere");
        argument.get("rolf", "/claims?limit=2").body("items.number", contains(1, 2));
        String next = argument.get("rolf", "/claims?limit=2").extract().path("next");
        people.as("rolf").get(next).then().body("items.number", contains(3), "next", nullValue());
        argument.get("rolf", "/claims?standing=certain").statusCode(422);
        argument.get("rolf", "/claims?agent=me").statusCode(400);
        argument.get("rolf", "/claims/2/assertions").body("items.polarity", contains("asserts"));
    }

    private void found(String query, Integer... numbers) {
        var items = people.as("rolf")
                .queryParam(query.substring(0, query.indexOf('=')), query.substring(query.indexOf('=') + 1))
                .get(argument.api + "/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.number", Integer.class);
        assertThat(items).as(query).containsExactly(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | statement",
                "{\"statement\": \"\"} | 422 | statement",
                "{\"statement\": \"too short\"} | 422 | statement",
                "{\"statement\": null} | 422 | statement",
                "{\"statement\": [\"The prisoners were kept from sleeping.\"]} | 422 | statement",
                "{\"statement\": \"The prisoners\\u0000 did not sleep.\"} | 400 | statement",
                "{\"statement\": \"The prisoners\\ud800 did not sleep.\"} | 400 | statement",
                "{\"statement\": \"The prisoners did not sleep.\", \"kind\": \"rumour\"} | 422 | kind",
                "{\"statement\": \"The prisoners did not sleep.\", \"language\": \"not a tag\"} | 422 | language",
                "{\"statement\": \"The prisoners did not sleep.\", \"event\": \"August 1936\"} | 422 | event",
                "{\"statement\": \"The prisoners did not sleep.\", \"passages\": [{\"text\": \"nowhere\", \"start\": 0, \"end\": 1}]} | 422 | passages[0].text",
                "{\"statement\": \"The prisoners did not sleep.\", \"passages\": [{\"text\": \"memoir\", \"start\": 0, \"end\": 9999}]} | 422 | passages[0].end",
                "{\"statement\": \"The prisoners did not sleep.\", \"passages\": {\"text\": \"memoir\", \"quote\": {\"exact\": \"not there\"}}} | 422 | passages[0].quote.exact",
                "{\"statement\": \"The prisoners did not sleep.\", \"passages\": [null]} | 422 | passages[0].text"
            })
    void what_is_no_claim_is_refused_by_field(String body, int status, String field) {
        people.as("ada")
                .body(body)
                .post(argument.api + "/claims")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
        argument.get("ada", "/claims").body("items", hasSize(0));
    }

    @Test
    void a_statement_of_a_hundred_thousand_characters_is_refused() {
        argument.post("ada", "/claims", Map.of("statement", "a".repeat(100_000)))
                .statusCode(422)
                .body("errors[0].field", equalTo("statement"));
        argument.post("ada", "/claims", Map.of("statement", "𝔸".repeat(1000))).statusCode(201);
        people.as("ada").post(argument.api + "/claims").then().statusCode(422);
        people.as("ada")
                .body("{\"statement\":")
                .post(argument.api + "/claims")
                .then()
                .statusCode(400);
    }

    @Test
    void stating_takes_a_role_and_other_peoples_projects_are_not_there() {
        Map<String, Object> claim = Map.of("statement", "The prisoners were kept from sleeping.");
        argument.state("ada", "The prisoners were kept from sleeping.");

        argument.post("rolf", "/claims", claim).statusCode(403);
        argument.post("mallory", "/claims", claim).statusCode(404);
        given().contentType(ContentType.JSON)
                .body(claim)
                .post(argument.api + "/claims")
                .then()
                .statusCode(401);
        for (String path : new String[] {"", "/1", "/1/evidence", "/1/judgements", "/1/history", "/1/assertions"}) {
            argument.get("mallory", "/claims" + path).statusCode(404);
            given().get(argument.api + "/claims" + path).then().statusCode(404);
        }
        String other = people.project("private");
        people.as("ada").get("/api/v1/projects/" + other + "/claims/1").then().statusCode(404);
        argument.get("ada", "/claims/no").statusCode(404);
        argument.get("ada", "/claims/99999999999").statusCode(404);
        people.as("ada").get("/c/not-an-id").then().statusCode(404);
    }

    @Test
    void the_database_itself_keeps_standings_judgements_and_evidence() {
        int claim = argument.state("ada", "The prisoners were kept from sleeping.");
        String evidence = argument.offer("ada", claim, "SUPPORTS", "memoir", "without sleep");
        argument.judge("boris", claim, "WITHDRAWN", Map.of()).statusCode(201);

        assertThat(library.attempt("update claim set standing = 'ESTABLISHED' where number = 1"))
                .contains("nobody judged");
        assertThat(library.attempt("update judgement set reason = 'something else entirely'"))
                .contains("only grows");
        assertThat(library.attempt("delete from judgement")).contains("only grows");
        assertThat(library.attempt("truncate judgement cascade")).isNotEmpty();
        assertThat(library.attempt("update claim_wording set statement = 'something else entirely'"))
                .contains("only grows");
        assertThat(library.attempt("delete from evidence")).isNotEmpty();
        assertThat(library.attempt("update evidence set stance = 'DISPUTES' where id = ?", UUID.fromString(evidence)))
                .contains("retired, not changed");
        assertThat(library.attempt("alter table claim disable trigger all")).contains("must be owner");
        argument.get("rolf", "/claims/" + claim).body("standing", equalTo("WITHDRAWN"));
    }
}
