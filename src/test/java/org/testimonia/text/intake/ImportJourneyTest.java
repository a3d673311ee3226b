package org.testimonia.text.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.Axe;
import org.testimonia.Browsers;
import org.testimonia.Overflow;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** Quintilian comes in through the steps of an import, is read, searched, annotated, corrected, and settled. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
class ImportJourneyTest {

    private static final String FILE = "tei/big-quintilian-eng.xml";

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    private Browsers browsers;
    private Page page;
    private String project;

    @BeforeEach
    void bring() {
        project = people.project("private");
        browsers = new Browsers();
        BrowserContext context = browsers.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true));
        context.setDefaultTimeout(60_000);
        context.addCookies(List.of(new Cookie("testimonia", people.session("clara")).setUrl(server.toString())));
        page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
    }

    @AfterEach
    void leave() {
        browsers.close();
    }

    @Test
    void a_book_is_imported_read_searched_annotated_corrected_and_settled() throws IOException {
        Path file = Path.of(System.getenv("TESTIMONIA_CORPORA"), FILE);
        String text = importBook(file);
        readToTheEnd(text);
        search();
        String words = annotateAcrossAPage(text);
        correct(text, file, words);
        settle();
    }

    private String importBook(Path file) {
        page.navigate(server + "p/" + project + "/import");
        isWellMade();
        page.locator("[name=file]").setInputFiles(file);
        page.getByText("Check it").click();
        assertThat(page.url()).contains("/jobs/");
        page.getByText("See what was found").click();
        assertThat(page.locator("[aria-current=step]").innerText()).isEqualTo("Check");
        assertThat(page.locator(".detected").innerText()).contains("TEI", "UTF-8");
        assertThat(page.locator(".outline li").count()).isPositive();
        isWellMade();
        page.getByText("Go on to describe it").click();
        page.locator("[name=title]").fill("Institutio oratoria");
        page.locator("[name=date]").fill("about 95");
        isWellMade();
        page.getByText("Go on to confirm").click();
        isWellMade();
        page.locator("main button[type=submit]").first().click();
        assertThat(page.url()).contains("/jobs/");
        isWellMade();
        page.getByText("Open the text").waitFor();
        isWellMade();
        page.getByText("Open the text").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Institutio oratoria");
        assertThat(page.locator(".facts").innerText()).contains("about 95", "big-quintilian-eng.xml");
        return page.url();
    }

    /** Nothing complains or hangs over the edge, by day and by night, wide and narrow. */
    private void isWellMade() {
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            assertThat(Overflow.of(page)).as(page.url() + " at " + width).isEmpty();
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(Axe.violations(page))
                        .as(page.url() + " " + scheme + " at " + width)
                        .isEmpty();
            }
        }
        page.setViewportSize(1280, 900);
    }

    private void readToTheEnd(String text) {
        page.getByText("Read", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator(".segment").first().waitFor();
        int sections = people.as("clara")
                .get("/api/v1/projects/" + project + "/texts/institutio-oratoria")
                .path("revision.sections");
        page.navigate(text + "/read/" + sections);
        assertThat(page.locator("main").textContent()).contains(lastWordsOfTheBody());
        people.as("clara")
                .get("/p/" + project + "/texts/institutio-oratoria/read/" + (sections + 1))
                .then()
                .statusCode(404);
    }

    /** Notes come after it in the list of segments, and stand where they are called on the page. */
    private String lastWordsOfTheBody() {
        String last = "";
        String next = "/api/v1/projects/" + project + "/texts/institutio-oratoria/segments?limit=1000";
        while (next != null) {
            var answer = people.as("clara").get(next).jsonPath();
            List<String> body = answer.getList("items.findAll { it.place == 'body' }.text");
            last = body.isEmpty() ? last : body.get(body.size() - 1);
            next = body.isEmpty() ? null : answer.getString("next");
        }
        return last.substring(Math.max(0, last.length() - 30));
    }

    private void search() {
        page.locator("#search").fill("\"greatest mastery\"");
        page.locator("#search").press("Enter");
        page.locator(".kwic a").first().click();
        page.waitForURL("**/read/**");
        page.locator(".segment").first().waitFor();
        assertThat(page.locator("main").textContent().replaceAll("\\s+", " ")).contains("greatest mastery");
    }

    /** The words that are marked. */
    private String annotateAcrossAPage(String text) {
        String words = "";
        for (int section = 1; section < 12 && words.isEmpty(); section++) {
            page.navigate(text + "/read/" + section);
            page.waitForSelector(
                    ".notes [data-cancel]:not([hidden])",
                    new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            words = (String) page.evaluate("""
                    () => {
                      for (const pb of document.querySelectorAll(".segment .break.page")) {
                        const [before, after] = [pb.previousSibling, pb.nextSibling];
                        if (before?.nodeType !== 3 || after?.nodeType !== 3) continue;
                        const start = before.data.lastIndexOf(" ", before.data.trimEnd().length - 12) + 1;
                        const end = after.data.indexOf(" ", 14);
                        if (start < 1 || end < 1) continue;
                        const range = document.createRange();
                        range.setStart(before, start);
                        range.setEnd(after, end);
                        pb.parentElement.scrollIntoView({block: "center"});
                        getSelection().removeAllRanges();
                        getSelection().addRange(range);
                        pb.parentElement.dispatchEvent(new PointerEvent("pointerup", {bubbles: true}));
                        return before.data.slice(start) + "|" + after.data.slice(0, end);
                      }
                      return "";
                    }""");
        }
        assertThat(words).isNotEmpty();
        page.locator("[data-do=note]:visible, [data-compose=note]:visible")
                .first()
                .click();
        Locator composer = page.locator("[data-composer=note]");
        composer.locator("textarea[name=body]").fill("This goes over the page.");
        composer.locator("button[type=submit]").click();
        page.locator(".thread[data-kind=note]").first().waitFor();
        String exact = people.as("clara")
                .get("/api/v1/projects/" + project + "/texts/institutio-oratoria/annotations")
                .path("items[0].exact");
        assertThat(exact).startsWith(words.split("\\|")[0].strip()).endsWith(words.split("\\|")[1].strip());
        return exact;
    }

    /** The words that were marked are others now: nobody but a person can say where the note belongs. */
    private void correct(String text, Path file, String words) throws IOException {
        String book = Files.readString(file);
        Pattern marked = Pattern.compile(Pattern.compile("\\s+")
                .splitAsStream(words)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "(?:\\s|<pb[^>]*/>)+" + b)
                .orElseThrow());
        String corrected = marked.matcher(book).replaceFirst("SOMETHING WHOLLY OTHER");
        assertThat(corrected).isNotEqualTo(book);
        page.navigate(text);
        page.getByText("New revision").click();
        page.locator("form[action$='/revisions'] [name=file]")
                .setInputFiles(new FilePayload(
                        "corrected.xml", "application/xml", corrected.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Bring the revision").click();
        page.waitForURL("**/places");
    }

    private void settle() {
        assertThat(page.locator("h1").innerText()).isEqualTo("One passage waits");
        page.locator("[name=exact]").fill("SOMETHING WHOLLY OTHER");
        page.getByText("It stands there").click();
        page.getByText("No passage waits").waitFor();
        assertThat(page.locator("h1").innerText()).isEqualTo("No passage waits");
    }
}
