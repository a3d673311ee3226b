package org.testimonia.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testimonia.Browsers;

/**
 * A test of the reading desk's scripts in a real browser, on the fixture page. Each says itself that it needs one: a condition is
 * not inherited.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
abstract class DeskTest {

    private static Browsers browsers;
    private final List<String> errors = new ArrayList<>();
    DeskServer server;
    private BrowserContext context;
    Page page;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @BeforeEach
    void sit() {
        server = new DeskServer();
        widen(1280, 900);
    }

    /** Axe writes styles into the page, which our policy forbids. */
    boolean policyIsLifted() {
        return false;
    }

    /** Another window, of this size. */
    final void widen(int width, int height) {
        if (context != null) {
            context.close();
        }
        context = browsers.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBypassCSP(policyIsLifted())
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
    }

    final void open(String query) {
        page.navigate(server.address(DeskServer.READER + query));
        page.waitForSelector(
                ".notes [data-cancel]:not([hidden])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    final void open() {
        open("");
    }

    /** Selects words as the browser would when somebody drags over them. */
    final void select(String words) {
        page.evaluate("""
                async (words) => {
                  const { rangeOf, exactOf, segmentsOf, endOf } = await import("/assets/test/js/anchor.js");
                  const root = document.querySelector("main");
                  const plain = exactOf(root, 0, endOf(segmentsOf(root).at(-1)));
                  const start = [...plain.slice(0, plain.indexOf(words))].length;
                  const range = rangeOf(root, start, start + [...words].length);
                  getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
                }
                """, words);
        page.waitForSelector("[data-selection-bar]:not([hidden])");
    }

    /** Waits until an expression holds. Playwright's own waiting evaluates strings in the page, which our policy forbids. */
    final void await(String expression) {
        for (int i = 0; !(boolean) page.evaluate("() => Boolean(" + expression + ")"); i++) {
            if (i == 200) {
                throw new AssertionError("Never came true: " + expression);
            }
            page.waitForTimeout(50);
        }
    }

    final String selected() {
        return (String) page.evaluate("() => getSelection().toString()");
    }

    @SuppressWarnings("unchecked")
    final Map<String, Integer> painted() {
        return (Map<String, Integer>)
                page.evaluate("() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]))");
    }

    @AfterEach
    void rise() {
        context.close();
        server.close();
        if (!errors.isEmpty()) {
            throw new AssertionError("The page reported " + errors);
        }
    }
}
