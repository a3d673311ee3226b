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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testimonia.Browsers;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** Somebody who never was in a project states a claim with a passage that supports it: B8 of CLAIMS.md. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class FirstClaimBrowserTest {

    private static final int MOST = 8;
    private static final String QUOTE = "another man told him so in Paris";
    private static final String STATEMENT = "The officer had it from another man.";
    private static final String REASON = "He says so himself, against his own interest.";

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    private Browsers browsers;
    private String project;
    private Page page;
    private int actions;

    @BeforeEach
    void arrive() {
        project = people.project("private");
        SmallTexts.put(people, project, "memoir", SmallTexts.MEMOIR);
        people.give(project, "nadia", "annotator");
        browsers = new Browsers();
        BrowserContext context =
                browsers.browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.addCookies(List.of(new Cookie("testimonia", people.session("nadia")).setUrl(server.toString())));
        page = context.newPage();
        page.navigate(server + "p/" + project);
    }

    @AfterEach
    void leave() {
        browsers.close();
    }

    /** A click, a pull of the mouse, a key or a field filled in: each counts as one. */
    private void act(Runnable action) {
        action.run();
        actions++;
    }

    @Test
    void a_first_claim_with_a_passage_that_supports_it_takes_at_most_eight_actions_by_mouse() {
        act(() -> page.click("main a[href$='/texts/memoir/read']"));
        ready();
        act(this::pullOverTheQuotation);
        act(() -> page.click("[data-compose=claim]"));
        act(() -> page.fill(".composer.open [name=statement]", STATEMENT));
        act(() -> page.fill(".composer.open [name=reason]", REASON));
        act(() -> page.click(".composer.open button[type=submit]"));

        isThere();
        assertThat(actions).isLessThanOrEqualTo(MOST);
    }

    @Test
    void and_by_keys_once_the_text_is_open() {
        page.navigate(server + "p/" + project + "/texts/memoir/read");
        ready();
        for (String key : List.of("j", "v", "Shift+ArrowDown", "2")) {
            act(() -> page.keyboard().press(key));
        }
        act(() -> page.keyboard().type(STATEMENT));
        act(() -> page.keyboard().press("Tab"));
        act(() -> page.keyboard().type(REASON));
        act(() -> page.keyboard().press("Control+Enter"));

        isThere();
        assertThat(actions).isLessThanOrEqualTo(MOST);
    }

    private void ready() {
        page.waitForSelector(
                ".notes [data-cancel]:not([hidden])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void pullOverTheQuotation() {
        @SuppressWarnings("unchecked") // what the script answers
        List<Number> places = (List<Number>) page.evaluate("""
                words => {
                  const walk = document.createTreeWalker(document.querySelector(".text"), NodeFilter.SHOW_TEXT);
                  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + words.length);
                    const lines = [...range.getClientRects()];
                    const first = lines[0], last = lines[lines.length - 1];
                    return [first.left + 2, first.top + first.height / 2, last.right - 2, last.top + last.height / 2];
                  }
                }""", QUOTE);
        page.mouse().move(places.get(0).doubleValue(), places.get(1).doubleValue());
        page.mouse().down();
        page.mouse().move(places.get(2).doubleValue(), places.get(3).doubleValue());
        page.mouse().up();
    }

    private void isThere() {
        page.waitForSelector(".thread[data-kind=claim]");
        page.navigate(server + "p/" + project + "/claims/1");
        assertThat(page.textContent("h1")).isEqualTo(STATEMENT);
        assertThat(page.textContent("section[aria-labelledby=s-for]")).contains(REASON);
    }
}
