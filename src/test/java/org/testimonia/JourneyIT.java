package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The main job, end to end, in a browser, on the packaged application: the way of a historian's first afternoon. */
@EnabledIf("org.testimonia.Browsers#installed")
@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
@Execution(ExecutionMode.CONCURRENT)
class JourneyIT {

    private static final String QUOTE = "the confessions were given only after great psychological pressure and torture"
            + " had been applied to the defendants";
    private static final String FAIR = "most Western observers who attended the trials said that they were fair";
    private static final String STATEMENT =
            "The confessions were given only after great psychological pressure and torture had been applied.";
    private static final String PASSWORD = "a long enough password";

    @TempDir
    Path folder;

    @Test
    void a_historian_gets_from_two_files_to_an_annotated_edition() throws IOException, InterruptedException {
        try (Browsers browsers = new Browsers()) {
            PackagedApplication application = PackagedApplication.start(folder);
            try {
                String base = application.base();
                Page dana = page(browsers.browser);
                createFirstAccount(dana, application.firstAccountAddress());
                createProject(dana, base);
                importText(dana, base, "text/moscow-trials-article.txt", "The Moscow trials, an article");
                importText(dana, base, "tei/drama-cyrillic-tolstoy-tsar-boris.xml", "");
                keepOrlov(dana, base);
                stateTheClaimFromTheText(dana, base);
                supportItBySource(dana, base);
                disputeItFromTheText(dana, base);
                Page boris = page(browsers.browser);
                inviteReviewer(dana, boris, base);
                judge(boris, base, "CONTESTED", "Observers in the court-room saw nothing of the kind.", null);
                judge(
                        boris,
                        base,
                        "ESTABLISHED",
                        "What became known since outweighs impressions from the court-room.",
                        "They could see the court, not the interrogations before it.");
                approve(dana, base);
                seeBothJudgements(boris, base);

                application.kill();
                application = PackagedApplication.start(folder);
                base = application.base();
                Page again = page(browsers.browser);
                signIn(again, base, "boris");
                seeBothJudgements(again, base);
                downloadEverything(again, base);
            } finally {
                application.stop();
            }
        }
    }

    private static Page page(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    private static void createFirstAccount(Page page, String address) {
        page.navigate(address);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            assertThat(Axe.violations(page)).as("first account, " + scheme).isEmpty();
        }
        Pictures.takeIfAsked(page, "first-account");
        page.locator("[name=account]").fill("dana");
        page.locator("[name=displayName]").fill("Dana");
        page.locator("[name=password]").fill(PASSWORD);
        submit(page);
        assertThat(page.locator("h1").innerText()).isEqualTo("My projects");
    }

    private static void createProject(Page page, String base) {
        page.navigate(base + "/new-project");
        page.locator("[name=title]").fill("The confessions");
        page.locator("[name=slug]").fill("confessions");
        submit(page);
        assertThat(page.locator("h1").innerText()).isEqualTo("The confessions");
    }

    private static void importText(Page page, String base, String file, String title) {
        page.navigate(base + "/p/confessions/import");
        page.locator("[name=file]").setInputFiles(Path.of(System.getenv("TESTIMONIA_CORPORA"), file));
        submit(page);
        assertThat(page.locator("[aria-current=step]").innerText()).isEqualTo("Check");
        page.getByText("Go on to describe it").click();
        page.locator("[name=title]").fill(title);
        submit(page);
        assertThat(page.locator("[aria-current=step]").innerText()).isEqualTo("Confirm");
        submit(page);
        assertThat(page.url()).contains("/p/confessions/texts/");
        assertThat(page.content()).containsIgnoringCase("revision");
        assertThat(page.locator("h1").innerText()).isNotBlank();
    }

    private static void keepOrlov(Page page, String base) {
        page.navigate(base + "/p/confessions/sources");
        page.locator("[name=title]").first().fill("The Secret History of Stalin's Crimes");
        page.locator("[name=author]").first().fill("Orlov, Alexander");
        page.locator("[name=year]").first().fill("1953");
        page.locator("[name=key]").first().fill("orlov1953");
        page.locator("form:has([name=year]) button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.content()).contains("Secret History");
    }

    /** Selects the words as a reader would, and chooses Claim in the bar that appears. */
    private static void stateTheClaimFromTheText(Page page, String base) {
        select(page, base, QUOTE, "claim");
        page.locator("[data-composer=claim] [name=statement]").fill(STATEMENT);
        page.locator("[data-composer=claim] button[type=submit]").click();
        page.locator(".thread-claim", new Page.LocatorOptions().setHasText(STATEMENT))
                .first()
                .waitFor();
    }

    private static void supportItBySource(Page page, String base) {
        page.navigate(base + "/p/confessions/claims/1");
        Locator form = page.locator("form[action$='/claims/1/evidence']");
        reveal(form);
        form.locator("[name=stance][value=SUPPORTS]").check();
        form.locator("[name=source]").fill("orlov1953");
        form.locator("[name=locator]").fill("ch. 6");
        form.locator("[name=reason]").fill("A senior officer reports what colleagues told him of the methods.");
        form.locator("button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.content()).contains("A senior officer reports what colleagues told him");
    }

    private static void disputeItFromTheText(Page page, String base) {
        select(page, base, FAIR, "evidence");
        Locator form = page.locator("[data-composer=evidence]");
        form.locator("[role=combobox]").fill("1");
        form.locator("[role=option]").first().click();
        form.locator("[name=stance][value=DISPUTES]").check();
        form.locator("[name=reason]").fill("Those who were present saw no sign of constraint.");
        form.locator("button[type=submit]").click();
        page.locator(".thread", new Page.LocatorOptions().setHasText("Those who were present saw no sign"))
                .first()
                .waitFor();
    }

    private static void select(Page page, String base, String words, String composer) {
        String article = article(page, base);
        page.navigate(article + "/read");
        page.locator(".segment").first().waitFor();
        page.evaluate("""
                words => {
                  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + words.length);
                    node.parentElement.scrollIntoView({block: "center"});
                    getSelection().removeAllRanges();
                    getSelection().addRange(range);
                    node.parentElement.dispatchEvent(new PointerEvent("pointerup", {bubbles: true}));
                    return;
                  }
                  throw new Error("the words are not on the page");
                }""", words);
        page.locator("[data-do=" + composer + "]:visible, [data-compose=" + composer + "]:visible")
                .first()
                .click();
        page.locator("[data-composer=" + composer + "]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private static String article(Page page, String base) {
        page.navigate(base + "/p/confessions/texts");
        String href = page.locator("a", new Page.LocatorOptions().setHasText("The Moscow trials, an article"))
                .first()
                .getAttribute("href");
        return base + href.replaceFirst("/read$", "");
    }

    private static void inviteReviewer(Page dana, Page boris, String base) {
        dana.navigate(base + "/p/confessions/members");
        dana.locator("form[action$='/invitations'] select").selectOption("reviewer");
        dana.locator("form[action$='/invitations'] button").click();
        boris.navigate(dana.locator(".key code").innerText());
        boris.locator("[name=account]").fill("boris");
        boris.locator("[name=displayName]").fill("Boris");
        boris.locator("[name=password]").fill(PASSWORD);
        submit(boris);
        assertThat(boris.locator("h1").innerText()).isEqualTo("The confessions");
    }

    private static void judge(Page page, String base, String standing, String reason, String answer) {
        page.navigate(base + "/p/confessions/claims/1");
        Locator form = page.locator("form[action$='/judgements']");
        form.locator("[name=standing][value=" + standing + "]").check();
        form.locator("[name=reason]").fill(reason);
        if (answer != null) {
            form.locator("textarea[name^=answer]").first().fill(answer);
            for (Locator warning : form.locator("textarea[name^=acknowledged]").all()) {
                warning.fill("One book is enough for the time being.");
            }
        }
        form.locator("button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains(reason);
    }

    private static void approve(Page page, String base) {
        page.navigate(base + "/p/confessions/claims/1");
        page.locator("#proposal button[value=approve]").click();
        page.waitForURL("**/claims/1#proposal");
        assertThat(page.locator(".verdict .standing").innerText()).isEqualTo("Established");
    }

    private static void seeBothJudgements(Page page, String base) {
        page.navigate(base + "/p/confessions/claims/1/history");
        assertThat(page.locator("main").innerText())
                .contains("Observers in the court-room saw nothing of the kind.")
                .contains("What became known since outweighs impressions from the court-room.");
    }

    private static void signIn(Page page, String base, String name) {
        page.navigate(base + "/sign-in");
        page.locator("[name=account]").fill(name);
        page.locator("[name=password]").fill(PASSWORD);
        submit(page);
    }

    private static void downloadEverything(Page page, String base) throws IOException {
        String overview = article(page, base);
        page.navigate(overview);
        for (String format : List.of("tei", "html", "jsonld")) {
            Download download = page.waitForDownload(() ->
                    page.locator("a[href$='/export/" + format + "']").first().click());
            String file = Files.readString(download.path());
            assertThat(file).as(format).contains("great psychological pressure");
        }
    }

    private static void reveal(Locator form) {
        Locator closed = form.locator("xpath=ancestor::details[not(@open)]/summary");
        for (int i = 0; i < closed.count(); i++) {
            closed.nth(i).click();
        }
    }

    private static void submit(Page page) {
        page.locator("main form:not([method=get]) button[type=submit]").last().click();
        page.waitForLoadState();
    }
}
