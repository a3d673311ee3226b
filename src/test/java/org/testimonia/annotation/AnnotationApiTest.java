package org.testimonia.annotation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AnnotationApiTest {

    private static final String SPANS = "application/vnd.testimonia.spans+json";

    @Inject
    People people;

    @Inject
    Shelf shelf;

    private String project;
    private String base;
    private String text;

    @BeforeEach
    void a_project_with_a_memoir() {
        project = people.project("public");
        base = "/api/v1/projects/" + project;
        text = shelf.bring(project, Shelf.MEMOIR, "Memoir");
    }

    private Map<String, Object> note(String words, String visibility, int start, int end) {
        return Map.of(
                "kind", "note",
                "visibility", visibility,
                "target", Map.of("text", text, "start", start, "end", end),
                "body", Map.of("text", words),
                "tags", List.of("confession", "with \"quotes\", commas"));
    }

    private String annotate(String who, Map<String, Object> note) {
        return people.as(who)
                .body(note)
                .post(base + "/annotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void an_annotation_keeps_its_words_its_place_and_its_history() {
        String id = annotate("ada", note("First.", "project", 10, 20));
        String address = base + "/annotations/" + id;

        people.as("rolf")
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(
                        "body.text", equalTo("First."),
                        "by", equalTo("ada"),
                        "tags", contains("confession", "with \"quotes\", commas"),
                        "targets[0].quote.exact", equalTo("In the sum"),
                        "targets[0].revision", equalTo(1));
        Map<String, Object> again = Map.of("body", Map.of("text", "Second."), "visibility", "public");
        people.as("ada").body(again).put(address).then().statusCode(428);
        people.as("ada")
                .header("If-Match", "\"7\"")
                .body(again)
                .put(address)
                .then()
                .statusCode(412);
        people.as("clara")
                .header("If-Match", "\"1\"")
                .body(again)
                .put(address)
                .then()
                .statusCode(403);
        people.as("ada")
                .header("If-Match", "\"1\"")
                .body(again)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("body.text", equalTo("Second."), "visibility", equalTo("public"));
        people.as("rolf").get(address + "/history").then().body("items.body.text", contains("First.", "Second."));
        people.as("boris")
                .body(Map.of("text", "Agreed."))
                .post(address + "/replies")
                .then()
                .statusCode(201);
        people.as("boris")
                .body(Map.of("text", " "))
                .post(address + "/replies")
                .then()
                .statusCode(422);
        given().get(address + "/replies").then().body("items.text", contains("Agreed."), "items.by", contains("boris"));
        people.as("boris").header("If-Match", "\"2\"").delete(address).then().statusCode(403);
        people.as("clara").delete(address).then().statusCode(428);
        people.as("clara").header("If-Match", "\"2\"").delete(address).then().statusCode(204);
        people.as("ada").get(address).then().statusCode(404);
        people.as("ada").get(address + "/history").then().body("items", hasSize(2));
        people.as("ada").get(base + "/texts/" + text + "/annotations").then().body("items", empty());
    }

    @Test
    void what_is_private_is_there_for_its_author_alone() {
        String secret = annotate("ada", note("Mine.", "private", 10, 20));
        String shared = annotate("ada", note("Ours.", "project", 10, 20));
        String open = annotate("ada", note("Everybody's.", "public", 10, 20));
        String list = base + "/annotations";
        String inText = base + "/texts/" + text + "/annotations";

        for (String address : List.of(list, inText)) {
            people.as("ada").get(address).then().body("items.id", contains(secret, shared, open));
            people.as("dana").get(address).then().body("items.id", contains(shared, open));
            people.as("mallory").get(address).then().body("items.id", contains(open));
            given().get(address).then().body("items.id", contains(open));
        }
        people.as("dana").get(list + "/" + secret).then().statusCode(404);
        people.as("dana").get(list + "/" + secret + "/history").then().statusCode(404);
        people.as("dana").get(list + "/" + secret + "/replies").then().statusCode(404);
        people.as("clara")
                .header("If-Match", "\"1\"")
                .delete(list + "/" + secret)
                .then()
                .statusCode(404);
        given().get(list + "/" + shared).then().statusCode(404);
        people.as("dana")
                .get(base + "/journal?limit=1000")
                .then()
                .body("items.subject", not(hasItem("annotation/" + secret)));
        people.as("ada")
                .get(base + "/journal?limit=1000")
                .then()
                .body("items.subject", hasItem("annotation/" + secret));
    }

    @Test
    void a_text_tells_what_lies_in_a_range() {
        annotate("ada", note("Early.", "project", 0, 5));
        String middle = annotate("boris", note("Middle.", "project", 20, 30));
        String broad = annotate("ada", note("Broad.", "project", 2, 200));
        String inText = base + "/texts/" + text + "/annotations";

        people.as("rolf").get(inText + "?start=25&end=26").then().body("items.id", contains(broad, middle));
        people.as("rolf").get(inText + "?start=30&end=40").then().body("items.id", contains(broad));
        people.as("rolf")
                .get(inText + "?by=boris")
                .then()
                .body("items.id", contains(middle), "items[0].exact", startsWith("mer of"));
        people.as("rolf").get(inText + "?kind=claim").then().body("items", empty());
        people.as("rolf").get(inText + "?kind=stone").then().statusCode(422);
        people.as("rolf").get(inText + "?start=5&end=5").then().statusCode(422);
        people.as("rolf")
                .accept(SPANS)
                .get(inText + "?start=25&end=26")
                .then()
                .body("spans[0]", hasSize(5), "spans[1][0]", equalTo(middle));
        String next = people.as("rolf").get(inText + "?limit=2").path("next");
        people.as("rolf").get(next).then().body("items.id", contains(middle));
        people.as("rolf").get(inText + "?after=xx").then().statusCode(422);
    }

    @Test
    void bad_input_names_the_field_and_the_cure() {
        Map<String, Object> good = note("Words.", "project", 0, 5);

        refused(with(good, "kind", "stone"), 422, "kind");
        refused(with(good, "visibility", "nobody"), 422, "visibility");
        refused(with(good, "target", List.of()), 422, "target");
        refused(with(good, "target", Map.of("text", "none", "start", 0, "end", 5)), 422, "target[0].text");
        refused(with(good, "target", Map.of("text", text, "start", 0, "end", 99999)), 422, "target[0].end");
        refused(with(good, "target", Map.of("text", text, "start", 5, "end", 5)), 422, "target[0].end");
        refused(
                with(good, "target", Map.of("text", text, "quote", Map.of("exact", "no such words"))),
                422,
                "target[0].quote.exact");
        refused(
                with(good, "target", Map.of("text", text, "quote", Map.of("exact", "Nobody in the hall"))),
                422,
                "target[0].quote.exact");
        refused(with(good, "body", Map.of("text", "")), 422, "body.text");
        refused(with(good, "body", Map.of("text", "x".repeat(100_001))), 422, "body.text");
        refused(with(good, "body", Map.of("text", "x", "format", "text/html")), 422, "body.format");
        refused(with(good, "body", Map.of("text", "x", "language", "?")), 422, "body.language");
        refused(with(with(good, "kind", "tag"), "tags", List.of()), 422, "tags");
        refused(with(with(good, "kind", "entity"), "entity", Map.of("iri", "javascript:alert(1)")), 422, "entity.iri");
        refused(with(good, "body", Map.of("text", "a\u0000b")), 400, "text");
        people.as("ada")
                .contentType("application/json")
                .body("{\"kind\":\"note\",\"body\":{\"text\":\"\\ud800\"}}")
                .post(base + "/annotations")
                .then()
                .statusCode(400);
        people.as("ada").body("[1]").post(base + "/annotations").then().statusCode(422);
        people.as("ada").body("").post(base + "/annotations").then().statusCode(400);
        people.as("rolf").body(good).post(base + "/annotations").then().statusCode(403);
        people.as("mallory").body(good).post(base + "/annotations").then().statusCode(403);
        given().contentType("application/json")
                .body(good)
                .post(base + "/annotations")
                .then()
                .statusCode(401);
        people.as("ada").get(base + "/annotations/not-an-id").then().statusCode(404);
        people.as("ada").get(base + "/annotations?kind=stone").then().statusCode(422);
        people.as("ada").get(base + "/annotations?after=xx").then().statusCode(422);
    }

    private void refused(Map<String, Object> annotation, int status, String field) {
        var answer = people.as("ada").body(annotation).post(base + "/annotations");

        assertThat(answer.statusCode()).as(field).isEqualTo(status);
        assertThat(answer.<String>path("errors[0].field")).endsWith(field);
    }

    private static Map<String, Object> with(Map<String, Object> good, String key, Object value) {
        Map<String, Object> changed = new java.util.HashMap<>(good);
        changed.put(key, value);
        return changed;
    }
}
