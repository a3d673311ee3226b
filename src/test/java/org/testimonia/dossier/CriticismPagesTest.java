package org.testimonia.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** Who has it from whom, and how far it is to be trusted, recorded on the pages of sources and people. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CriticismPagesTest {

    @Inject
    People people;

    private String slug;
    private String book;
    private String letter;
    private String slutsky;

    @BeforeEach
    void keep() {
        slug = people.project("public");
        Argument argument = new Argument(people, slug);
        for (String key : new String[] {"book", "letter"}) {
            argument.post("clara", "/sources", Map.of("key", key, "csl", Map.of("type", "book", "title", "A " + key)))
                    .statusCode(201);
        }
        book = "/p/" + slug + "/sources/book";
        letter = "/p/" + slug + "/sources/letter";
        String id = argument.post("clara", "/agents", Map.of("name", "Abram Slutsky", "kind", "person"))
                .statusCode(201)
                .extract()
                .path("id");
        slutsky = "/p/" + slug + "/people/" + id;
    }

    private Document shown(String who, String page) {
        String html =
                given().cookie("testimonia", people.session(who)).get(page).asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        return Jsoup.parse(html);
    }

    private Response send(String who, String page, String to, Map<String, String> fields) {
        String proof = shown(who, page).selectFirst("input[name=csrf]").val();
        return given().cookie("testimonia", people.session(who))
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("csrf", proof)
                .post(page + to);
    }

    private Map<String, String> derivation(String field, String other) {
        return Map.of(
                field,
                other,
                "manner",
                "copies",
                "certainty",
                "certain",
                "grounds",
                "The same misprints on page nine.");
    }

    @Test
    void a_reviewer_says_what_a_source_comes_from_and_takes_it_back() {
        send("boris", book, "/derivations", derivation("parent", "source:letter"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sources/book#derivations"));

        assertThat(shown("rolf", book).select("#derivations .derivation").text())
                .contains("copies A letter, certain")
                .contains("The same misprints on page nine.")
                .contains("recorded by");
        assertThat(shown("rolf", letter).select("#derivations").text())
                .contains("Who has it from here")
                .contains("A book copies A letter");

        String retire = shown("boris", book)
                .selectFirst("#derivations form[action$=retirement]")
                .attr("action")
                .substring(book.length());
        send("boris", book, retire, Map.of("reason", "")).then().statusCode(422);
        send("boris", book, retire, Map.of("reason", "The misprints are those of the printer."))
                .then()
                .statusCode(303);
        assertThat(shown("rolf", book).select("#derivations").text()).contains("Nothing is recorded.");
    }

    @Test
    void who_told_it_is_recorded_from_either_side() {
        String agent = "agent:" + slutsky.substring(slutsky.lastIndexOf('/') + 1);
        send("boris", book, "/derivations", derivation("parent", agent)).then().statusCode(303);
        send("boris", slutsky, "/derivations", derivation("child", "source:letter"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("#derivations"));

        assertThat(shown("rolf", slutsky).select("#derivations .derivation").eachText())
                .hasSize(2)
                .allMatch(line -> line.contains("copies Abram Slutsky"));
    }

    @Test
    void a_source_that_would_come_from_itself_is_refused_and_what_was_typed_stays() {
        send("boris", book, "/derivations", derivation("parent", "source:letter"))
                .then()
                .statusCode(303);

        Response refused = send("boris", letter, "/derivations", derivation("parent", "source:book"));

        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[role=alert]").text()).contains("book");
        assertThat(page.selectFirst("#f-derive-grounds").wholeText()).contains("The same misprints on page nine.");
        assertThat(page.select("#f-derive-parent [selected]").attr("value")).isEqualTo("source:book");
        assertThat(page.selectFirst("details:has(#f-derive-grounds)").hasAttr("open"))
                .isTrue();
    }

    @Test
    void sources_and_witnesses_are_assessed_where_they_are_shown() {
        Map<String, String> reliable =
                Map.of("criterion", "reliability", "grade", "B", "rationale", "He saw most of it himself.");
        send("boris", book, "/assessments", reliable).then().statusCode(303);
        send("clara", book, "/assessments", Map.of("criterion", "reliability", "grade", "F", "rationale", ""))
                .then()
                .statusCode(303);
        send("boris", slutsky, "/assessments", reliable).then().statusCode(303);

        assertThat(shown("rolf", book).select("#criticism").text()).contains("Reliability: B–F, 2 assessors");
        assertThat(shown("rolf", slutsky).select("#criticism").text()).contains("He saw most of it himself.");
        Response refused = send(
                "boris",
                slutsky,
                "/assessments",
                Map.of("criterion", "veracity", "grade", "B", "rationale", "He lied to save himself."));
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString())
                        .select("#f-assess-grade ~ .wrong")
                        .text())
                .contains("pass, doubtful, fail, unknown");
    }

    @Test
    void who_may_not_sees_no_form_and_loses_no_word() {
        assertThat(shown("ada", book).select("#derivations form, #criticism form"))
                .isEmpty();

        Map<String, String> fields = new HashMap<>(derivation("parent", "source:letter"));
        fields.put(
                "csrf",
                shown("ada", "/p/" + slug + "/people")
                        .selectFirst("input[name=csrf]")
                        .val());
        Response refused = given().cookie("testimonia", people.session("ada"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(book + "/derivations");

        refused.then().statusCode(403);
        assertThat(Jsoup.parse(refused.asString()).text()).contains("The same misprints on page nine.");
    }

    @Test
    void somebody_is_named_and_listed() {
        String all = "/p/" + slug + "/people";
        send("ada", all, "", Map.of("name", "Walter Krivitsky", "kind", "person", "sameAs", ""))
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/people/[0-9a-f-]{36}"));

        assertThat(shown("rolf", all).select("tbody th").eachText())
                .containsExactly("Abram Slutsky", "Walter Krivitsky");
        Response refused = send("ada", all, "", Map.of("name", "Nobody", "kind", "person", "sameAs", "not an address"));
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#f-person-name").val())
                .isEqualTo("Nobody");
    }
}
