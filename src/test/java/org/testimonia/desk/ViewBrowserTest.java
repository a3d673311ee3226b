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
import java.util.Map;
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
        for (View view : List.of(View.READING, View.DIPLOMATIC, View.APPARATUS)) {
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
        await(
                page,
                "document.querySelector('.contents [aria-current]').textContent.includes('What the officer remembered')");
    }

    @Test
    void the_notes_of_a_section_are_a_list_and_a_key_leads_back() {
        people.as("ada")
                .body(Map.of(
                        "kind", "note",
                        "target", Map.of("text", "memoir", "start", 0, "end", 4),
                        "body", Map.of("text", "Who speaks here?", "format", "text/plain")))
                .post(texts.replace("/p/", "/api/v1/projects/").replaceAll("texts/$", "annotations"))
                .then()
                .statusCode(201);
        Page page = open("memoir/read/1?revision=1");

        page.keyboard().press("g");
        page.keyboard().press("l");
        page.waitForSelector(".listed-threads");
        assertThat(page.url()).contains("view=list");
        assertThat(page.locator(".listed-threads > li").allTextContents())
                .singleElement()
                .asString()
                .contains("What", "Who speaks here?");
        assertThat(Axe.violations(page)).isEmpty();
        page.keyboard().press("j");
        assertThat((boolean) page.evaluate("() => document.activeElement.closest('.listed-threads') !== null"))
                .isTrue();
        page.keyboard().press("g");
        page.keyboard().press("l");

        page.waitForSelector("main[data-spans]");
        assertThat(page.url()).doesNotContain("view=list");
    }

    @Test
    void letters_are_as_large_as_somebody_chooses_and_stay_so_on_this_device() {
        Page page = open("memoir/read/1?revision=1");

        page.click("summary:has-text('View')");
        page.click("a[data-look]");
        page.waitForSelector("dialog.look select");
        assertThat(Axe.violations(page)).isEmpty();
        page.selectOption("dialog.look select[name=size]", "size-25");
        page.selectOption("dialog.look select[name=spacing]", "spacing-20");

        assertThat(type(page)).isEqualTo("25px 50px");
        page.click("dialog.look button");
        await(page, "!document.querySelector('dialog.look')");
        page.reload();
        assertThat(type(page)).isEqualTo("25px 50px");
        assertThat(page.getAttribute("html", "data-look")).isEqualTo("size-25 spacing-20");
    }

    private static Object type(Page page) {
        return page.evaluate("""
                () => {
                  const { fontSize, lineHeight } = getComputedStyle(document.querySelector(".text"));
                  return `${fontSize} ${lineHeight}`;
                }""");
    }
}
