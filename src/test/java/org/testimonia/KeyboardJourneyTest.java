package org.testimonia;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The way from signing in to a judgement, with the keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class KeyboardJourneyTest {

    private static final String MEMOIR = """
            # What the officer remembered

            The officer states that the order came from above and that the statements were dictated.

            He was not in the room when they were signed; another man told him so in Paris.

            The other man had seen the papers with his own eyes.

            Years later the other man denied it all.
            """;
    private static final int MOST_TABS = 120;

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    private Browsers browsers;
    private String project;

    @BeforeEach
    void bring() {
        project = people.project("private");
        given().header("Authorization", "Bearer " + people.token("clara"))
                .multiPart("file", "memoir.md", MEMOIR.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .multiPart("slug", "memoir")
                .multiPart("title", "A memoir")
                .multiPart("language", "en")
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(201);
        browsers = new Browsers();
    }

    @AfterEach
    void leave() {
        browsers.close();
    }

    @Test
    void a_scholar_notes_and_claims_and_a_reviewer_judges_without_a_mouse() {
        Page ada = signIn("ada", "/texts");
        follow(ada, "a[href$='/texts/memoir/read']");
        ada.waitForSelector(
                ".notes [data-cancel]:not([hidden])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        note(ada, "Who remembers this?");
        claim(ada, "The officer was told of the signing by another man.");
        evidence(ada, "supports", "The other man had been there himself.");
        evidence(ada, "disputes", "The other man took his words back.");
        follow(ada, ".thread[data-kind=claim] .thread-claim a");
        assertThat(ada.textContent("h1")).isEqualTo("The officer was told of the signing by another man.");
        assertThat(ada.querySelector("#judge")).as("annotators do not judge").isNull();
        assertThat(ada.textContent("main"))
                .contains("The other man had been there himself.", "The other man took his words back.");

        Page boris = signIn("boris", "/claims/1");
        judge(boris, "He was not there, and the other man is not named.");

        assertThat(boris.textContent(".verdict .standing")).isEqualToIgnoringCase("contested");
        assertThat(boris.textContent(".title .reason")).contains("the other man is not named");
    }

    private Page signIn(String name, String place) {
        people.account(name);
        Page page = browsers.browser
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))
                .newPage();
        page.navigate(server + "sign-in?to=/p/" + project + place);
        tabTo(page, "[name=account]");
        page.keyboard().type(name);
        tabTo(page, "[name=password]");
        page.keyboard().type(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(server + "p/" + project + place);
        return page;
    }

    private static void note(Page page, String words) {
        selectInTheNextParagraph(page);
        page.keyboard().press("1");
        page.keyboard().type(words);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".thread[data-kind=note]");
        assertThat(page.textContent(".thread[data-kind=note] .words")).contains(words);
    }

    private static void claim(Page page, String statement) {
        selectInTheNextParagraph(page);
        page.keyboard().press("2");
        page.keyboard().type(statement);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".thread[data-kind=claim]");
        assertThat(page.textContent(".thread[data-kind=claim] .thread-claim")).contains(statement);
    }

    /** Finds the claim by a word of it, and moves among what it does to the claim as in any group of choices. */
    private static void evidence(Page page, String stance, String reason) {
        selectInTheNextParagraph(page);
        page.keyboard().press("3");
        page.keyboard().type("signing");
        page.waitForSelector(".composer.open .found [data-number]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        tabTo(page, ".composer.open [name=stance]");
        page.keyboard().press("Space");
        while (!(boolean) page.evaluate(
                "s => document.activeElement.matches(`[value=${s}]:checked`)", stance.toUpperCase(Locale.ROOT))) {
            page.keyboard().press("ArrowDown");
        }
        tabTo(page, ".composer.open [name=reason]");
        page.keyboard().type(reason);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".thread[data-kind=evidence]:has-text('" + reason + "')");
        assertThat(page.textContent(".thread[data-kind=evidence]:has-text('" + reason + "')"))
                .containsIgnoringCase(stance);
    }

    private static void selectInTheNextParagraph(Page page) {
        page.keyboard().press("j");
        page.keyboard().press("v");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowDown");
    }

    private static void judge(Page page, String reason) {
        follow(page, "a[href='#judge']");
        tabTo(page, "#judge [name=standing]");
        page.keyboard().press("Space");
        tabTo(page, "#judge [name=reason]");
        page.keyboard().type(reason);
        tabTo(page, "#judge button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForSelector(".title .reason");
    }

    private static void follow(Page page, String link) {
        tabTo(page, link);
        String target = (String) page.evaluate("document.activeElement.href");
        page.keyboard().press("Enter");
        page.waitForURL(target);
    }

    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; !(boolean) page.evaluate("s => document.activeElement.matches(s)", selector); tabs++) {
            assertThat(tabs).as("Tab does not lead to " + selector).isLessThan(MOST_TABS);
            page.keyboard().press("Tab");
        }
    }
}
