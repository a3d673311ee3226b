package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.TwoBrowsers;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Corpora;
import org.testimonia.text.StrangeText;

/**
 * What is selected on a page of the real server is what its plain text has between the offsets, and what is kept of it as
 * an annotation. A thousand selections of a text lie in a few of its sections.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class SelectionCorpusTest {

    private static final int SELECTIONS = 1000;
    private static final int SECTIONS = 4;
    private static final int PASSAGES_AT_ONCE = 100;

    /**
     * Selects between any two places of the text nodes and tells what anchor.js reads, and beside it the text nodes as
     * they stand, one line feed between segments. Where the page leaves a part of the text out, a passage ends.
     */
    private static final String READ = """
            async (dice) => {
              const anchor = document.querySelector("script[src$='/js/desk.js']").src.replace("desk.js", "anchor.js");
              const { readPassage } = await import(anchor);
              const root = document.querySelector("main");
              const pieces = [...root.querySelectorAll(".segment")].flatMap((segment) => {
                const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT);
                const nodes = [];
                while (walker.nextNode()) nodes.push(walker.currentNode);
                return nodes
                  .filter(({ parentElement }) => !segment.contains(parentElement.closest("[data-apart], svg")))
                  .map((node) => ({ node, segment }));
              });
              const places = pieces.flatMap(({ node }, i) => Array.from({ length: node.length }, (_, at) => [i, at]));
              const whole = (words, at) => (/[\\udc00-\\udfff]/.test(words[at] ?? "") ? at - 1 : at);
              const follows = (piece, before) => Number(piece.segment.dataset.start) === Number(before.segment.dataset.end) + 1;
              const standing = ([first, start], [last, end]) => {
                let words = "";
                for (let i = first; i <= last; i++) {
                  const { node, segment } = pieces[i];
                  if (i > first && segment !== pieces[i - 1].segment) {
                    if (!follows(pieces[i], pieces[i - 1])) break;
                    words += "\\n";
                  }
                  const from = i === first ? whole(node.data, start) : 0;
                  words += node.data.slice(from, i === last ? whole(node.data, end) : node.length);
                }
                return words;
              };
              return dice.map(([where, size, longest, closing]) => {
                const at = Math.floor(where * places.length);
                const to = Math.min(at + 1 + Math.floor(size * longest), places.length);
                const start = places[at];
                const end = closing && to < places.length ? places[to] : [places[to - 1][0], places[to - 1][1] + 1];
                getSelection().setBaseAndExtent(pieces[start[0]].node, start[1], pieces[end[0]].node, end[1]);
                const read = readPassage(root, getSelection());
                return [standing(start, end), read?.exact ?? "", read?.start ?? 0, read?.end ?? 0];
              });
            }
            """;

    /** Stands for the text that no corpus has. */
    private static final Path STRANGEST = Path.of("strange.txt");

    @TestHTTPResource
    URL server;

    @Inject
    People people;

    @Inject
    Shelf shelf;

    private record Selected(String stands, String exact, int start, int end) {}

    @TestFactory
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    Stream<DynamicTest> a_thousand_selections_of_every_text_of_the_corpora_are_read_and_kept_as_they_stand() {
        return TwoBrowsers.tests(Corpora.texts().toList(), this::allIsReadAndKept);
    }

    @TestFactory
    Stream<DynamicTest> a_thousand_selections_of_the_strangest_text_are_read_and_kept_as_they_stand() {
        return TwoBrowsers.tests(List.of(STRANGEST), this::allIsReadAndKept);
    }

    private static byte[] bytes(Path file) {
        if (file.equals(STRANGEST)) {
            return IntStream.range(0, 200)
                    .mapToObj(StrangeText::of)
                    .collect(Collectors.joining("\n\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void allIsReadAndKept(Browser browser, Path file) {
        String project = people.project("private");
        String text = shelf.bring(project, bytes(file), file.getFileName().toString(), Map.of())
                .statusCode(201)
                .extract()
                .path("slug");
        String plain = people.as("rolf")
                .get("/api/v1/projects/" + project + "/texts/" + text + "/plain")
                .asString();
        int[] points = plain.codePoints().toArray();
        Random random = new Random(1938);
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.addCookies(List.of(new Cookie("testimonia", people.session("ada")).setUrl(server.toString())));
        Page page = context.newPage();

        List<Integer> sections = sections(page, project, text, random);
        for (int section : sections) {
            if (section != 1) {
                open(page, project, text, section);
            }
            List<Selected> all = select(page, SELECTIONS / sections.size(), random);
            all.forEach(selected -> checkAgainst(points, selected));
            List<Selected> some =
                    all.stream().filter(selected -> !selected.exact().isEmpty()).toList();
            for (int i = 0; i < some.size(); i += PASSAGES_AT_ONCE) {
                keep(project, text, some.subList(i, Math.min(i + PASSAGES_AT_ONCE, some.size())));
            }
        }
        context.close();
    }

    /** Opens the first section and chooses: all sections, or where there are many the first, the last, and some between. */
    private List<Integer> sections(Page page, String project, String text, Random random) {
        open(page, project, text, 1);
        int last = page.querySelectorAll(".contents ol li").size();
        return IntStream.concat(IntStream.of(1, last), last <= 2 ? IntStream.empty() : random.ints(1, last + 1))
                .distinct()
                .limit(Math.min(last, SECTIONS))
                .boxed()
                .toList();
    }

    private void open(Page page, String project, String text, int section) {
        page.navigate(
                server + "p/" + project + "/texts/" + text + "/read/" + section,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }

    private static List<Selected> select(Page page, int count, Random random) {
        List<List<Object>> dice = IntStream.range(0, count)
                .mapToObj(i -> List.<Object>of(
                        random.nextDouble(), random.nextDouble(), i % 2 == 0 ? 40 : 1500, random.nextBoolean()))
                .toList();
        List<?> read = (List<?>) page.evaluate(READ, dice);
        return read.stream()
                .map(List.class::cast)
                .map(one -> new Selected((String) one.get(0), (String) one.get(1), (int) one.get(2), (int) one.get(3)))
                .toList();
    }

    private static void checkAgainst(int[] points, Selected selected) {
        assertThat(selected.exact()).isEqualTo(selected.stands());
        assertThat(selected.exact())
                .as(selected.start() + " to " + selected.end())
                .isEqualTo(new String(points, selected.start(), selected.end() - selected.start()));
        assertThat(CodePoints.isBroken(selected.exact())).isFalse();
    }

    private void keep(String project, String text, List<Selected> all) {
        List<Map<String, Object>> targets = all.stream()
                .map(one -> Map.<String, Object>of(
                        "text", text, "start", one.start(), "end", one.end(), "quote", Map.of("exact", one.exact())))
                .toList();

        List<String> kept = people.as("ada")
                .body(Map.of("kind", "highlight", "target", targets))
                .post("/api/v1/projects/" + project + "/annotations")
                .then()
                .statusCode(201)
                .extract()
                .path("targets.quote.exact");

        assertThat(kept).isEqualTo(all.stream().map(Selected::exact).toList());
    }
}
