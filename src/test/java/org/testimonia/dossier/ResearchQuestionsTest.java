package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ResearchQuestionsTest {

    private static final String HOW = "How were the confessions obtained?";
    private static final String WHY = "It answers another question than this one.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;
    String question;

    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        argument.state("ada", "They were obtained by keeping men from sleep.");
        argument.state("ada", "They were freely made in open court.");
        question = argument.post("clara", "/research-questions", Map.of("text", HOW))
                .statusCode(201)
                .body("text", equalTo(HOW), "answers", empty())
                .extract()
                .path("id");
    }

    @Test
    void claims_answer_a_question_and_are_rivals_as_long_as_they_do() {
        answer("ada", 1).statusCode(201).body("claim", equalTo(1), "standing", equalTo("OPEN"));
        String second = answer("ada", 2).statusCode(201).extract().path("id");

        argument.get("rolf", "/research-questions/" + question + "/answers").body("items.claim", contains(1, 2));
        argument.get("rolf", "/research-questions").body("items[0].answers.claim", contains(1, 2));
        argument.get("rolf", "/claim-relations")
                .body(
                        "items.relation",
                        contains("alternativeTo"),
                        "items[0].from",
                        equalTo(2),
                        "items[0].to",
                        equalTo(1));
        answer("ada", 2).statusCode(409);

        takeBack("ada", second, "no").statusCode(422);
        takeBack("ada", second, WHY).statusCode(204);
        takeBack("ada", second, WHY).statusCode(409);
        argument.get("rolf", "/research-questions/" + question).body("answers.claim", contains(1));
        argument.get("rolf", "/claim-relations").body("items", empty());
        argument.get("rolf", "/claims/2").body("standing", equalTo("OPEN"));
    }

    @Test
    void a_relation_that_somebody_recorded_by_hand_outlives_the_answer() {
        argument.post("boris", "/claim-relations", Map.of("from", 1, "relation", "alternativeTo", "to", 2))
                .statusCode(201);
        answer("ada", 1).statusCode(201);
        String second = answer("ada", 2).statusCode(201).extract().path("id");

        takeBack("boris", second, WHY).statusCode(204);

        argument.get("rolf", "/claim-relations").body("items", hasSize(1));
    }

    @Test
    void a_claim_may_be_stated_as_an_answer() {
        answer("ada", 1).statusCode(201);
        argument.post("ada", "/claims", Map.of("statement", "They were obtained by promises.", "question", question))
                .statusCode(201)
                .body("number", equalTo(3));

        argument.get("rolf", "/research-questions/" + question).body("answers.claim", contains(1, 3));
        argument.post("ada", "/claims", Map.of("statement", "They were obtained by hunger.", "question", "nothing"))
                .statusCode(422)
                .body("errors[0].field", equalTo("question"));
        argument.post(
                        "ada",
                        "/claims",
                        Map.of("statement", "They were obtained by hunger.", "question", question, "draft", true))
                .statusCode(422)
                .body("errors[0].field", equalTo("draft"));
        argument.get("ada", "/claims").body("items", hasSize(3));
    }

    @Test
    void what_is_no_question_and_no_answer_is_refused_by_field() {
        argument.post("clara", "/research-questions", Map.of("text", "How?"))
                .statusCode(422)
                .body("errors[0].field", equalTo("text"));
        argument.post("boris", "/research-questions", Map.of("text", HOW)).statusCode(403);
        argument.post("ada", "/research-questions/" + question + "/answers", Map.of())
                .statusCode(422)
                .body("errors[0].field", equalTo("claim"));
        answer("ada", 99).statusCode(422);
        answer("rolf", 1).statusCode(403);
        argument.post("ada", "/claims", Map.of("statement", "They were drafted beforehand.", "draft", true))
                .statusCode(201);
        answer("ada", 3).statusCode(422).body("detail", containsString("still a draft"));
        argument.get("rolf", "/research-questions/1").statusCode(404);
        String borises = answer("boris", 1).statusCode(201).extract().path("id");
        takeBack("ada", borises, WHY).statusCode(403);
    }

    @Test
    void the_page_sets_the_answers_side_by_side_source_by_source() {
        answer("ada", 1).statusCode(201);
        answer("ada", 2).statusCode(201);
        argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
        argument.offer("boris", 2, "DISPUTES", "memoir", "their children would pay");
        argument.offer("ada", 2, "SUPPORTS", "transcript", "spoke freely");

        String page = page("ada", "/" + question).extract().asString();
        Document seen = Jsoup.parse(page);
        assertThat(seen.select(".matrix thead tr:last-child th").eachText())
                .containsExactly("Answer", "Orlov 1953", "The transcript");
        assertThat(seen.select(".matrix tbody tr").eachText())
                .containsExactly(
                        "A. They were obtained by keeping men from sleep. Not yet assessed 1 origin for – silent",
                        "B. They were freely made in open court. Not yet assessed nothing admitted against for, waiting");
        assertThat(seen.select(".parted p").eachText())
                .containsExactly("A and B part over Orlov 1953 (for A, against B).");
        assertThat(seen.select(".title").text()).contains("2 answers, 2 voices", "none of these is right");
        String list = page("clara", "")
                .body(containsString(HOW), containsString("Ask another"))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(page)).isEmpty();
        assertThat(HtmlCheck.errors(list)).isEmpty();
        page("rolf", "/" + question).body(not(containsString("A claim answers it")));
    }

    @Test
    void sources_of_one_origin_stand_under_one_bracket_and_what_rests_on_it_is_said() {
        answer("ada", 1).statusCode(201);
        answer("ada", 2).statusCode(201);
        argument.offer("boris", 1, "SUPPORTS", "transcript", "nobody had forced him");
        argument.offer("boris", 2, "SUPPORTS", "memoir", "without sleep");
        String agent = library.agent(slug, "Abram Slutsky").toString();
        for (Map.Entry<String, String> each : Map.of("memoir", "without sleep", "transcript", "nobody had forced him")
                .entrySet()) {
            argument.post(
                            "boris",
                            "/derivations",
                            Map.of(
                                    "child",
                                            Map.of(
                                                    "passage",
                                                    Map.of(
                                                            "text",
                                                            each.getKey(),
                                                            "quote",
                                                            Map.of("exact", each.getValue()))),
                                    "parent", Map.of("agent", agent),
                                    "manner", "informed_by",
                                    "certainty", "probable",
                                    "grounds", "Both served under him in those years."))
                    .statusCode(201);
        }

        Document seen = Jsoup.parse(page("rolf", "/" + question).extract().asString());

        assertThat(seen.select(".matrix .one-origin").eachText()).containsExactly("one origin: Abram Slutsky");
    }

    @Test
    void the_table_shows_how_the_answers_stood_and_a_question_was_not_there_before_it_was_asked() {
        int before = revision();
        int claim = argument.state("ada", "The confessions were obtained by force.");
        answer("ada", claim).statusCode(201);
        int then = revision();
        argument.offer("boris", claim, "DISPUTES", "transcript", "nobody had forced him");
        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);

        String html = page("rolf", "/" + question + "?asOf=" + then).extract().asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        Document seen = Jsoup.parse(html);
        assertThat(seen.select(".matrix tbody th").text()).contains("Not yet assessed");
        assertThat(seen.select(".matrix thead th")).hasSize(1);
        assertThat(seen.select(".notice").text()).contains("revision " + then);
        assertThat(seen.select("form[method=post]:not([action*=sign-out])").select("[action*=/questions/]"))
                .isEmpty();
        argument.get("rolf", "/research-questions/" + question + "?asOf=" + then)
                .body("answers.standing", contains("OPEN"));
        argument.get("rolf", "/research-questions/" + question + "?asOf=" + before)
                .body("answers", hasSize(0));
        argument.get("rolf", "/research-questions?asOf=1").body("items", hasSize(0));
        argument.get("rolf", "/research-questions/" + question + "?asOf=1").statusCode(404);
        argument.get("rolf", "/research-questions/" + question).body("answers.standing", contains("CONTESTED"));
    }

    private int revision() {
        return argument.get("rolf", "").extract().path("revision");
    }

    @Test
    void none_of_these_is_said_when_every_answer_is_rejected() {
        answer("ada", 1).statusCode(201);
        argument.offer("boris", 1, "DISPUTES", "transcript", "spoke freely");
        argument.judge("boris", 1, "CONTESTED", Map.of()).statusCode(201);
        argument.decide("clara", "dana", 1, "REJECTED", Map.of());

        argument.get("rolf", "/research-questions/" + question).body("noneOfThese", equalTo(true));
        page("rolf", "/" + question).body(containsString("<b>None of these</b>"));
    }

    @Test
    void the_forms_of_the_pages_do_the_same_and_lose_nothing() {
        form("clara", "", Map.of("text", "How?")).statusCode(422).body(containsString("How?"));
        form("clara", "", Map.of("text", "Who was told of it first?")).statusCode(303);
        form("ada", "/" + question + "/answers", Map.of("claim", "99"))
                .statusCode(422)
                .body(containsString("There is no claim 99"));
        form("ada", "/" + question + "/answers", Map.of("claim", "1"))
                .statusCode(303)
                .header("Location", endsWith("/questions/" + question));
        String answer = argument.get("rolf", "/research-questions/" + question)
                .extract()
                .path("answers[0].id");
        form("ada", "/" + question + "/answers/" + answer + "/retirement", Map.of("reason", WHY))
                .statusCode(303);
        argument.get("rolf", "/research-questions/" + question).body("answers", empty());
    }

    @Test
    void the_database_keeps_questions_and_retires_answers_once() {
        answer("ada", 1).statusCode(201);
        String mine = " where project_id = (select id from project where slug = ?)";

        assertThat(library.attempt("update research_question set body = 'something else entirely'" + mine, slug))
                .contains("only grows");
        assertThat(library.attempt("delete from question_answer" + mine, slug)).contains("only grows");
        assertThat(library.attempt("update question_answer set claim_id = question_id" + mine, slug))
                .isNotEmpty();
        String retire = "update question_answer set retired_seq = 99, retired_reason = 'a long enough reason',"
                + " retired_by_id = by_id" + mine;
        assertThat(library.attempt(retire, slug)).isEmpty();
        assertThat(library.attempt(retire, slug)).contains("is retired");
    }

    private ValidatableResponse answer(String who, int claim) {
        return argument.post(who, "/research-questions/" + question + "/answers", Map.of("claim", claim));
    }

    private ValidatableResponse takeBack(String who, String answer, String reason) {
        return people.as(who)
                .body(Map.of("reason", reason))
                .delete(argument.api + "/research-questions/" + question + "/answers/" + answer)
                .then();
    }

    private ValidatableResponse page(String who, String path) {
        return people.as(who).get("/p/" + slug + "/questions" + path).then().statusCode(200);
    }

    private ValidatableResponse form(String who, String path, Map<String, String> values) {
        return people.as(who)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(values)
                .post("/p/" + slug + "/questions" + path)
                .then();
    }
}
