package org.testimonia.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** When people lived. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LivesTest {

    @Inject
    People people;

    String slug;
    String agents;

    @BeforeEach
    void open() {
        slug = people.project("private");
        agents = "/api/v1/projects/" + slug + "/agents";
    }

    @Test
    void a_person_is_named_with_dates_and_they_are_said_better_later() {
        String id = people.as("ada")
                .body(Map.of("name", "Alexander Orlov", "kind", "person", "born", "1895-08-21"))
                .post(agents)
                .then()
                .statusCode(201)
                .body("born", equalTo("1895-08-21"), "died", equalTo(null))
                .extract()
                .path("id");
        String etag = people.as("ada").get(agents + "/" + id).header("ETag");

        people.as("ada")
                .body(Map.of("died", "1973"))
                .patch(agents + "/" + id)
                .then()
                .statusCode(428);
        people.as("ada")
                .header("If-Match", etag)
                .body(Map.of("died", "1973"))
                .patch(agents + "/" + id)
                .then()
                .statusCode(200)
                .body("born", equalTo("1895-08-21"), "died", equalTo("1973"));
        people.as("boris")
                .header("If-Match", etag)
                .body(Map.of("died", "1974"))
                .patch(agents + "/" + id)
                .then()
                .statusCode(412);
        people.as("rolf")
                .header("If-Match", "*")
                .body(Map.of("died", "1974"))
                .patch(agents + "/" + id)
                .then()
                .statusCode(403);

        String page = people.as("rolf")
                .accept("text/html")
                .get("/p/" + slug + "/people/" + id)
                .then()
                .body(containsString("21 August 1895–1973"))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(page)).isEmpty();
        people.as("rolf")
                .get("/api/v1/projects/" + slug + "/journal?limit=1000")
                .then()
                .body("items.kind", hasItem("agent-dated"));
        people.as("ada")
                .header("If-Match", "*")
                .body(Map.of("died", ""))
                .patch(agents + "/" + id)
                .then()
                .body("died", equalTo(null));
    }

    @Test
    void what_is_no_date_and_a_death_before_the_birth_are_refused_by_their_field() {
        for (String nonsense : new String[] {"yesterday", "1936-13", "1936-02-30", "12", "1936/1937/1938", "  x  "}) {
            people.as("ada")
                    .body(Map.of("name", "Nobody", "kind", "person", "born", nonsense))
                    .post(agents)
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("born"));
        }
        people.as("ada")
                .body(Map.of("name", "Nobody", "kind", "person", "born", "1895", "died", "1894"))
                .post(agents)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("died"));
    }

    @Test
    void the_form_of_the_sheet_keeps_dates_and_loses_none() {
        String id = people.as("ada")
                .body(Map.of("name", "Abram Slutsky", "kind", "person"))
                .post(agents)
                .then()
                .extract()
                .path("id");
        String life = "/p/" + slug + "/people/" + id + "/life";
        people.as("ada")
                .contentType(ContentType.URLENC)
                .formParams(Map.of("born", "1898", "died", "in February", "version", "\"0\""))
                .post(life)
                .then()
                .statusCode(422)
                .body(containsString("in February"), containsString("value=\"1898\""));
        people.as("ada")
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(Map.of("born", "1898", "died", "1938-02-17", "version", "\"0\""))
                .post(life)
                .then()
                .statusCode(303);
        people.as("rolf").get(agents + "/" + id).then().body("died", equalTo("1938-02-17"));
    }
}
