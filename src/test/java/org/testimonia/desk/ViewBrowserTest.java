package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testimonia.Axe;
import org.testimonia.Browsers;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** Whatever a view adds, what is selected in it is what the plain text has. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class ViewBrowserTest {

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    private Browsers browsers;
    private String texts;

    @BeforeEach
    void bring() {
        String project = people.project("private");
        Transcript.put(people, project);
        SmallTexts.put(people, project, "memoir", SmallTexts.MEMOIR);
        texts = server + "p/" + project + "/texts/";
        browsers = new Browsers();
    }

    @AfterEach
    void leave() {
        browsers.close();
    }

    private Page open(String address) {
        BrowserContext context = browsers.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true));
        context.addCookies(List.of(new Cookie("testimonia", people.session("ada")).setUrl(server.toString())));
        Page page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        page.navigate(texts + address);
        page.waitForSelector(".rail svg[role=slider]");
        return page;
    }

    private static void await(Page page, String expression) {
        for (int i = 0; !(boolean) page.evaluate("() => Boolean(" + expression + ")"); i++) {
            assertThat(i).as("Never came true: " + expression).isLessThan(200);
            page.waitForTimeout(50);
        }
    }

    /** Selects from the first to the last word of a segment, and tells what would be quoted. */
    private static Object quoted(Page page) {
        return page.evaluate("""
                async () => {
                  const { readPassage } = await import(document.querySelector("script[src$='/desk.js']").src.replace("desk.js", "anchor.js"));
                  getSelection().selectAllChildren(document.querySelector("#s2"));
                  const { start, end, exact } = readPassage(document.querySelector("main"), getSelection());
                  return `${start} ${end} ${exact}`;
                }
                """);
    }

    @Test
    void what_is_quoted_is_the_same_in_every_view_and_axe_finds_nothing() {
        int start = "What he said".length() + 1;
        String expected = start + " " + (start + Transcript.READ.length()) + " " + Transcript.READ;
        for (View view : View.values()) {
            Page page = open("transcript/read/1?revision=1&view=" + view.word());

            assertThat(quoted(page)).as(view.word()).isEqualTo(expected);
            assertThat(Axe.violations(page)).as(view.word()).isEmpty();
            page.context().close();
        }
    }

    @Test
    void words_that_a_view_replaces_are_found_by_their_address() {
        int old = "What he said\nThe ".length();

        Page page = open("transcript/read/1?revision=1&view=diplomatic&at=" + old + "," + (old + 3));

        await(page, "CSS.highlights.get('active')?.size === 1");
        Object width = page.evaluate("() => [...CSS.highlights.get('active')][0].getBoundingClientRect().width > 10");
        assertThat(width).isEqualTo(true);
    }

    @Test
    void a_place_that_is_typed_is_gone_to_and_one_that_is_not_there_stays_in_the_field() {
        Page page = open("memoir/read/1?revision=1");
        page.evaluate("() => void (document.documentElement.dataset.same = 'yes')");

        page.keyboard().press("g");
        page.keyboard().press("p");
        page.keyboard().type("99");
        page.keyboard().press("Enter");
        await(page, "document.querySelector('.jump [role=alert]').textContent.includes('cited as 99')");
        assertThat(page.inputValue("#f-to")).isEqualTo("99");
        page.fill("#f-to", "5");
        page.keyboard().press("Enter");

        await(page, "document.querySelector('#s5.here')");
        assertThat(page.url()).contains("/read/2?revision=1");
        assertThat(page.locator("html[data-same]").count()).isEqualTo(1);
    }

    @Test
    void the_rail_leads_to_a_section_by_keys_and_by_a_press() {
        Page page = open("memoir/read/1?revision=1");

        page.focus(".rail svg");
        page.keyboard().press("End");
        assertThat(page.getAttribute(".rail svg", "aria-valuetext")).isEqualTo("Section 2, What the record shows");
        page.keyboard().press("Enter");
        await(page, "document.querySelector('#s5')");
        page.locator(".rail svg").click(new Locator.ClickOptions().setPosition(14, 2));

        await(page, "document.querySelector('#s2')");
        assertThat(page.locator(".contents [aria-current]").textContent()).contains("What the officer remembered");
    }
}
