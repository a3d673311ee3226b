package org.testimonia.edition.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.Axe;
import org.testimonia.Browsers;
import org.testimonia.Overflow;
import org.testimonia.edition.EditionFormat;
import org.testimonia.edition.SiteLinks;
import org.testimonia.edition.SmallEdition;
import org.testimonia.edition.SmallText;
import org.testimonia.edition.Unzipped;

/** The site in a browser, opened from a disk. */
@EnabledIf("org.testimonia.Browsers#installed")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class SiteBrowserTest {

    private static Browsers browsers;

    private final byte[] zip = EditionFormat.SITE.write(SmallEdition.several()).bytes();

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @BeforeEach
    void unpack() {
        Unzipped.into(folder, zip);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void axe_finds_nothing_on_any_page_and_nothing_sticks_out(int width, ColorScheme scheme) {
        try (Page page = page(width, scheme, true)) {
            for (String file : pages()) {
                page.navigate(address(file));

                assertThat(Axe.violations(page)).as(file).isEmpty();
                assertThat(Overflow.of(page)).as(file).isEmpty();
            }
        }
    }

    @Test
    void without_script_one_reads_from_the_first_page_to_the_last() {
        try (Page page = page(1280, ColorScheme.LIGHT, false)) {
            page.navigate(address("index.html"));
            List<String> titles = new ArrayList<>(List.of(page.title()));
            while (page.locator("a[rel=next]").count() > 0) {
                page.locator("a[rel=next]").click();
                titles.add(page.title());
            }

            assertThat(titles).hasSize(pages().size() - 1).last().asString().startsWith("About this edition");
            page.getByText("Search").first().click();
            assertThat(page.locator("[data-without-script]").isVisible()).isTrue();
            assertThat(page.locator("form").isVisible()).isFalse();
        }
    }

    @Test
    void the_search_finds_words_without_case_and_accents_and_leads_to_their_place() {
        try (Page page = page(1280, ColorScheme.LIGHT, true)) {
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(address("search.html"));

            page.locator("#words").fill("INVESTIGÁTORS children");
            page.keyboard().press("Enter");

            assertThat(page.locator("[data-count]").textContent()).isEqualTo("1 place");
            assertThat(page.locator("[data-found] mark").allTextContents())
                    .containsExactly("investigators", "children");
            page.locator("[data-found] a").click();
            assertThat(page.locator(":target").textContent()).startsWith("Two men who had left the service");
            assertThat(requests).allMatch(request -> request.startsWith("file:"));
        }
    }

    @Test
    void what_was_meant_to_do_harm_runs_nowhere_and_is_found_as_words() {
        try (Page page = page(1280, ColorScheme.LIGHT, true)) {
            List<String> alerts = new ArrayList<>();
            page.onDialog(dialog -> {
                alerts.add(dialog.message());
                dialog.dismiss();
            });
            for (String file : pages()) {
                page.navigate(address(file));
            }
            page.navigate(address("search.html") + "?q=%3Cscript%3Ealert");

            assertThat(page.locator("[data-found] p").first().textContent()).contains("<script>alert(\"1\")</script>");
            assertThat(page.locator("[data-found] script").count()).isZero();
            assertThat(alerts).isEmpty();
            assertThat(SmallText.HOSTILE).contains("alert");
        }
    }

    private List<String> pages() {
        Map<String, String> pages = SiteLinks.pages(Unzipped.of(zip));
        return List.copyOf(pages.keySet());
    }

    private String address(String file) {
        return folder.resolve(file).toUri().toString();
    }

    private static Page page(int width, ColorScheme scheme, boolean script) {
        return browsers.browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script));
    }
}
