package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** The reading desk as the server writes it, used with the keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class DeskBrowserTest {

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    private Browsers browsers;
    private String desk;

    @BeforeEach
    void bring() {
        String project = people.project("private");
        SmallTexts.put(people, project, "memoir", SmallTexts.MEMOIR);
        desk = server + "p/" + project + "/texts/memoir/read/1";
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

    private Page open(int width, int height, ColorScheme scheme, boolean policyIsLifted) {
        BrowserContext context = browsers.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setBypassCSP(policyIsLifted));
        context.addCookies(List.of(new Cookie("testimonia", people.session("ada")).setUrl(server.toString())));
        Page page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        page.navigate(desk);
        page.waitForSelector(
                ".notes [data-cancel]:not([hidden])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    private static void await(Page page, String expression) {
        for (int i = 0; !(boolean) page.evaluate("() => Boolean(" + expression + ")"); i++) {
            assertThat(i).as("Never came true: " + expression).isLessThan(200);
            page.waitForTimeout(50);
        }
    }

    @Test
    void a_note_is_made_with_the_keyboard_alone_and_painted() {
        Page page = open(1280, 900, ColorScheme.LIGHT, false);
        await(page, "CSS.highlights.get('open')?.size");

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("v");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("1");
        page.keyboard().type("Who remembers this?");
        page.keyboard().press("Control+Enter");

        page.waitForSelector(".thread[data-kind=note]");
        assertThat(page.textContent(".thread[data-kind=note] .words")).contains("Who remembers this?");
        await(page, "CSS.highlights.get('note')?.size");
        page.reload();
        page.waitForSelector(".thread[data-kind=note]");
    }

    @Test
    void axe_finds_nothing_in_both_themes_and_sizes() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 390)) {
                Page page = open(width, 900, scheme, true);
                assertThat(Axe.violations(page)).as(scheme + " " + width).isEmpty();
                page.context().close();
            }
        }
    }
}
