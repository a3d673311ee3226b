package org.testimonia.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
class ClaimOfWebTest {

    private static final String HOSTILE = "He wrote </script><script>alert(1)</script> & <!-- under the confession.";

    @Inject
    People people;

    @Inject
    Library library;

    @ConfigProperty(name = "testimonia.base")
    String base;

    private static Document page(String path) {
        String html = given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        return Jsoup.parse(html);
    }

    @Test
    void the_page_of_a_public_claim_tells_search_engines_what_is_claimed_and_how_it_was_judged() {
        String slug = people.project("public");
        library.fill(slug);
        Argument argument = new Argument(people, slug);
        int claim = argument.state("ada", HOSTILE);
        argument.offer("boris", claim, "DISPUTES", "memoir", "without sleep");
        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);

        Document page = page("/p/" + slug + "/claims/" + claim);
        List<Element> scripts = page.select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        JsonPath said = JsonPath.from(scripts.get(0).data());

        String id = argument.get("ada", "/claims/" + claim).extract().path("id");
        assertThat(said.getString("@type")).isEqualTo("Claim");
        assertThat(said.getString("@id")).isEqualTo(base.replaceFirst("/+$", "") + "/c/" + id);
        assertThat(said.getString("text")).isEqualTo(HOSTILE);
        assertThat(said.getString("creativeWorkStatus")).isEqualTo("contested");
        assertThat(said.getString("author.name")).isEqualTo(people.displayName("ada"));
        assertThat(said.getString("review.author.name")).isEqualTo(people.displayName("boris"));
        assertThat(said.getString("review.reviewRating.alternateName")).isEqualTo("contested");
        assertThat(page.select("script:containsData(alert)")).hasSize(1);
    }

    @Test
    void what_it_was_is_not_for_search_engines_and_what_members_alone_may_read_says_nothing() {
        String open = people.project("public");
        Argument argument = new Argument(people, open);
        argument.state("ada", "The confession was dictated.");
        int seq = argument.get("ada", "/claims/1/history").extract().path("items[0].seq");
        Document then = page("/p/" + open + "/claims/1?asOf=" + seq);
        assertThat(then.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(then.select("script[type=application/ld+json]")).isEmpty();

        String closed = people.project("private");
        new Argument(people, closed).state("ada", "The confession was dictated.");
        assertThat(people.as("ada")
                        .accept("text/html")
                        .get("/p/" + closed + "/claims/1")
                        .asString())
                .doesNotContain("application/ld+json");
        assertThat(given().get("/robots.txt").then().statusCode(200).extract().asString())
                .contains("Disallow: /api/");
    }
}
