package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@EnabledIf("org.testimonia.Browsers#installed")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class BrowsersTest {

    @Test
    void the_installed_chromium_shows_a_page() {
        try (Browsers browsers = new Browsers();
                Page page = browsers.browser.newPage()) {
            page.setContent("<!doctype html><title>Testimonia</title>");

            assertThat(page.title()).isEqualTo("Testimonia");
        }
    }
}
