package org.testimonia.text;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
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
    void the_pages_are_valid_html() {
        String project = people.project("private");
        String slug = shelf.bring(project, Shelf.MEMOIR, "Memoir");
        String base = "/p/" + project;

        for (String address : List.of(base + "/texts", base + "/texts/" + slug, base + "/sources")) {
            String html = get(address).extract().asString();

            assertThat(HtmlCheck.errors(html)).as(address).isEmpty();
        }
        given().get(base + "/texts").then().statusCode(404);
    }

    private ValidatableResponse get(String address) {
        return given().header("Authorization", "Bearer " + people.token("clara"))
                .get(address)
                .then()
                .statusCode(200);
    }
}
