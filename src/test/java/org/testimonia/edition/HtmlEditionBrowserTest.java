package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/** The HTML edition in a browser. */
@EnabledIf("org.testimonia.Browsers#installed")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class HtmlEditionBrowserTest {

    private static Browsers browsers;
    private final String html =
            new String(EditionFormat.HTML.write(SmallEdition.model()).bytes(), StandardCharsets.UTF_8);

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    void axe_finds_nothing_nothing_is_asked_for_and_nothing_sticks_out(int width, ColorScheme scheme) {
        Browser.NewPageOptions options =
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme);
        try (Page page = browsers.browser.newPage(options)) {
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.setContent(html);

            assertThat(Axe.violations(page)).isEmpty();
            assertThat(Overflow.of(page)).isEmpty();
            assertThat(requests).isEmpty();
        }
    }

    @Test
    void it_is_read_from_a_disk_without_script(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("edition.html"), html);
        try (Page page = browsers.browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            page.navigate(file.toUri().toString());

            page.locator("[role=doc-noteref]").first().click();
            assertThat(page.url()).endsWith("#f1");
            page.locator("#f1 [role=doc-backlink]").first().click();
            assertThat(page.url()).endsWith("#r1");
            assertThat(page.locator("#claim-1 h3").isVisible()).isTrue();
        }
    }

    @Test
    void axe_finds_nothing_in_the_file_on_the_disk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("edition.html"), html);
        try (Page page = browsers.browser.newPage()) {
            page.navigate(file.toUri().toString());

            assertThat(Axe.violations(page)).isEmpty();
        }
    }
}
