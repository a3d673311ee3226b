package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, over the sample project, in a browser. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class EveryPageTest {

    private static Browsers browsers;

    @TestHTTPResource
    URL server;

    @Inject
    SampleVisit visit;

    @BeforeAll
    static void bring() {
        browsers = new Browsers();
    }

    @AfterAll
    static void leave() {
        browsers.close();
    }

    @BeforeEach
    void load() {
        visit.loadSample();
    }

    static List<SamplePage> pages() {
        return SamplePage.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void axe_finds_nothing_by_day_and_by_night(SamplePage sample) {
        Page page =
                visit.begin(browsers.browser, server, sample, window(1280, 900).setBypassCSP(true));
        visit.open(page, server, sample);

        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(sample.name() + " " + scheme)
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .isEmpty();
        }
        page.context().close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothing_complains_and_nothing_hangs_over_the_edge_of_a_phone(SamplePage sample) {
        Page page = visit.begin(browsers.browser, server, sample, window(390, 844));
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isTheMissingPageItself(message.location(), sample)) {
                complaints.add(message.text() + " " + message.location());
            }
        });

        visit.open(page, server, sample);

        assertThat(complaints).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        page.context().close();
    }

    /** The browser says of a page that is not there that it is not there. */
    private boolean isTheMissingPageItself(String location, SamplePage sample) {
        return sample.name().equals("missing") && location.startsWith(server + sample.address());
    }

    private static Browser.NewContextOptions window(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height);
    }
}
