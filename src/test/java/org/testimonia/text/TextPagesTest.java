package org.testimonia.text;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TextPagesTest {

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Test
    void a_pasted_text_is_imported_and_its_findings_are_shown() {
        String project = people.project("private");

        send(project, Map.of("words", "CHAPTER I\n\nSome words.", "title", "Pasted"))
                .statusCode(303)
                .header("Location", endsWith("/p/" + project + "/texts/pasted"));

        get("/p/" + project + "/texts/pasted")
                .body(
                        containsString("read as a heading"),
                        containsString("line 1, column 1"),
                        containsString("/texts/pasted/read"));
    }

    @Test
    void what_was_typed_stands_there_again_when_an_import_is_refused() {
        String project = people.project("private");
        shelf.bring(project, "The same words.", "First");

        send(project, Map.of("words", "Some words.", "author", "Orlov & Co"))
                .statusCode(422)
                .body(
                        containsString("A pasted text needs a title."),
                        containsString("Orlov &amp; Co"),
                        containsString("Some words."));
        send(project, Map.of("words", "The same words.", "title", "Second"))
                .statusCode(409)
                .body(containsString("/texts/first"), containsString("value=\"Second\""));
        send(project, Map.of("words", "The same words.", "title", "Second", "duplicate", "allow"))
                .statusCode(303);
    }

    @Test
    void the_pages_are_valid_html() {
        String project = people.project("private");
        String slug = shelf.bring(project, Shelf.MEMOIR, "Memoir");
        String base = "/p/" + project;

        for (String address : List.of(base + "/texts", base + "/import", base + "/texts/" + slug, base + "/sources")) {
            String html = get(address).extract().asString();

            assertThat(HtmlCheck.errors(html)).as(address).isEmpty();
        }
        given().header("Authorization", "Bearer " + people.token("ada"))
                .get(base + "/import")
                .then()
                .statusCode(403);
        given().get(base + "/texts").then().statusCode(404);
    }

    private ValidatableResponse get(String address) {
        return given().header("Authorization", "Bearer " + people.token("clara"))
                .get(address)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse send(String project, Map<String, String> fields) {
        var request = given().redirects().follow(false).header("Authorization", "Bearer " + people.token("clara"));
        fields.forEach(request::multiPart);
        return request.post("/p/" + project + "/import").then();
    }
}
