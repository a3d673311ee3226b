package org.testimonia.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.PostgresForTests;

/** How texts look is chosen without an account and without script. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LookPagesTest {

    @Test
    void what_is_chosen_comes_back_in_every_page() {
        Response kept = given().redirects()
                .follow(false)
                .formParam("size", "size-22")
                .formParam("measure", "")
                .formParam("edge", "justified")
                .formParam("theme", "sepia")
                .formParam("to", "/help/keys")
                .post("/help/look");

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.header("Location")).endsWith("/help/keys");
        String page = given().cookies(kept.cookies()).get("/help/look").asString();
        assertThat(HtmlCheck.errors(page)).isEmpty();
        assertThat(page)
                .contains("data-look=\"size-22 justified\"", "data-theme=\"sepia\"")
                .contains("value=\"size-22\" selected");
    }

    @Test
    void what_is_no_choice_counts_for_nothing_and_leads_nowhere_else() {
        given().redirects()
                .follow(false)
                .formParam("size", "size-99\" onload=\"alert(1)")
                .formParam("theme", "none")
                .formParam("to", "//elsewhere.example/")
                .post("/help/look")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("elsewhere")));
        given().cookie("look", "size-16.<script>.spacing-14.size-28")
                .get("/help/look")
                .then()
                .statusCode(200)
                .body(containsString("data-look=\"size-16 spacing-14\""));
    }
}
