package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions of the specification, one test each, over the sample project as it is loaded. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SampleQuestionsTest {

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
    void q01_what_is_established_on_one_origin() {
        ask("one-origin")
                .body("items.claim", contains(5, 6, 7, 13), "items.groups", everyItem(equalTo(1)))
                .body("items.find { it.claim == 7 }.singlePoints.label", hasItem("Joseph Stalin"));
    }

    @Test
    void q02_what_was_said_of_claim_1_on_the_first_of_April() {
        ask("as-of?claim=1&at=2026-04-01")
                .body("standing", equalTo("CONTESTED"), "evidence", hasSize(7))
                .body("statement", startsWith("The confessions"));
        ask("as-of?claim=1&at=2026-05-04").body("standing", equalTo("ESTABLISHED"));
    }

    @Test
    void q03_what_falls_without_Slutsky_and_without_Orlov() {
        ask("what-falls?without=agent:" + agent("Abram Slutsky"))
                .body("items.claim", contains(2, 3), "items.round", contains(1, 2))
                .body("rounds[0].claim", contains(2), "rounds[1].claim", contains(3));
        ask("what-falls?without=agent:" + agent("Alexander Orlov"))
                .body("items", empty(), "tainted.label", hasItem(containsString("Conquest")));
    }

    @Test
    void q04_what_touches_Slutsky_and_by_which_way() {
        ask("touching?agent=" + agent("Abram Slutsky"))
                .body("items.claim", hasItems(1, 2), "items.role", hasItem("origin"))
                .body("items.find { it.claim == 2 }.path[-1].label", equalTo("Abram Slutsky"));
    }

    @Test
    void q05_who_asserts_the_confessions_were_forced_and_where() {
        ask("who-says?claim=1")
                .body("items.name", hasItems("Alexander Orlov", "Walter Krivitsky", "Nikita Khrushchev"))
                .body("items[0].polarity", equalTo("asserts"), "items[-1].polarity", equalTo("doubts"))
                .body("items.find { it.name == 'Alexander Orlov' }.target[0].text", equalTo("orlov"));
    }

    @Test
    void q06_why_claim_1_is_established_by_whom_and_on_what() {
        ask("why?claim=1")
                .body("judgement.standing", equalTo("ESTABLISHED"), "judgement.from", equalTo("CONTESTED"))
                .body("judgement.reason", startsWith("Disclosures since 1956"), "judgement.answers.size()", equalTo(2))
                .body("evidence", hasSize(7), "acknowledged.code", contains("readings_differ"), "minority", empty());
    }

    @Test
    void q07_what_changed_since_claim_2_was_judged() {
        ask("since?claim=2").body("items.what", contains("relation"), "items.to", contains("claim 2 refines claim 1"));
        ask("since?claim=10").body("items.what", contains("proposal"));
    }

    @Test
    void q08_whether_Orlov_and_Krivitsky_are_independent_and_who_says_so() {
        List<String> two = get("/claims/2/evidence").extract().path("items.findAll { it.stance == 'SUPPORTS' }.id");
        ask("independent?claim=2&a=" + two.get(0) + "&b=" + two.get(1))
                .body("verdict", equalTo("common_origin"), "shared.label", contains("Abram Slutsky"))
                .body("grounds", hasSize(2), "grounds.certainty", everyItem(equalTo("probable")))
                .body("grounds.by", everyItem(equalTo(people.displayName("clara"))));
        List<String> against = get("/claims/1/evidence").extract().path("items.findAll { it.stance == 'DISPUTES' }.id");
        ask("independent?claim=1&a=" + against.get(0) + "&b=" + against.get(1))
                .body("verdict", equalTo("found_independent"), "grounds.what", contains("finding"));
    }

    @Test
    void q09_what_is_contested_and_between_whom() {
        ask("contested")
                .body("items.claim", contains(2, 8, 10))
                .body("items[0].parties.for", containsInAnyOrder("Orlov, Alexander", "Krivitsky, W. G."))
                .body("items[0].parties.against", containsInAnyOrder("Pritt, D. N.", "Davies, Joseph E."))
                .body("items[1].for[0].openObjections", equalTo(1));
    }

    @Test
    void q10_which_counter_evidence_nobody_answered() {
        ask("unanswered")
                .body("items.claim", hasItems(2, 3, 10), "items.claim", not(hasItem(1)))
                .body("items.findAll { it.claim == 2 }.label", hasItem(containsString("Pritt")));
    }

    @Test
    void q11_which_evidence_is_hearsay_from_whom_and_how_late() {
        ask("hearsay")
                .body("items.findAll { it.claim == 1 && it.label.contains('Orlov') }.years[0]", equalTo(14.8f))
                .body("items.findAll { it.claim == 2 }.informants.label.flatten()", everyItem(equalTo("Abram Slutsky")))
                .body("items.findAll { it.claim == 8 }.informants.label.flatten()", contains("Lev Mironov"));
    }

    @Test
    void q12_nothing_established_contradicts_anything_else_established() {
        ask("contradictions").body("items", empty());
    }

    @Test
    void q13_what_the_passage_on_the_decree_on_the_table_carries() {
        var evidence = get("/claims/2/evidence");
        int start = evidence.extract().path("items[0].targets[0].start");
        ask("passage?text=orlov&start=" + (start + 5) + "&end=" + (start + 6))
                .body("evidence.bearsOn", contains(2), "derivations.parent", hasItem("Abram Slutsky"))
                .body("items.what", hasItems("evidence", "derivation"));
        ask("passage?text=davies&start=0&end=100000")
                .body(
                        "objections.text",
                        hasItem(containsString("interpreter")),
                        "evidence.bearsOn",
                        hasItems(1, 2, 10));
        ask("passage?text=pritt&start=0&end=100000").body("assertions.claim", hasItem(4));
    }

    @Test
    void q14_what_changed_between_April_and_May_and_why() {
        ask("changes?from=2026-04-01&to=2026-05-31")
                .body("items.findAll { it.what == 'standing' }.claim", contains(1, 4, 5, 6, 7, 11))
                .body("items.find { it.claim == 1 }.from", equalTo("CONTESTED"))
                .body("items.find { it.claim == 1 }.to", equalTo("ESTABLISHED"))
                .body("items.find { it.claim == 11 }.reasonCode", equalTo("counter_evidence"));
        ask("changes?from=2026-03-05&to=2026-03-06")
                .body("items.find { it.claim == 5 && it.what == 'wording' }.from", containsString("pulled down"));
    }

    @Test
    void q15_what_to_read_next() {
        ask("read-next")
                .body("sources.source", hasItems("aftenposten1937", "lubianka2006"))
                .body("pairs.sources", hasItem(List.of("khrushchev1956", "krivitsky1939")))
                .body("claims.singlePoint.label", hasItem("Joseph Stalin"));
    }

    @Test
    void q16_where_two_people_read_Khrushchev_differently() {
        ask("readings-differ")
                .body("items", hasSize(1), "items[0].claim", equalTo(1), "items[0].text", equalTo("khrushchev"))
                .body("items[0].a.polarity", equalTo("asserts"), "items[0].b.polarity", equalTo("doubts"));
    }

    @Test
    void q17_how_the_view_of_Orlov_changed() {
        ask("witness-over-time?agent=" + agent("Alexander Orlov"))
                .body("items.grade", contains("C", "D", "doubtful"), "items[0].criterion", equalTo("reliability"));
    }

    @Test
    void q18_no_claim_rests_only_on_scholarship_that_repeats_one_passage() {
        ask("only-secondary").body("items", empty());
    }

    @Test
    void every_question_has_a_page_in_plain_words_that_is_valid() {
        List<String> names = get("/questions").extract().path("items.name");
        assertThat(names).hasSize(18);
        String list = page("/ask");
        for (String name : names) {
            assertThat(list).contains("/ask/" + name + "\"");
            assertThat(HtmlCheck.errors(page("/ask/" + name))).as(name).isEmpty();
        }
        String orlov = agent("Alexander Orlov");
        List<String> two = get("/claims/2/evidence").extract().path("items.findAll { it.stance == 'SUPPORTS' }.id");
        for (String asked : List.of(
                "as-of?claim=1&at=2026-04-01",
                "what-falls?without=agent:" + orlov,
                "touching?agent=" + orlov,
                "who-says?claim=1",
                "why?claim=1",
                "since?claim=2",
                "independent?claim=2&a=" + two.get(0) + "&b=" + two.get(1),
                "passage?text=orlov&start=0&end=4000",
                "changes?from=2026-03-05&to=2026-05-31",
                "witness-over-time?agent=" + orlov)) {
            String page = page("/ask/" + asked);
            assertThat(HtmlCheck.errors(page)).as(asked).isEmpty();
            assertThat(page).as(asked).contains("<table class=\"table\">");
        }
        assertThat(list).doesNotContain("proximity", "modality", "derivation", "provenance");
    }

    private ValidatableResponse ask(String question) {
        return get("/questions/" + question);
    }

    private ValidatableResponse get(String path) {
        return people.as("clara").get(API + path).then().statusCode(200);
    }

    private String page(String path) {
        return people.as("clara")
                .get("/p/moscow-trials" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String agent(String name) {
        return get("/agents").extract().path("items.find { it.name == '" + name + "' }.id");
    }
}
