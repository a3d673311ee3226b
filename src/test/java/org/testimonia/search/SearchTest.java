package org.testimonia.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.dossier.Argument;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SearchTest {

    @Inject
    People people;

    @Inject
    Shelf shelf;

    private String slug;
    private String memoir;

    @BeforeEach
    void fill() {
        slug = people.project("private");
        memoir = shelf.bring(slug, Shelf.MEMOIR, "Memoir");
    }

    private ValidatableResponse search(String who, String... query) {
        var request = people.as(who);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/api/v1/projects/" + slug + "/search").then();
    }

    private ValidatableResponse kwic(String q) {
        return search("rolf", "q", q, "mode", "kwic").statusCode(200);
    }

    @Test
    void a_key_word_in_context_says_where_it_stands() {
        JsonPath found = kwic("doubted").extract().jsonPath();

        assertThat(found.getList("items")).hasSize(2);
        assertThat(found.getString("items[0].text")).isEqualTo(memoir);
        assertThat(found.getString("items[0].left")).endsWith("Nobody in the hall ");
        assertThat(found.getString("items[0].key")).isEqualTo("doubted");
        assertThat(found.getString("items[0].right")).isEqualTo(" it.");
        String words = people.as("rolf")
                .get("/api/v1/projects/" + slug + "/texts/" + memoir + "/plain?start=" + found.getInt("items[1].start")
                        + "&end=" + found.getInt("items[1].end"))
                .asString();
        assertThat(words).isEqualTo("doubted");
    }

    @Test
    void unquoted_words_are_found_in_all_their_forms_and_quoted_ones_only_as_they_are() {
        kwic("confession").body("items", hasSize(1)).body("items[0].key", equalTo("confessions"));
        kwic("\"confession\"").body("items", hasSize(0));
        kwic("\"the hall\"").body("items.key", contains("the hall", "the hall"));
        kwic("\"hall the\"").body("items", hasSize(0));
    }

    @Test
    void all_words_one_of_two_or_none() {
        kwic("hall told").body("items.key", contains("told", "hall"));
        kwic("interrogator OR 1936").body("items.key", contains("1936", "interrogators"));
        kwic("hall -1936").body("items", hasSize(1));
        kwic("hall Slutsky").body("items", hasSize(0));
    }

    @Test
    void composed_and_decomposed_accents_are_the_same() {
        shelf.bring(slug, Normalizer.normalize("Das Geständnis war ein Märchen.", Normalizer.Form.NFD), "Bericht");

        kwic("Märchen").body("items", hasSize(1)).body("items[0].right", equalTo("."));
        kwic("marchen").body("items", hasSize(1));
    }

    @Test
    void places_are_sorted_by_the_words_around_them() {
        search("rolf", "q", "told", "mode", "kwic", "sort", "right", "width", "3")
                .statusCode(200)
                .body("items.right", contains(startsWith(" that the"), startsWith(" this by")));
        search("rolf", "q", "in", "mode", "kwic", "sort", "left")
                .statusCode(200)
                .body("items[0].left", equalTo(""));
    }

    @Test
    void pages_follow_one_another_without_a_gap() {
        shelf.bring(slug, "the ".repeat(30) + "\n\n" + "the end ".repeat(30), "Repetition");

        for (String sort : List.of("text", "left", "right")) {
            List<Integer> starts = new ArrayList<>();
            String next = "/api/v1/projects/" + slug + "/search?q=the&mode=kwic&limit=7&sort=" + sort;
            while (next != null) {
                JsonPath page = people.as("rolf")
                        .get(next)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                page.getList("items", Map.class).stream()
                        .filter(item -> "repetition".equals(item.get("text")))
                        .forEach(item -> starts.add((Integer) item.get("start")));
                next = page.getString("next");
            }
            assertThat(starts).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @Test
    void annotations_claims_and_sources_are_found_as_far_as_one_may_see_them() {
        Argument argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping by Zborowski.");
        note("ada", "project", "See Zborowski’s file.");
        note("ada", "private", "Zborowski again, for myself.");
        argument.post("clara", "/sources", Map.of("csl", Map.of("type", "book", "title", "Zborowski, a Life")))
                .statusCode(201);

        search("ada", "q", "zborowski")
                .statusCode(200)
                .body("items.type", contains("annotation", "annotation", "claim", "source"))
                .body("items[2].number", equalTo(1))
                .body("items[2].standing", equalTo("OPEN"))
                .body("next", nullValue());
        search("rolf", "q", "zborowski", "in", "annotations").body("items", hasSize(1));
        search("rolf", "q", "zborowski -file -life", "in", "annotations,claims,sources")
                .body("items.type", contains("claim"));
        JsonPath first = search("ada", "q", "zborowski", "limit", "2").extract().jsonPath();
        people.as("ada").get(first.getString("next")).then().body("items.type", contains("claim", "source"));
    }

    private void note(String who, String visibility, String words) {
        new Argument(people, slug)
                .post(
                        who,
                        "/annotations",
                        Map.of(
                                "kind",
                                "note",
                                "visibility",
                                visibility,
                                "target",
                                Map.of("text", memoir, "quote", Map.of("exact", "the summer of 1936")),
                                "body",
                                Map.of("text", words, "format", "text/plain")))
                .statusCode(201);
    }

    @Test
    void what_cannot_be_looked_for_is_refused_by_name() {
        search("rolf", "q", "").statusCode(422).body("errors.field", hasItem("q"));
        search("rolf").statusCode(422);
        search("rolf", "q", "…!?").statusCode(422);
        search("rolf", "q", "-only").statusCode(422);
        search("rolf", "q", "x".repeat(501)).statusCode(422);
        search("rolf", "q", "a", "mode", "list").statusCode(200);
        search("rolf", "q", "a", "mode", "x").statusCode(422);
        search("rolf", "q", "a", "in", "texts,x").statusCode(422);
        search("rolf", "q", "a", "sort", "x").statusCode(422);
        search("rolf", "q", "a", "width", "26").statusCode(422);
        search("rolf", "q", "a", "after", "%%").statusCode(422);
        search("mallory", "q", "a").statusCode(404);
        for (String hostile :
                List.of("'", "\\", "a & | ! ( ) : * <->", "\"", "%_", "a'b\\c", "\uD83D\uDE00 it", "a\"b\"c")) {
            int status = search("rolf", "q", hostile).extract().statusCode();
            assertThat(status).as(hostile).isIn(200, 422);
        }
    }

    @Test
    void the_page_shows_places_leads_to_them_and_saves_them() {
        String cookie = people.session("rolf");
        String page = given().cookie("testimonia", cookie)
                .get("/p/" + slug + "/search?q=doubted")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("<mark>doubted</mark>", "/p/" + slug + "/texts/" + memoir + "/read/1?revision=1&amp;at=");

        given().cookie("testimonia", cookie)
                .get("/p/" + slug + "/search?q=doubted&in=claims")
                .then()
                .statusCode(200)
                .body(containsString("None of these holds the words."));
        given().cookie("testimonia", cookie)
                .get("/p/" + slug + "/search?q=-a")
                .then()
                .statusCode(422)
                .body(containsString("Say also which words must occur"));
        given().cookie("testimonia", cookie)
                .get("/p/" + slug + "/search/kwic.csv?q=doubted")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(startsWith("text,path,start,end,left,key,right\r\nmemoir,"));
    }

    @Test
    void a_text_in_another_language_is_found_by_that_languages_forms() {
        String text = shelf.bring(slug, "Die Geständnisse der Angeklagten.", "Bericht");
        people.as("clara")
                .header(
                        "If-Match",
                        people.as("clara")
                                .get("/api/v1/projects/" + slug + "/texts/" + text)
                                .header("ETag"))
                .body(Map.of("language", "de"))
                .patch("/api/v1/projects/" + slug + "/texts/" + text)
                .then()
                .statusCode(200);

        kwic("Geständnis").body("items.key", everyItem(equalTo("Geständnisse"))).body("items", hasSize(1));
    }
}
