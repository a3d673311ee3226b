package org.testimonia;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures in {@code docs/pictures}, when it is asked for them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
@EnabledIfSystemProperty(named = Pictures.ASKED, matches = "true")
class PicturesTest {

    @TestHTTPResource
    URL server;

    @Inject
    SampleVisit visit;

    @Test
    void every_page_has_its_picture_wide_and_narrow_by_day_and_by_night() {
        visit.loadSample();
        try (Browsers browsers = new Browsers()) {
            for (SamplePage sample : wanted()) {
                Pictures.WINDOWS.forEach((width, height) -> take(browsers.browser, sample, width, height));
            }
        }
    }

    /** All of them, or those that {@code -Dpictures.of} names. */
    private static List<SamplePage> wanted() {
        List<String> names = List.of(System.getProperty("pictures.of", "").split(","));
        return SamplePage.all().stream()
                .filter(sample -> names.contains("") || names.contains(sample.name()))
                .toList();
    }

    private void take(Browser browser, SamplePage sample, int width, int height) {
        Page page =
                visit.begin(browser, server, sample, new Browser.NewContextOptions().setViewportSize(width, height));
        visit.open(page, server, sample);
        Pictures.take(page, sample.name(), width);
        page.context().close();
    }
}
