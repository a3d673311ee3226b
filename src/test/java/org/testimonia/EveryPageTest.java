package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every page, over the sample project, in a browser. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class EveryPageTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final Set<String> REFUSALS = Set.of("missing", "conflict");
    /** Each width is looked at by one light with all rules, the wide one by the other for its contrast: colours depend on the light alone. */
    private static final Map<Integer, ColorScheme> LIGHTS = Map.of(WIDE, ColorScheme.LIGHT, NARROW, ColorScheme.DARK);

    /** By browser and visitor; whoever goes from page to page has the style sheets and scripts already. */
    private final Map<Visit, BrowserContext> contexts = new ConcurrentHashMap<>();

    private record Visit(Browser browser, @Nullable String visitor) {}

    @TestHTTPResource
    URL server;

    @Inject
    SampleVisit visit;

    @TestFactory
    Stream<DynamicTest> nothing_complains_hangs_over_the_edge_or_shuts_anybody_out_by_day_and_by_night() {
        visit.loadSample();
        return TwoBrowsers.tests(SamplePage.all(), this::look);
    }

    private void look(Browser browser, SamplePage sample) {
        Page page = contexts.computeIfAbsent(
                        new Visit(browser, sample.visitor()),
                        any -> visit.begin(browser, server, sample, new Browser.NewContextOptions())
                                .context())
                .newPage();
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isTheRefusalItself(message.location(), sample)) {
                complaints.add(message.text() + " " + message.location());
            }
        });

        page.setViewportSize(WIDE, 900);
        visit.open(page, server, sample);
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, 900);
            page.evaluate(SampleVisit.TWO_FRAMES);

            assertThat(complaints).isEmpty();
            assertThat(Overflow.of(page)).as("at " + width).isEmpty();
            look(page, Objects.requireNonNull(LIGHTS.get(width)), Axe::violations, width);
            if (width == WIDE) {
                look(page, ColorScheme.DARK, Axe::violationsOfContrast, width);
            }
        }
        page.close();
    }

    private static void look(Page page, ColorScheme light, Function<Page, List<String>> rules, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        assertThat(rules.apply(page)).as(light + " at " + width).isEmpty();
    }

    /** The browser complains of a page that comes with an error's status. */
    private boolean isTheRefusalItself(String location, SamplePage sample) {
        return REFUSALS.contains(sample.name()) && location.startsWith(visit.address(server, sample));
    }
}
