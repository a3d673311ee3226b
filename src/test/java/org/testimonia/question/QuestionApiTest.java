package org.testimonia.question;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;
import org.testimonia.dossier.Argument;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class QuestionApiTest {

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
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("ada", "The prisoners slept as they liked.");
    }

    @Test
    void established_claims_that_clash_and_what_implies_something_rejected_are_named() {
        establish(1);
        establish(2);
        argument.state("ada", "Nobody was ever struck there.");
        argument.offer("boris", 3, "DISPUTES", "memoir", "Nobody struck me");
        argument.judge("boris", 3, "CONTESTED", Map.of()).statusCode(201);
        argument.decide("boris", "clara", 3, "REJECTED", Map.of());
        relate(1, "contradicts", 2);
        relate(1, "entails", 3);
        relate(3, "entails", 2);

        ask("contradictions")
                .body("items.from", contains(1, 1), "items.relation", contains("contradicts", "entails"))
                .body("items.to", contains(2, 3));
    }

    @Test
    void a_derivation_found_after_the_judgement_is_a_change_since() {
        establish(1);
        UUID slutsky = library.agent(slug, "Slutsky");
        argument.post(
                        "boris",
                        "/derivations",
                        Map.of(
                                "child", Map.of("source", "orlov1953"),
                                "parent", Map.of("agent", slutsky),
                                "manner", "informed_by",
                                "certainty", "probable",
                                "grounds", "He says himself who told him."))
                .statusCode(201);
        String evidence = argument.offer("ada", 1, "DISPUTES", "transcript", "spoke freely");

        ask("since?claim=1")
                .body("items.what", contains("derivation", "evidence"), "items.evidence", contains(null, evidence));
        ask("one-origin").body("items.claim", contains(1), "items[0].items", equalTo(1));
        ask("touching?agent=" + slutsky).body("items.claim", contains(1), "items[0].role", equalTo("origin"));
    }

    @Test
    void scholarship_that_repeats_one_passage_is_named_with_the_passage() {
        argument.offer(
                "boris",
                1,
                Map.of(
                        "stance",
                        "SUPPORTS",
                        "kind",
                        "scholarly_argument",
                        "target",
                        quote("transcript", "He said that nobody had forced him."),
                        "reason",
                        Argument.WHY));
        ask("only-secondary").body("items", empty());
        argument.post(
                        "boris",
                        "/derivations",
                        Map.of(
                                "child", Map.of("passage", quote("transcript", "He said that nobody had forced him.")),
                                "parent", Map.of("passage", quote("memoir", "They were kept without sleep")),
                                "manner", "paraphrases",
                                "certainty", "certain",
                                "grounds", "The same words in the same order."))
                .statusCode(201);

        ask("only-secondary")
                .body("items.claim", contains(1), "items[0].passages.label", hasItem(containsString("memoir")));
    }

    @Test
    void a_passage_carries_its_own_and_what_overlaps_it_and_nothing_of_somebody_elses_draft() {
        argument.offer("ada", 1, "SUPPORTS", "memoir", "without sleep for days");
        argument.post("clara", "/claims", Map.of("statement", "Sleep was a weapon there.", "draft", true))
                .statusCode(201);
        argument.offer("clara", 3, "SUPPORTS", "memoir", "without sleep");

        String ask = "passage?text=memoir&start=10&end=30";
        ask(ask).body("evidence.bearsOn", contains(1), "items", hasSize(1));
        argument.get("clara", "/questions/" + ask).body("evidence.bearsOn", contains(1, 3));
        ask("passage?text=memoir&start=60&end=61").body("items", empty());
    }

    @Test
    void answers_are_turned_page_by_page() {
        argument.offer("boris", 1, "DISPUTES", "memoir", "Nobody struck me");
        argument.offer("boris", 1, "DISPUTES", "transcript", "spoke freely");
        argument.offer("boris", 2, "QUALIFIES", "transcript", "calmly");

        String next =
                ask("unanswered?limit=2").body("items", hasSize(2)).extract().path("next");
        people.as("rolf").get(next).then().statusCode(200).body("items", hasSize(1), "next", nullValue());
        argument.get("rolf", "/questions/unanswered?limit=0").statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as-of | 422 | claim",
                "as-of?claim=1 | 422 | at",
                "as-of?claim=1&at=sometime | 422 | at",
                "as-of?claim=1&at=99999 | 422 | at",
                "as-of?claim=1&at=1 | 422 | claim",
                "as-of?claim=99&at=2026-04-01 | 422 | claim",
                "why?claim=one | 400 | claim",
                "what-falls | 422 | without",
                "what-falls?without=orlov | 422 | without",
                "touching?agent=orlov | 422 | agent",
                "touching?agent=00000000-0000-7000-8000-000000000000 | 422 | agent",
                "who-says?claim=99 | 422 | claim",
                "independent?claim=1&a=1&b=2 | 422 | a",
                "passage?text=memoir&start=5&end=5 | 422 | end",
                "passage?text=nothing&start=5&end=6 | 422 | text",
                "passage?text=memoir&start=-1&end=6 | 422 | end",
                "changes?from=2026-04-01 | 422 | to",
                "changes?from=3&to=2 | 422 | to",
                "contested?claim=1 | 422 | claim",
                "one-origin?colour=red | 422 | colour"
            })
    void what_is_missing_unknown_or_means_nothing_is_refused_by_its_name(String asked, int status, String field) {
        argument.get("rolf", "/questions/" + asked).statusCode(status).body("errors.field", hasItem(field));
        people.as("rolf")
                .get("/p/" + slug + "/ask/" + asked)
                .then()
                .statusCode(asked.contains("?") && !isHalf(asked) ? status : 200);
    }

    /** A page shows the form again, without complaint, until all is filled in. */
    private static boolean isHalf(String asked) {
        return List.of("as-of?claim=1", "changes?from=2026-04-01").contains(asked);
    }

    @Test
    void a_question_nobody_knows_is_not_there_and_the_list_says_what_each_takes() {
        argument.get("rolf", "/questions/everything").statusCode(404);
        people.as("rolf").get("/p/" + slug + "/ask/everything").then().statusCode(404);
        argument.get("rolf", "/questions")
                .body("items.name", hasItems("one-origin", "read-next", "only-secondary"))
                .body("items.find { it.name == 'as-of' }.parameters.name", contains("claim", "at"));
    }

    private void establish(int claim) {
        argument.offer(
                "boris",
                claim,
                Map.of("stance", "SUPPORTS", "source", Map.of("key", "orlov1953"), "reason", Argument.WHY));
        argument.decide("boris", "clara", claim, "ESTABLISHED", Map.of());
    }

    private void relate(int from, String relation, int to) {
        argument.post("ada", "/claim-relations", Map.of("from", from, "relation", relation, "to", to))
                .statusCode(201);
    }

    private static Map<String, Object> quote(String text, String exact) {
        return Map.of("text", text, "quote", Map.of("exact", exact));
    }

    private ValidatableResponse ask(String question) {
        return argument.get("rolf", "/questions/" + question).statusCode(200);
    }
}
