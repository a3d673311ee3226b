package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** That somebody compared two sources is said on the page of a claim that rests on both, and the queue leads there. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FindingPagesTest {

    private static final String GROUNDS = "Written in two countries in the same week; no word in common.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;

    /** Claim 1 rests on the memoir of 1953 and on a report. */
    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
        argument.post(
                        "clara",
                        "/sources",
                        Map.of("key", "report1937", "csl", Map.of("type", "book", "title", "A report")))
                .statusCode(201);
        argument.offer(
                "boris",
                1,
                Map.of("stance", "SUPPORTS", "source", Map.of("key", "report1937"), "reason", Argument.WHY));
    }

    @Test
    void a_reviewer_says_on_the_claims_page_that_two_were_compared_and_takes_it_back() {
        String before = page("boris", "/claims/1")
                .body(containsString("Nobody has examined"), containsString("Say that two were compared"))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(before)).isEmpty();
        page("ada", "/claims/1").body(not(containsString("Say that two were compared")));
        find("orlov1953", "orlov1953", GROUNDS)
                .statusCode(422)
                .body(containsString("not independent of itself"), containsString(GROUNDS));
        find("orlov1953", "report1937", "Looked.").statusCode(422).body(containsString("Looked."));
        find("", "report1937", GROUNDS).statusCode(422);

        find("orlov1953", "report1937", GROUNDS).statusCode(303);

        argument.get("rolf", "/claims/1/independence").body("pairs.verdict", contains("found_independent"));
        String after = page("rolf", "/claims/1")
                .body(containsString(GROUNDS), not(containsString("Nobody has examined")))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(after)).isEmpty();
        String id = argument.get("rolf", "/independence-findings").extract().path("items[0].id");
        form(
                        "boris",
                        "/claims/1/independence-findings/" + id + "/retirement",
                        Map.of("reason", "One cites the other after all."))
                .statusCode(303);
        argument.get("rolf", "/independence-findings").body("items", empty());
        page("boris", "/claims/1").body(containsString("Nobody has examined"));
    }

    @Test
    void the_queue_leads_to_the_form_with_the_two_chosen() {
        argument.decide("clara", "dana", 1, "ESTABLISHED", Map.of());

        var queue = Jsoup.parse(page("boris", "/review").extract().asString());
        assertThat(queue.select("#q-pairs").text()).isEqualTo("Pairs of sources nobody examined 1");
        String item = queue.select("ol[aria-labelledby=q-pairs] a").attr("href");
        String act = Jsoup.parse(
                        people.as("boris").accept("text/html").get(item).asString())
                .select(".decide a")
                .attr("href");
        assertThat(act).endsWith("#independence");
        var claim = Jsoup.parse(people.as("boris")
                .accept("text/html")
                .urlEncodingEnabled(false)
                .get(act.replaceFirst("#.*", ""))
                .asString());
        assertThat(claim.select("#f-find-one [selected], #f-find-other [selected]")
                        .eachAttr("value"))
                .containsExactly("orlov1953", "report1937");
        argument.get("rolf", "/questions/read-next").body("pairs", hasSize(1), "pairs[0].claims", contains(1));
    }

    private ValidatableResponse find(String one, String other, String grounds) {
        return form("boris", "/claims/1/independence-findings", Map.of("one", one, "other", other, "grounds", grounds));
    }

    private ValidatableResponse page(String who, String path) {
        return people.as(who)
                .accept("text/html")
                .get("/p/" + slug + path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse form(String who, String path, Map<String, String> values) {
        return people.as(who)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(values)
                .post("/p/" + slug + path)
                .then();
    }
}
