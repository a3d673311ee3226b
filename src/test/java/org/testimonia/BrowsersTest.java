package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.testimonia.Browsers#installed")
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
