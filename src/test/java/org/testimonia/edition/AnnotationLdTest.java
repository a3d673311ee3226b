package org.testimonia.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.AnnotationCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;

/** A permanent address leads readers of data to JSON-LD, and readers of pages to a page. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
class AnnotationLdTest {

    private static final String LD = "application/ld+json";

    @Inject
    People people;

    @Inject
    Shelf shelf;

    private String project;
    private String text;

    @BeforeEach
    void open() {
        project = people.project("private");
        text = shelf.bring(project, Shelf.MEMOIR, "Memoir");
    }

    private String annotate(String visibility) {
        return people.as("ada")
                .body(Map.of(
                        "kind", "note",
                        "visibility", visibility,
                        "target", Map.of("text", text, "quote", Map.of("exact", "the interrogators")),
                        "body", Map.of("text", "*Who* were they?"),
                        "tags", List.of("people")))
                .post("/api/v1/projects/" + project + "/annotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void an_annotation_is_a_web_annotation_for_who_asks_for_data() throws IOException {
        String id = annotate("project");
        String json = people.as("rolf")
                .accept(LD)
                .get("/a/" + id)
                .then()
                .statusCode(200)
                .contentType(startsWith(LD))
                .header("Vary", containsString("Accept"))
                .body("id", containsString("/a/" + id))
                .body("target.selector[0].exact", equalTo("the interrogators"))
                .body("creator.name", equalTo(people.displayName("ada")))
                .body("body.value", hasItem("*Who* were they?"))
                .extract()
                .asString();

        assertThat(new AnnotationCheck("annotations/annotationMusts.test").errors(new ObjectMapper().readTree(json)))
                .isEmpty();
        people.as("rolf")
                .get("/api/v1/projects/" + project + "/annotations/" + id)
                .then()
                .contentType(startsWith("application/json"));
        people.as("rolf").accept("text/html").get("/a/" + id).then().contentType(startsWith("text/html"));
    }

    @Test
    void what_one_may_not_see_is_not_there_as_data_either() {
        String id = annotate("private");
        String address = "/api/v1/projects/" + project + "/annotations/" + id;

        people.as("ada").accept(LD).get(address).then().statusCode(200);
        people.as("rolf").accept(LD).get(address).then().statusCode(404);
        people.as("rolf").accept(LD).get("/a/" + id).then().statusCode(404);
        given().accept(LD).get(address).then().statusCode(404);
    }

    @Test
    void a_source_is_a_work_with_its_authors() {
        String id = people.as("clara")
                .body(Map.of(
                        "key",
                        "orlov1953",
                        "csl",
                        Map.of(
                                "type", "book",
                                "title", "The Secret History of Stalin's Crimes",
                                "author", List.of(Map.of("given", "Alexander", "family", "Orlov")),
                                "issued", Map.of("date-parts", List.of(List.of(1953))),
                                "publisher", "Random House")))
                .post("/api/v1/projects/" + project + "/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        people.as("rolf")
                .accept(LD)
                .get("/s/" + id)
                .then()
                .statusCode(200)
                .contentType(startsWith(LD))
                .body("'@type'", equalTo("Book"), "'@id'", containsString("/s/" + id))
                .body("author[0].name", equalTo("Alexander Orlov"), "datePublished", equalTo("1953"))
                .body("publisher", equalTo("Random House"), "identifier", equalTo("orlov1953"));
        people.as("rolf").accept("text/html").get("/s/" + id).then().contentType(startsWith("text/html"));
    }
}
