package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ClaimRelationsTest {

    private static final String WHY = "The two were read against each other.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;

    @BeforeEach
    void open() {
        slug = people.project("private");
        argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("boris", "The prisoners slept as they liked.");
        argument.state("clara", "Zinoviev was kept from sleeping.");
    }

    @Test
    void a_relation_is_recorded_listed_for_both_claims_and_shown_in_both_histories() {
        String id = relate("ada", 3, "refines", 1)
                .statusCode(201)
                .header(
                        "Location",
                        endsWith("/claim-relations/"
                                + argument.get("rolf", "/claim-relations")
                                        .extract()
                                        .path("items[0].id")))
                .body("from", equalTo(3), "relation", equalTo("refines"), "to", equalTo(1))
                .body("by", equalTo(people.displayName("ada")), "seq", notNullValue())
                .extract()
                .path("id");

        for (int claim : List.of(1, 3)) {
            argument.get("rolf", "/claim-relations?claim=" + claim).body("items.id", contains(id));
            argument.get("rolf", "/claims/" + claim + "/history")
                    .body("items.find { it.what == 'relation' }.to", equalTo("claim 3 refines claim 1"));
        }
        argument.get("rolf", "/claim-relations?claim=2").body("items", empty());
        argument.get("rolf", "/claim-relations/" + id).body("id", equalTo(id));
        argument.get("rolf", "/claim-relations?claim=99").statusCode(404);
    }

    @Test
    void what_holds_both_ways_is_kept_once_for_a_pair() {
        relate("ada", 1, "contradicts", 2).statusCode(201);

        relate("ada", 1, "contradicts", 2).statusCode(409);
        relate("ada", 2, "contradicts", 1).statusCode(409);
        relate("ada", 2, "alternative_to", 1).statusCode(201).body("relation", equalTo("alternativeTo"));
        relate("ada", 1, "entails", 3).statusCode(201);
        relate("ada", 3, "entails", 1).statusCode(201);
    }

    @Test
    void refining_in_a_circle_is_refused_and_the_circle_is_printed() {
        relate("ada", 3, "refines", 1).statusCode(201);
        relate("ada", 2, "refines", 3).statusCode(201);

        relate("ada", 1, "refines", 2)
                .statusCode(422)
                .body("errors[0].field", equalTo("to"), "circle", equalTo(List.of(1, 2, 3, 1)))
                .body("detail", containsString("claim 1, which refines claim 2, which refines claim 3"));
        argument.get("rolf", "/claim-relations").body("items", hasSize(2));
    }

    @Test
    void it_is_taken_back_once_with_a_reason_by_who_recorded_it_or_a_reviewer_and_seen_as_of_before() {
        String id =
                relate("boris", 1, "contradicts", 2).statusCode(201).extract().path("id");
        String adas = relate("ada", 3, "refines", 1).statusCode(201).extract().path("id");
        int before = people.as("rolf").get(argument.api).path("revision");

        takeBack("ada", id, WHY).statusCode(403);
        takeBack("ada", adas, "no").statusCode(422).body("errors[0].field", equalTo("reason"));
        takeBack("rolf", adas, WHY).statusCode(403);
        takeBack("ada", adas, WHY).statusCode(204);
        takeBack("boris", adas, WHY).statusCode(409);
        takeBack("clara", id, WHY).statusCode(204);

        argument.get("rolf", "/claim-relations").body("items", empty());
        argument.get("rolf", "/claim-relations?asOf=" + before).body("items.id", contains(id, adas));
        argument.get("rolf", "/claim-relations?asOf=1").body("items", empty());
        argument.get("rolf", "/claim-relations/" + id).body("retired.reason", equalTo(WHY));
        relate("ada", 2, "contradicts", 1).statusCode(201);
    }

    @Test
    void a_claim_that_contradicts_is_enough_to_call_the_other_contested() {
        argument.judge("boris", 1, "CONTESTED", Map.of()).statusCode(422);

        relate("ada", 1, "contradicts", 2).statusCode(201);

        argument.judge("boris", 1, "CONTESTED", Map.of()).statusCode(201);
        argument.judge("clara", 2, "CONTESTED", Map.of()).statusCode(201);
    }

    @Test
    void a_claim_that_was_withdrawn_contradicts_nothing_any_more() {
        relate("ada", 1, "contradicts", 2).statusCode(201);
        argument.judge("clara", 2, "WITHDRAWN", Map.of()).statusCode(201);

        argument.judge("boris", 1, "CONTESTED", Map.of()).statusCode(422);
        relate("ada", 2, "refines", 3).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | relation",
                "{\"from\": 1, \"relation\": \"resembles\", \"to\": 2} | relation",
                "{\"from\": 1, \"relation\": \"merged_into\", \"to\": 2} | relation",
                "{\"relation\": \"refines\", \"to\": 2} | from",
                "{\"from\": 1, \"relation\": \"refines\"} | to",
                "{\"from\": 1, \"relation\": \"refines\", \"to\": 1} | to",
                "{\"from\": 1, \"relation\": \"refines\", \"to\": 99} | to",
                "{\"from\": 1, \"relation\": \"refines\", \"to\": \"two\"} | to",
                "{\"from\": 1, \"relation\": \"refines\", \"to\": 2, \"reason\": \"short\"} | reason"
            })
    void what_is_no_relation_is_refused_by_field(String body, String field) {
        people.as("ada")
                .body(body)
                .post(argument.api + "/claim-relations")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void a_draft_is_related_to_nothing_until_it_is_submitted() {
        argument.post("ada", "/claims", Map.of("statement", "Nobody ever slept there.", "draft", true))
                .statusCode(201);

        relate("ada", 4, "refines", 1).statusCode(422).body("detail", containsString("still a draft"));
        relate("boris", 1, "entails", 4).statusCode(422).body("detail", containsString("There is no claim 4"));
    }

    @Test
    void the_page_of_each_claim_shows_the_other_with_its_standing_and_takes_and_takes_back_relations() {
        form("ada", 3, "", Map.of("relation", "refines", "to", "1", "reason", WHY))
                .statusCode(303);
        String id = argument.get("rolf", "/claim-relations").extract().path("items[0].id");

        page("ada", 3).body(containsString("<span>refines</span>"), containsString("Claim 1: "));
        String other = page("clara", 1)
                .body(containsString("<span>is refined by</span>"), containsString("Take back"))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(other)).isEmpty();
        page("rolf", 1).body(containsString("is refined by"), not(containsString("Relate it to another claim")));
        form("ada", 1, "", Map.of("relation", "refines", "to", "3", "reason", "Because of the circle here."))
                .statusCode(422)
                .body(containsString("circle"), containsString("Because of the circle here."));
        form("ada", 1, "", Map.of("relation", "entails", "to", "three"))
                .statusCode(400)
                .body(containsString("three"));
        form("clara", 1, "/" + id + "/retirement", Map.of("reason", WHY)).statusCode(303);
        argument.get("rolf", "/claims/1/history")
                .body("items.findAll { it.what == 'relation' }.from", hasItem("claim 3 refines claim 1"));
    }

    @Test
    void the_database_refuses_what_the_application_would() {
        relate("ada", 3, "refines", 1).statusCode(201);
        relate("ada", 1, "contradicts", 2).statusCode(201);

        assertThat(insert(1, "refines", 3)).contains("circle");
        assertThat(insert(2, "contradicts", 1)).contains("claim_relation_pair_once");
        assertThat(insert(3, "refines", 1)).contains("claim_relation_once");
        assertThat(insert(1, "entails", 1)).contains("check");
        assertThat(insert(1, "resembles", 2)).contains("check");
        String mine = " where project_id = (select id from project where slug = ?)";
        assertThat(library.attempt("update claim_relation set relation = 'entails'" + mine, slug))
                .isNotEmpty();
        assertThat(library.attempt("delete from claim_relation" + mine, slug)).contains("only grows");
        assertThat(library.attempt("truncate claim_relation")).isNotEmpty();
        assertThat(library.attempt("update claim_relation set retired_seq = 99" + mine, slug))
                .contains("check");
        String retire = "update claim_relation set retired_seq = 99, retired_reason = 'a long enough reason',"
                + " retired_by_id = by_id" + mine;
        assertThat(library.attempt(retire, slug)).isEmpty();
        assertThat(library.attempt(retire, slug)).contains("is retired");
    }

    private String insert(int from, String relation, int to) {
        return library.attempt("""
                insert into claim_relation (project_id, id, from_id, relation, to_id, by_id, created_seq, created_at)
                select f.project_id, ?, f.id, ?, t.id, f.by_id, 1, now()
                  from claim f join claim t on t.project_id = f.project_id join project p on p.id = f.project_id
                 where p.slug = ? and f.number = ? and t.number = ?""", UUID.randomUUID(), relation, slug, from, to);
    }

    private ValidatableResponse relate(String who, int from, String relation, int to) {
        return argument.post(who, "/claim-relations", Map.of("from", from, "relation", relation, "to", to));
    }

    private ValidatableResponse takeBack(String who, String id, String reason) {
        return people.as(who)
                .body(Map.of("reason", reason))
                .delete(argument.api + "/claim-relations/" + id)
                .then();
    }

    private ValidatableResponse page(String who, int claim) {
        return people.as(who).get("/p/" + slug + "/claims/" + claim).then().statusCode(200);
    }

    private ValidatableResponse form(String who, int claim, String below, Map<String, String> values) {
        return people.as(who)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(values)
                .post("/p/" + slug + "/claims/" + claim + "/relations" + below)
                .then();
    }
}
