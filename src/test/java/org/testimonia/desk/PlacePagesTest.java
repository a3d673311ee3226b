package org.testimonia.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testimonia.Browsers;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Revising;
import org.testimonia.Shelf;
import org.testimonia.dossier.Argument;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlacePagesTest {

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    @Inject
    Shelf shelf;

    private Revising memoir;
    private String page;

    @BeforeEach
    void bring() {
        memoir = new Revising(people, shelf);
        page = "/p/" + memoir.project + "/texts/" + memoir.slug;
        memoir.note("ada", Revising.KEPT, "project");
        memoir.note("ada", Revising.REWRITTEN, "project");
        memoir.note("ada", Revising.CUT, "project");
    }

    private ValidatableResponse get(String who, String address) {
        return given().header("Authorization", "Bearer " + people.token(who))
                .get(address)
                .then();
    }

    private ValidatableResponse send(String who, String address, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + people.token(who))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(address)
                .then();
    }

    @Test
    void an_editor_brings_a_revision_on_the_text_s_page_and_is_led_to_what_waits() {
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + people.token("clara"))
                .multiPart("file", "memoir.txt", Revising.REVISED.getBytes(StandardCharsets.UTF_8))
                .multiPart("from", "1")
                .post(page + "/revisions")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/places"));

        get("clara", page)
                .statusCode(200)
                .body(containsString("2 passages have no certain place"), containsString("Revision 1,"));
        get("clara", page + "/places")
                .statusCode(200)
                .body(
                        containsString("2 passages wait"),
                        containsString("Does it stand here now?"),
                        containsString("Read it there"));
        get("clara", page + "/read").body(containsString("A preface by the editor"));
        get("clara", page + "/read?revision=1")
                .body(not(containsString("A preface by the editor")), containsString("read the current one"));
        given().header("Authorization", "Bearer " + people.token("clara"))
                .multiPart("file", "memoir.txt", Shelf.MEMOIR.getBytes(StandardCharsets.UTF_8))
                .multiPart("from", "1")
                .post(page + "/revisions")
                .then()
                .statusCode(409)
                .body(containsString("The text has got revision 2 meanwhile"));
    }

    @Test
    void the_queue_is_settled_with_forms_and_keeps_what_was_typed() {
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);
        List<Map<String, Object>> waiting = memoir.waiting("boris");
        String first = page + "/places/" + waiting.get(0).get("passage");
        String second = page + "/places/" + waiting.get(1).get("passage");

        send("boris", first, Map.of("decision", "confirm", "revision", "2")).statusCode(303);
        send("boris", second, Map.of("decision", "anchor", "revision", "2", "exact", "words that stand nowhere"))
                .statusCode(422)
                .body(containsString("words that stand nowhere"), containsString("do not stand in the text"));
        send("boris", second, Map.of("decision", "anchor", "revision", "2", "exact", ""))
                .statusCode(422);
        send("boris", second, Map.of("decision", "orphan", "revision", "2")).statusCode(303);
        get("rolf", page + "/places").statusCode(200).body(containsString("A reviewer decides where it stands."));
        send("rolf", second, Map.of("decision", "orphan")).statusCode(403);
        get("boris", page + "/places?passage=00000000-0000-7000-8000-000000000000")
                .statusCode(404);
        get("boris", page + "/places?passage=x").statusCode(404);
    }

    @Test
    void evidence_whose_place_is_lost_says_so_on_its_claim() {
        Argument argument = new Argument(people, memoir.project);
        int claim = argument.state("ada", "The emoji was no sign that he knew.");
        argument.offer("boris", claim, "SUPPORTS", memoir.slug, Revising.CUT);
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);

        get("rolf", "/p/" + memoir.project + "/claims/" + claim)
                .statusCode(200)
                .body(containsString("its place is lost in revision 2"));
    }

    @Test
    void two_revisions_are_compared_word_by_word() {
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);

        get("rolf", page + "/compare")
                .statusCode(200)
                .body(containsString("Slutsky"), containsString("<ins id=\"c-"), containsString("Slutski"));
        Document beside =
                Jsoup.parse(get("rolf", page + "/compare?view=beside").extract().asString());
        assertThat(beside.select(".compared:has(del)").text())
                .contains("Slutsky")
                .doesNotContain("Slutski");
        assertThat(beside.select(".compared:has(ins)").text())
                .contains("Slutski")
                .doesNotContain("Slutsky");
        assertThat(HtmlCheck.errors(beside.outerHtml())).isEmpty();
        get("rolf", page + "/compare?from=2&to=2").statusCode(200).body(containsString("They say the same"));
        get("rolf", page + "/compare?view=upside-down").statusCode(422);
        get("rolf", page + "/compare?from=1&to=9").statusCode(404);
        get("rolf", page + "/compare?change=99999").statusCode(200);
        get("rolf", page + "/compare?change=-5").statusCode(200);
    }

    @Test
    void a_paragraph_is_corrected_with_a_form() {
        get("clara", page + "/corrections").statusCode(200).body(containsString("corrections/3"));
        get("clara", page + "/corrections?section=99").statusCode(404);
        get("ada", page + "/corrections").statusCode(403);

        send("clara", page + "/corrections/2", Map.of("words", "", "from", "1")).statusCode(422);
        send("clara", page + "/corrections/2", Map.of("words", "Shorter.", "from", "7"))
                .statusCode(409)
                .body(containsString("Shorter."));
        send("clara", page + "/corrections/4", Map.of("words", "Nobody in the great hall doubted it.", "from", "1"))
                .statusCode(303)
                .header("Location", endsWith("/compare?from=1&to=2"));

        get("rolf", page + "/compare").body(containsString("great"));
    }

    @Test
    void the_pages_are_valid_html() {
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);

        for (String address : List.of("", "/places", "/compare", "/corrections", "/corrections/2")) {
            String html = get("clara", page + address).statusCode(200).extract().asString();

            assertThat(HtmlCheck.errors(html)).as(address).isEmpty();
        }
    }

    @Test
    @EnabledIf("org.testimonia.Browsers#installed")
    void the_queue_is_settled_with_the_keyboard_alone() {
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);
        try (Browsers browsers = new Browsers()) {
            BrowserContext context =
                    browsers.browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
            context.addCookies(List.of(new Cookie("testimonia", people.session("boris")).setUrl(server.toString())));
            Page queue = context.newPage();
            queue.navigate(server + page.substring(1) + "/places");

            queue.waitForSelector(".queue li:nth-child(2)");
            queue.keyboard().press("c");
            queue.waitForSelector("[value=confirm]:focus");
            queue.keyboard().press("Enter");
            queue.waitForSelector(".queue ol:not(:has(li:nth-child(2)))");
            queue.keyboard().press("e");
            queue.keyboard().type("A preface by the editor");
            queue.keyboard().press("Tab");
            queue.keyboard().press("Tab");
            queue.keyboard().press("Enter");
            queue.waitForSelector(".queue:not(:has(li))");
        }
        memoir.get("rolf", "/annotations").body("items.exact", hasItem("A preface by the editor"));
    }
}
