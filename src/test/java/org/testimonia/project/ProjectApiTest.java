package org.testimonia.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProjectApiTest {

    @Inject
    People people;

    @Test
    void who_opens_a_project_owns_it() {
        String slug = people.project("private");

        people.as("dana")
                .get("/api/v1/projects/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("role", equalTo("owner"), "visibility", equalTo("private"), "revision", equalTo(5));
    }

    @Test
    void what_one_may_not_see_is_not_there() {
        String slug = people.project("private");

        people.as("mallory")
                .get("/api/v1/projects/" + slug)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        people.as("mallory").get("/api/v1/projects").then().statusCode(200).body("items.slug", not(hasItem(slug)));
        given().get("/api/v1/projects/" + slug).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{}")
                .patch("/api/v1/projects/" + slug)
                .then()
                .statusCode(401);
    }

    @Test
    void a_change_needs_the_version_it_changes() {
        String slug = people.project("private");
        Map<String, Object> change = Map.of("title", "Another title");

        people.as("dana").body(change).patch("/api/v1/projects/" + slug).then().statusCode(428);
        people.as("dana")
                .header("If-Match", "\"7\"")
                .body(change)
                .patch("/api/v1/projects/" + slug)
                .then()
                .statusCode(412);
        people.as("dana")
                .header("If-Match", "\"0\"")
                .body(change)
                .patch("/api/v1/projects/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Another title"));
        people.as("clara")
                .header("If-Match", "\"1\"")
                .body(change)
                .patch("/api/v1/projects/" + slug)
                .then()
                .statusCode(403);
    }

    @Test
    void a_project_keeps_an_owner() {
        String slug = people.project("private");

        people.as("dana")
                .body(Map.of("role", "reader"))
                .put("/api/v1/projects/" + slug + "/members/dana")
                .then()
                .statusCode(409);
    }

    @Test
    void bad_input_names_the_field() {
        people.as("dana")
                .body(Map.of("slug", "No Slug", "title", "x"))
                .post("/api/v1/projects")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("slug"));
        people.as("dana").body("{\"slug\": ").post("/api/v1/projects").then().statusCode(400);
        people.as("dana")
                .body("{\"slug\": \"a-b\", \"title\": \"a\\u0000b\"}")
                .post("/api/v1/projects")
                .then()
                .statusCode(400);
        people.as("dana")
                .body("{\"slug\": \"a-b\", \"title\": \"\\ud800\"}")
                .post("/api/v1/projects")
                .then()
                .statusCode(400);
        people.as("dana")
                .body("{\"slug\": [1]}")
                .post("/api/v1/projects")
                .then()
                .statusCode(422);
        people.as("dana").get("/api/v1/projects?limit=ten").then().statusCode(400);
        people.as("dana").get("/api/v1/projects?limit=1001").then().statusCode(422);
    }
}
