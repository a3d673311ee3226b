package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
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
import org.testimonia.Browsers;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** A whole dispute among four people who are signed in at the same time, each in a browser of their own. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class DisputeBrowserTest {

    private static final String WHY = "He was there and wrote it down.";

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    @Inject
    Library library;

    private Browsers browsers;
    private Argument argument;
    private String slug;
    private String claim;

    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        people.as("dana")
                .header("If-Match", "*")
                .body(Map.of("quorum", Map.of("ESTABLISHED", 2)))
                .patch(argument.api)
                .then()
                .statusCode(200);
        claim = server + "p/" + slug + "/claims/1";
        browsers = new Browsers();
    }

    @AfterEach
    void leave() {
        browsers.close();
    }

    private Page signedIn(String who) {
        BrowserContext context = browsers.browser.newContext();
        context.setDefaultTimeout(30_000);
        context.addCookies(List.of(new Cookie("testimonia", people.session(who)).setUrl(server.toString())));
        return context.newPage();
    }

    @Test
    void a_dispute_runs_from_the_first_claim_to_contested_again() {
        Page ada = signedIn("ada");
        Page boris = signedIn("boris");
        Page clara = signedIn("clara");
        Page dana = signedIn("dana");

        state(ada);
        offer(ada, "SUPPORTS", "memoir", "without sleep");
        admit(boris);
        offer(clara, "DISPUTES", "transcript", "nobody had forced him");
        judge(boris, "CONTESTED", "Two voices against each other.");
        assertThat(standing(ada)).isEqualTo("Contested");

        objectToTheDispute(boris);
        answerTheObjection(ada);
        judge(boris, "ESTABLISHED", "The transcript was taken down under guard.");
        assertThat(boris.locator("#proposal").innerText()).contains("0 of 2 approvals", "Withdraw the proposal");
        assertThat(standing(clara)).isEqualTo("Contested");

        vote(clara, "approve");
        assertThat(clara.locator("#proposal").innerText()).contains("1 of 2 approvals");
        voteFromTheQueue(dana);
        assertThat(standing(dana)).isEqualTo("Established");
        assertThat(dana.locator("#history").innerText()).contains("Proposed by", "approved by");

        findTheDerivation(boris);
        clara.navigate(server + "p/" + slug + "/review");
        assertThat(clara.locator("#q-signals").textContent()).contains("Established, and a warning since");
        clara.navigate(claim);
        assertThat(clara.locator("#signal-stale_decision").innerText()).contains("Warning.", "Evidence changed since");

        judge(clara, "CONTESTED", "He has it from Slutsky, as we know now.");
        assertThat(standing(ada)).isEqualTo("Contested");
        ada.navigate(claim + "/history");
        assertThat(ada.locator("main").innerText())
                .contains("Objection answered", "Proposed that it be established", "Vote on a proposal: approve")
                .contains("He has it from Slutsky, as we know now.");
    }

    private void state(Page page) {
        page.navigate(server + "p/" + slug + "/claims/new");
        page.fill("main [name=statement]", "The prisoners were kept from sleeping.");
        submit(page.locator("main form").first());
    }

    private void offer(Page page, String stance, String text, String quote) {
        page.navigate(claim);
        Locator form = page.locator("#offer form");
        form.locator("[name=stance][value=" + stance + "]").check();
        form.locator("[name=text]").fill(text);
        form.locator("[name=exact]").fill(quote);
        form.locator("[name=reason]").fill(WHY);
        submit(form);
    }

    private void admit(Page page) {
        page.navigate(claim);
        page.locator("article.evidence summary:has-text('Admit or decline')")
                .first()
                .click();
        page.locator("article.evidence button[value=ADMITTED]").first().click();
        page.waitForLoadState();
    }

    private void judge(Page page, String standing, String reason) {
        page.navigate(claim);
        Locator form = page.locator("#judge form");
        form.locator("[name=standing][value=" + standing + "]").check();
        form.locator("[name=reason]").fill(reason);
        if (standing.equals("ESTABLISHED")) {
            for (Locator word :
                    form.locator("[name^=answers], [name^=acknowledged]").all()) {
                word.fill("It is known, and it carries the claim.");
            }
        }
        submit(form);
    }

    private void objectToTheDispute(Page page) {
        page.navigate(claim);
        Locator dispute = page.locator("section[aria-labelledby=s-against] article");
        dispute.locator("summary:has-text('Object')").click();
        Locator form = dispute.locator("form[action$='/objections']");
        form.locator("[name=text]").fill("He spoke with the guards beside him.");
        submit(form);
    }

    private void answerTheObjection(Page page) {
        page.navigate(claim);
        page.locator(".objection summary:has-text('Answer')").click();
        Locator form = page.locator(".objection form");
        form.locator("[name=text]").fill("He said it again when he was free.");
        submit(form);
    }

    private void vote(Page page, String vote) {
        page.navigate(claim);
        page.locator("#proposal button[value=" + vote + "]").click();
        page.waitForURL("**/claims/1#proposal");
    }

    /** With keys alone: g r leads there, c to the first act. */
    private void voteFromTheQueue(Page page) {
        page.navigate(server + "p/" + slug);
        page.keyboard().press("g");
        page.keyboard().press("r");
        page.waitForURL("**/review");
        page.waitForFunction("() => document.querySelector('[data-key=c]') !== null");
        assertThat(page.locator(".queue h2").first().textContent()).contains("Your vote is asked for");
        page.keyboard().press("j");
        page.keyboard().press("c");
        assertThat(page.evaluate("() => document.activeElement.value")).isEqualTo("approve");
        page.keyboard().press("Enter");
        page.waitForURL("**/claims/1*");
    }

    /** On the page of the source, by choosing whom it has it from. */
    private void findTheDerivation(Page page) {
        argument.post("clara", "/agents", Map.of("name", "Slutsky", "kind", "person"))
                .statusCode(201);
        page.navigate(server + "p/" + slug + "/sources/orlov1953");
        page.locator("#derivations summary:has-text('Say what it comes from')").click();
        Locator form = page.locator("#derivations form[action$='/derivations']");
        form.locator("[name=parent]").selectOption(new SelectOption().setLabel("Slutsky"));
        form.locator("[name=grounds]").fill("He names him in the preface.");
        submit(form);
        assertThat(page.locator("#derivations").innerText()).contains("Slutsky", "He names him in the preface.");
    }

    private String standing(Page page) {
        page.navigate(claim);
        return page.locator(".verdict .standing").innerText().strip();
    }

    private static void submit(Locator form) {
        form.locator("button[type=submit]").first().click();
        form.page().waitForLoadState();
    }
}
