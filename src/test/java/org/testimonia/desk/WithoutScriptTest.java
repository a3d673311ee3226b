package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testimonia.Browsers;
import org.testimonia.HtmlCheck;

@EnabledIf("org.testimonia.Browsers#installed")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class WithoutScriptTest {

    @Test
    void the_page_is_valid_html() {
        assertThat(HtmlCheck.errors(DeskServer.resource("/desk/reader.html"))).isEmpty();
    }

    @Test
    void a_claim_is_stated_on_a_quotation_one_types() {
        try (DeskServer server = new DeskServer();
                Browsers browsers = new Browsers();
                BrowserContext context =
                        browsers.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            server.answer("/p/moscow/claims", DeskServer.Answer.html("<!doctype html><title>Stated</title>"));
            Page page = context.newPage();
            page.navigate(server.address(DeskServer.READER));

            page.locator("#f-claim-exact").fill("both lead back to Abram Slutsky");
            page.locator("#f-claim-statement").fill("Slutsky told both men.");
            page.getByText("State the claim").click();

            assertThat(page.title()).isEqualTo("Stated");
            assertThat(server.posted)
                    .singleElement()
                    .asString()
                    .contains(
                            "text=companion",
                            "start=&",
                            "exact=both lead back to Abram Slutsky",
                            "statement=Slutsky told");
        }
    }
}
