package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.Browsers;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/**
 * Prints how long a reader waits at a text of three million characters: {@code mvn test -Dtest=ReadingBenchmark}. Medians of
 * five visits, each by a browser that has been nowhere before.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReadingBenchmark {

    private static final int VISITS = 5;
    private static final int MOST_RANGES = 300;

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    @Inject
    LongText longText;

    private String desk;

    @ParameterizedTest
    @ValueSource(ints = {5_000, 20_000})
    void a_long_text_is_read(int annotations) {
        desk = server + "p/" + longText.bring(annotations) + "/texts/long/read";
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        try (Browsers browsers = new Browsers()) {
            visit(browsers, 0, new LinkedHashMap<>()); // the server's own first time
            for (int i = 1; i <= VISITS; i++) {
                visit(browsers, i, figures);
            }
        }
        System.out.printf(
                "%,d annotations, load %.1f%n",
                annotations, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        figures.forEach((name, values) -> System.out.printf("%-28s %10.1f   of %s%n", name, median(values), values));
        assertThat(figures.get("ranges"))
                .allSatisfy(ranges -> assertThat(ranges).isBetween(1.0, (double) MOST_RANGES));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void visit(Browsers browsers, int round, Map<String, List<Double>> figures) {
        try (BrowserContext context =
                browsers.browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            context.addInitScript(DeskServer.resource("/desk/measure.js"));
            context.addCookies(List.of(new Cookie("testimonia", people.session("ada")).setUrl(server.toString())));
            Page page = context.newPage();
            page.onPageError(error -> {
                throw new AssertionError(error);
            });
            page.navigate(address(100 + round));
            take(page, "opened", "", figures);
            page.navigate(address(200 + round));
            take(page, "opened", "again ", figures);
            for (int jump = 0; jump < VISITS; jump++) {
                int thing = 300 + 10 * round + jump;
                Map<String, Object> where = Map.of("address", address(thing), "start", LongText.start(thing));
                keep("", page.evaluate("({ address, start }) => measure.jumped(address, start)", where), figures);
            }
            take(page, "chosen", "", figures);
            create(page, figures);
            take(page, "scrolled", "", figures);
        }
    }

    /** The page that shows the passage of the thing of that number. */
    private String address(int thing) {
        int start = LongText.start(thing);
        return desk + "?revision=1&at=" + start + "," + (start + 20 + thing % 60);
    }

    private static void create(Page page, Map<String, List<Double>> figures) {
        page.evaluate("() => measure.selected()");
        page.waitForSelector("[data-selection-bar]:not([hidden])");
        page.keyboard().press("1");
        page.keyboard().type("Who remembers this?");
        page.evaluate("() => void (globalThis.made = measure.created())");
        page.keyboard().press("Control+Enter");
        keep("", page.evaluate("() => globalThis.made"), figures);
    }

    private static void take(Page page, String what, String prefix, Map<String, List<Double>> figures) {
        keep(prefix, page.evaluate("() => measure." + what + "()"), figures);
    }

    private static void keep(String prefix, Object answer, Map<String, List<Double>> figures) {
        ((Map<?, ?>) answer)
                .forEach((name, value) -> figures.computeIfAbsent(prefix + name, any -> new ArrayList<>())
                        .add(Math.round(((Number) value).doubleValue() * 10) / 10.0));
    }
}
