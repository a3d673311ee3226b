package org.testimonia.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(SamplePagesTest.EmptyInstallation.class)
class SamplePagesTest {

    /** A database of its own, which no other test has put a project into. */
    public static class EmptyInstallation implements QuarkusTestProfile {}

    @Inject
    People people;

    @Inject
    Library library;

    private Document home(String who) {
        String html = given().cookie("testimonia", people.session(who)).get("/").asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        return Jsoup.parse(html);
    }

    private ValidatableResponse load(String who) {
        return given().cookie("testimonia", people.session(who))
                .redirects()
                .follow(false)
                .formParam("csrf", home(who).selectFirst("input[name=csrf]").val())
                .post("/sample-project")
                .then();
    }

    @Test
    void an_administrator_begins_with_the_sample_and_nobody_signs_in_as_its_people() {
        people.account("dana");
        people.account("ada");
        library.attempt("update account set administrator = true where name = 'dana'");
        assertThat(home("ada").select("form[action=/sample-project]")).isEmpty();
        load("ada").statusCode(403);
        Element form = home("dana").selectFirst("form[action=/sample-project]");
        assertThat(form.text()).contains("nobody can sign in as one of them");
        given().cookie("testimonia", people.session("dana"))
                .post("/sample-project")
                .then()
                .statusCode(403);

        load("dana").statusCode(303).header("Location", endsWith("/p/moscow-trials"));

        List<String> members = people.as("dana")
                .get("/api/v1/projects/moscow-trials/members")
                .then()
                .statusCode(200)
                .body(
                        "items.displayName",
                        hasItems("Ada Lindgren", "Boris Halloran", "Clara Mendes", "Dana Whitfield", "Dana"))
                .extract()
                .path("items.account");
        assertThat(members).hasSize(5).contains("dana").doesNotContain("ada", "boris", "clara");
        people.as("dana").get("/api/v1/projects/moscow-trials/claims").then().statusCode(200);
        for (String name : members.stream().filter(name -> !name.equals("dana")).toList()) {
            given().contentType("application/json")
                    .body(Map.of(
                            "account", name, "password", "testimonia-demo", "label", "x", "scopes", List.of("read")))
                    .post("/api/v1/tokens")
                    .then()
                    .statusCode(401);
        }
        assertThat(home("dana").select("form[action=/sample-project]")).isEmpty();
        load("dana").statusCode(409);
    }
}
