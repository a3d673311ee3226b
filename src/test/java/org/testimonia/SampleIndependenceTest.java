package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case the model was made for, over the sample project as it is loaded. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SampleIndependenceTest {

    private static final String API = "/api/v1/projects/moscow-trials";

    @Inject
    SampleVisit visit;

    @Inject
    People people;

    @BeforeEach
    void load() {
        visit.loadSample();
        visit.token("clara");
    }

    @Test
    void orlov_and_krivitsky_on_threats_to_children_are_two_items_one_group_and_a_single_point() {
        get("/claims/2/independence")
                .body("items", equalTo(2), "groups", hasSize(1), "range", contains(1, 2))
                .body("singlePoints.label", contains("Abram Slutsky"), "pairs[0].verdict", equalTo("common_origin"));
    }

    @Test
    void the_confessions_have_four_items_two_groups_and_three_pairs_nobody_examined() {
        get("/claims/1/independence")
                .body("items", equalTo(4), "groups", hasSize(2), "verdicts.unexamined", equalTo(3))
                .body("summary", containsString("2 groups with no recorded link"));
    }

    @Test
    void without_slutsky_the_threats_to_children_fall_in_round_one_and_what_rests_on_them_in_round_two() {
        get("/what-falls?without=agent:" + agent("Abram Slutsky"))
                .body("rounds", hasSize(2), "rounds[0].claim", contains(2), "rounds[1].claim", contains(3))
                .body("rounds[0][0].path.label", hasItem("Abram Slutsky"))
                .body("weakened.find { it.claim == 1 }.lost", equalTo(3))
                .body("weakened.find { it.claim == 1 }.remains", equalTo(1));
    }

    @Test
    void without_orlov_alone_nothing_falls_and_conquest_counts_through_krivitsky() {
        for (String orlov : new String[] {"agent:" + agent("Alexander Orlov"), "source:orlov1953"}) {
            get("/what-falls?without=" + orlov)
                    .body("rounds", empty(), "weakened.claim", hasItems(1, 2))
                    .body("tainted.label", hasItem(containsString("Conquest")));
        }
        get("/what-falls?without=source:krivitsky1939").body("rounds", empty());
    }

    @Test
    void before_anybody_looked_the_two_memoirs_were_two_groups() {
        get("/claims/2/independence?asOf=2026-03-03T10:59:00Z")
                .body("items", equalTo(2), "groups", hasSize(2), "singlePoints", empty())
                .body("summary", not(containsString("independent")));
    }

    @Test
    void the_page_of_the_claim_says_where_it_comes_from_and_leads_to_what_falls_and_to_the_witness() {
        String slutsky = agent("Abram Slutsky");
        page("/claims/2")
                .body(containsString("2 items · 1 group"))
                .body(containsString("/what-falls?without=agent:" + slutsky))
                .body(containsString("/people/" + slutsky));
        page("/what-falls?without=agent:" + slutsky)
                .body(containsString("What falls without Abram Slutsky?"))
                .body(containsString("In round 2"));
        page("/people/" + slutsky).body(containsString("Competence: pass"), containsString("Touches"));
        page("/people/" + agent("Alexander Orlov")).body(containsString("C–D, 2 assessors"));
        people.as("clara")
                .get("/p/moscow-trials/what-falls?without=agent:1")
                .then()
                .statusCode(422)
                .body(containsString("There is no agent"));
    }

    @Test
    void the_pages_are_valid_html() {
        for (String path : new String[] {
            "/claims/1",
            "/claims/2",
            "/claims/3",
            "/claims/2?asOf=2026-04-01",
            "/what-falls",
            "/what-falls?without=agent:" + agent("Abram Slutsky"),
            "/what-falls?without=source:orlov1953",
            "/what-falls?without=claim:2",
            "/people/" + agent("Alexander Orlov"),
            "/people/" + agent("Abram Slutsky")
        }) {
            assertThat(HtmlCheck.errors(page(path).extract().asString()))
                    .as(path)
                    .isEmpty();
        }
    }

    private ValidatableResponse get(String path) {
        return people.as("clara").get(API + path).then().statusCode(200);
    }

    private ValidatableResponse page(String path) {
        return people.as("clara").get("/p/moscow-trials" + path).then().statusCode(200);
    }

    private String agent(String name) {
        return get("/agents").extract().path("items.find { it.name == '" + name + "' }.id");
    }
}
