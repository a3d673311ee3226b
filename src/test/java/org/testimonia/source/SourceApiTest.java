package org.testimonia.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.text.Corpora;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SourceApiTest {

    private static final Map<String, Object> ORLOV = Map.of(
            "type",
            "book",
            "title",
            "The Secret History of Stalin's Crimes",
            "author",
            List.of(Map.of("family", "Orlov", "given", "Alexander")),
            "issued",
            Map.of("date-parts", List.of(List.of(1953))));

    @Inject
    People people;

    private String project;
    private String sources;

    @BeforeEach
    void a_project() {
        project = people.project("private");
        sources = "/api/v1/projects/" + project + "/sources";
    }

    @Test
    void a_source_is_kept_cited_and_corrected() {
        String agent = people.as("ada")
                .body(Map.of("name", "Alexander Orlov", "kind", "person"))
                .post("/api/v1/projects/" + project + "/agents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String id = people.as("clara")
                .body(Map.of("csl", ORLOV, "agents", List.of(Map.of("agent", agent, "role", "author"))))
                .post(sources)
                .then()
                .statusCode(201)
                .header("Location", containsString("/sources/orlov1953"))
                .header("ETag", "\"0\"")
                .body("key", equalTo("orlov1953"), "agents[0].name", equalTo("Alexander Orlov"))
                .extract()
                .path("id");
        people.as("clara")
                .body(Map.of("csl", ORLOV))
                .post(sources)
                .then()
                .statusCode(201)
                .body("key", equalTo("orlov1953-2"));
        people.as("clara")
                .body(Map.of("csl", ORLOV, "key", "orlov1953"))
                .post(sources)
                .then()
                .statusCode(409);
        Map<String, Object> change = Map.of("csl", Map.of("type", "book", "title", "Another title"));
        people.as("clara").body(change).patch(sources + "/orlov1953").then().statusCode(428);
        people.as("clara")
                .header("If-Match", "\"5\"")
                .body(change)
                .patch(sources + "/orlov1953")
                .then()
                .statusCode(412);
        String tag = people.as("clara")
                .header("If-Match", "\"0\"")
                .body(change)
                .patch(sources + "/orlov1953")
                .then()
                .statusCode(200)
                .body("csl.title", equalTo("Another title"), "agents.name", contains("Alexander Orlov"))
                .extract()
                .header("ETag");
        assertThat(tag).isNotEqualTo("\"0\"");
        people.as("rolf").get(sources + "/orlov1953").then().header("ETag", tag);
        people.as("rolf").get(sources).then().body("items.key", contains("orlov1953", "orlov1953-2"));
        people.as("rolf")
                .redirects()
                .follow(false)
                .get("/s/" + id)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sources/orlov1953"));
        given().redirects().follow(false).get("/s/" + id).then().statusCode(404);
        people.as("rolf")
                .get("/p/" + project + "/sources/orlov1953")
                .then()
                .statusCode(200)
                .body(containsString("Another title"));
    }

    @Test
    void bad_sources_and_agents_are_refused_by_name() {
        String agents = "/api/v1/projects/" + project + "/agents";

        people.as("clara").body(Map.of()).post(sources).then().statusCode(422).body("errors[0].field", equalTo("csl"));
        people.as("clara")
                .body(Map.of("csl", Map.of("type", "stone")))
                .post(sources)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("csl.type"));
        people.as("clara").body(Map.of("csl", "words")).post(sources).then().statusCode(422);
        people.as("clara")
                .body(Map.of("csl", ORLOV, "key", "a/b"))
                .post(sources)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("key"));
        people.as("clara")
                .body(Map.of("csl", ORLOV, "agents", List.of(Map.of("agent", "01900000-0000-7000-8000-000000000000"))))
                .post(sources)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("agents[0].agent"));
        people.as("clara")
                .body(Map.of("csl", Map.of("type", "book", "title", "a\u0000")))
                .post(sources)
                .then()
                .statusCode(400);
        people.as("ada").body(Map.of("csl", ORLOV)).post(sources).then().statusCode(403);
        people.as("mallory").get(sources).then().statusCode(404);
        people.as("rolf").get(sources + "/nobody").then().statusCode(404);
        people.as("ada")
                .body(Map.of("name", " ", "kind", "person"))
                .post(agents)
                .then()
                .statusCode(422);
        people.as("ada")
                .body(Map.of("name", "X", "kind", "ghost"))
                .post(agents)
                .then()
                .statusCode(422);
        people.as("ada")
                .body(Map.of("name", "X", "kind", "person", "sameAs", "javascript:x"))
                .post(agents)
                .then()
                .statusCode(422);
        people.as("rolf")
                .body(Map.of("name", "X", "kind", "person"))
                .post(agents)
                .then()
                .statusCode(403);
        people.as("ada")
                .get(agents + "/01900000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        bring("application/json", "[]".getBytes()).statusCode(415);
        people.as("rolf").get(sources + "/export?format=stone").then().statusCode(422);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void bibliographies_come_in_once_and_go_out_again() {
        bring("application/x-bibtex", Corpora.read("bibliography/biblatex-examples.bib"))
                .statusCode(200)
                .body("added", greaterThan(80));
        bring("application/x-bibtex", Corpora.read("bibliography/biblatex-examples.bib"))
                .statusCode(200)
                .body("added", equalTo(0), "updated", equalTo(0), "skipped", greaterThan(80));
        bring("application/x-research-info-systems", Corpora.read("bibliography/RisImporterTest1.ris"))
                .statusCode(200)
                .body("added", greaterThan(0));
        bring("application/vnd.citationstyles.csl+json", Corpora.read("bibliography/csl-dates.csl.json"))
                .statusCode(200)
                .body("added", greaterThan(0));

        people.as("rolf")
                .get(sources + "/export?format=csl")
                .then()
                .statusCode(200)
                .body("id", hasItem("aristotle:anima"));
        people.as("rolf").get(sources + "/export?format=bibtex").then().statusCode(200);
        people.as("rolf").get(sources + "/export?format=ris").then().statusCode(200);
        people.as("rolf").get("/p/" + project + "/sources").then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse bring(String type, byte[] file) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, io.restassured.http.ContentType.BINARY)))
                .header("Authorization", "Bearer " + people.token("clara"))
                .contentType(type)
                .body(file)
                .post(sources + "/import")
                .then();
    }

    @Test
    void one_source_is_exported_by_its_key() {
        keep(Map.of("key", "orlov1953", "csl", ORLOV));
        keep(Map.of("key", "letter", "csl", Map.of("type", "personal_communication", "title", "A letter")));

        people.as("rolf")
                .get(sources + "/export?format=csl&key=orlov1953")
                .then()
                .statusCode(200)
                .body("id", contains("orlov1953"));
        people.as("rolf").get(sources + "/export?format=csl&key=nobody").then().statusCode(404);
    }

    @Test
    void what_is_perhaps_here_already_is_named_when_a_bibliography_comes() {
        keep(Map.of("key", "orlov1953", "csl", ORLOV));
        String bibliography = """
                @book{secret, title = {The secret history of Stalin’s crimes}, author = {Orlov, A.}, year = 1953}
                @book{later, title = {The Secret History of Stalin's Crimes}, author = {Orlov, A.}, year = 1954}
                @book{undated, title = {The Secret History: of Stalins Crimes!}}
                @book{short, title = {Crimes}, year = 1953}""";

        people.as("clara")
                .contentType("application/x-bibtex")
                .body(bibliography.getBytes(StandardCharsets.UTF_8))
                .post(sources + "/import")
                .then()
                .statusCode(200)
                .body("added", equalTo(4))
                .body("findings.findAll { it.message.contains('here already') }.key", hasItem("secret"))
                .body(
                        "findings.findAll { it.message.contains('orlov1953') }.key.sort()",
                        contains("secret", "undated"));
    }

    @Test
    void one_doi_is_one_source_however_it_is_written() {
        keep(Map.of("key", "one", "csl", Map.of("type", "article", "title", "On trials", "DOI", "10.1000/ABC")));
        keep(Map.of(
                "key",
                "two",
                "csl",
                Map.of("type", "article", "title", "Concerning trials", "DOI", "https://doi.org/10.1000/abc")));

        String page = people.as("rolf").get("/p/" + project + "/sources").asString();

        assertThat(Jsoup.parse(page).select("tbody p").eachText())
                .containsExactly("Perhaps the same as one", "Perhaps the same as two");
    }

    @Test
    void the_bibliography_is_ordered_by_author_by_date_and_by_key() {
        keep(Map.of("key", "z", "csl", ORLOV));
        keep(Map.of("key", "letter", "csl", Map.of("type", "book", "title", "Élan")));
        keep(Map.of(
                "key",
                "caesar",
                "csl",
                Map.of("type", "book", "title", "War", "issued", Map.of("date-parts", List.of(List.of(-46))))));

        keep(Map.of(
                "key",
                "decade",
                "csl",
                Map.of("type", "book", "title", "Zeal", "issued", Map.of("literal", "193X~/1941"))));

        assertThat(keys("")).containsExactly("letter", "z", "caesar", "decade");
        assertThat(keys("?order=date")).containsExactly("caesar", "decade", "z", "letter");
        assertThat(keys("?order=key")).containsExactly("caesar", "decade", "letter", "z");
        assertThat(keys("?order=date&limit=2")).containsExactly("caesar", "decade");
        String next = Jsoup.parse(people.as("rolf")
                        .get("/p/" + project + "/sources?order=date&limit=2")
                        .asString())
                .selectFirst("a:contains(More sources)")
                .attr("href");
        assertThat(shownKeys(next)).containsExactly("z", "letter");
        people.as("rolf").get("/p/" + project + "/sources?order=size").then().statusCode(422);
        people.as("rolf").get("/p/" + project + "/sources?style=mine").then().statusCode(422);
    }

    private void keep(Map<String, Object> source) {
        people.as("clara").body(source).post(sources).then().statusCode(201);
    }

    private List<String> keys(String query) {
        return shownKeys("/p/" + project + "/sources" + query);
    }

    private List<String> shownKeys(String address) {
        return Jsoup.parse(people.as("rolf").get(address).asString())
                .select("tbody code")
                .eachText();
    }
}
