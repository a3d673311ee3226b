package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testimonia.Axe;
import org.testimonia.Browsers;
import org.testimonia.Overflow;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** Two texts side by side. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class SecondTextBrowserTest {

    private static final String BESIDE = "memoir/read/1?revision=1&beside=transcript";

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    private Browsers browsers;
    private String project;

    @BeforeEach
    void bring() {
        project = people.project("private");
        Transcript.put(people, project);
        SmallTexts.put(people, project, "memoir", SmallTexts.MEMOIR);
        people.as("ada")
                .body(Map.of(
                        "statement",
                        "The statements were dictated.",
                        "passages",
                        Map.of("text", "memoir", "quote", Map.of("exact", "the statements were dictated"))))
                .post("/api/v1/projects/" + project + "/claims")
                .then()
                .statusCode(201);
        browsers = new Browsers();
    }

    @AfterEach
    void leave() {
        browsers.close();
    }

    private Page open(String address, int width) {
        BrowserContext context = browsers.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setBypassCSP(true));
        context.addCookies(List.of(new Cookie("testimonia", people.session("ada")).setUrl(server.toString())));
        Page page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        page.navigate(server + "p/" + project + "/texts/" + address);
        await(page, "CSS.highlights.get('open')?.size");
        return page;
    }

    private static void await(Page page, String expression) {
        for (int i = 0; !(boolean) page.evaluate("() => Boolean(" + expression + ")"); i++) {
            assertThat(i).as("Never came true: " + expression).isLessThan(200);
            page.waitForTimeout(50);
        }
    }

    @Test
    void a_passage_of_the_second_text_becomes_evidence_for_the_claim_that_is_read_in_the_first() {
        Page page = open(BESIDE, 1280);
        page.locator("#t-claim-1 .tally").click();
        page.evaluate("() => getSelection().selectAllChildren(document.querySelector('#b-s3'))");
        page.waitForSelector("[data-selection-bar]:not([hidden])");

        page.keyboard().press("3");
        assertThat(page.inputValue("form.open [name=claim]")).isEqualTo("1");
        page.locator("form.open").getByText("supports").click();
        page.fill("#f-evidence-reason", "It was known to the clerk as well.");
        page.keyboard().press("Control+Enter");

        await(page, "document.querySelector('#t-claim-1 .tally').textContent.includes('1 for')");
        await(page, "CSS.highlights.get('evidence')?.size === 1");
        List<String> quotes = people.as("rolf")
                .get("/api/v1/projects/" + project + "/claims/1/evidence")
                .path("items.targets.flatten().collect { it.text + ': ' + it.quote.exact }");
        assertThat(quotes).containsExactly("transcript: Nobody asked him who had told him so.");
    }

    @Test
    void a_key_brings_the_choice_of_a_second_text_and_takes_it_away() {
        Page page = open("memoir/read/1?revision=1", 1280);

        page.keyboard().press("\\");
        page.locator(".second .menu-sheet a", new Page.LocatorOptions().setHasText("A transcript"))
                .click();
        page.waitForSelector("#b-s2");
        page.waitForSelector(
                ".paired > .rail svg[role=slider]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.textContent("#b-s2")).contains("spoke");
        page.keyboard().press("\\");

        page.waitForSelector(".reader:not(.paired) .rail svg[role=slider]");
    }

    @Test
    void axe_finds_nothing_and_nothing_hangs_over_the_edge() {
        for (int width : List.of(1280, 1100, 390)) {
            for (String address : List.of(BESIDE, "memoir/read/1?revision=1&beside=")) {
                Page page = open(address, width);
                assertThat(Axe.violations(page)).as(address + " at " + width).isEmpty();
                assertThat(Overflow.of(page)).as(address + " at " + width).isEmpty();
                page.context().close();
            }
        }
    }

    @Test
    void what_is_no_text_of_the_project_is_missing() {
        for (String beside : List.of("nothing", "transcript&besideSection=9", "transcript&besideRevision=7")) {
            people.as("ada")
                    .get("/p/" + project + "/texts/memoir/read?beside=" + beside)
                    .then()
                    .statusCode(404);
        }
    }
}
