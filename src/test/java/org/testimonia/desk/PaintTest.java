package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.testimonia.Browsers#installed")
class PaintTest extends DeskTest {

    private static final int PARAGRAPHS = 400;
    private static final String WORDS = "One witness says so and a second repeats it from hearsay. "
            .repeat(8)
            .strip();

    /** The fixture with a long text, and five thousand passages in it. */
    private void openDense() {
        String sections = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i ->
                        "<p class=\"segment paragraph\" id=\"s%1$d\" data-segment=\"%1$d\" data-start=\"%2$d\" data-end=\"%3$d\">%4$s</p>"
                                .formatted(i + 1, startOf(i), startOf(i) + WORDS.length(), WORDS))
                .collect(Collectors.joining("\n"));
        String page = DeskServer.resource("/desk/reader.html");
        String head = page.substring(0, page.indexOf("<section class=\"section\""));
        String tail = page.substring(page.indexOf("</div>\n</main>"));
        String section = "<section class=\"section\" data-section=\"1\" data-start=\"0\" data-end=\"%d\">"
                .formatted(startOf(PARAGRAPHS) - 1);
        server.answer(DeskServer.READER, DeskServer.Answer.html(head + section + sections + "</section>" + tail));
        server.answer(DeskServer.SPANS, DeskServer.Answer.json(spans()));
        open();
    }

    private static int startOf(int paragraph) {
        return paragraph * (WORDS.length() + 1);
    }

    private static String spans() {
        Random random = new Random(1938);
        String[] what = {"\"note\",null", "\"evidence\",null", "\"claim\",\"OPEN\"", "\"claim\",\"CONTESTED\""};
        return IntStream.range(0, 5000)
                .mapToObj(i -> {
                    int start = random.nextInt(startOf(PARAGRAPHS) - 60);
                    return "[%d,%d,%d,%s]".formatted(i, start, start + 5 + random.nextInt(50), what[i % what.length]);
                })
                .collect(Collectors.joining(",", "{\"spans\":[", "]}"));
    }

    @Test
    void of_five_thousand_passages_only_those_near_the_window_are_painted() {
        openDense();
        await("CSS.highlights.get('contested')?.size > 0");

        for (int place = 0; place < 5; place++) {
            page.evaluate("place => scrollTo(0, place * document.body.scrollHeight / 5)", place);
            await("""
                    [...CSS.highlights.get("contested")].some((range) => {
                      const { top } = range.getBoundingClientRect();
                      return top > 0 && top < innerHeight;
                    })
                    """);

            assertThat(painted().values().stream().mapToInt(Integer::intValue).sum())
                    .isBetween(1, 300);
        }
    }

    @Test
    void each_standing_is_painted_under_its_own_name() {
        open();
        await("CSS.highlights.get('open')?.size === 1");

        assertThat(painted())
                .containsEntry("established", 3)
                .containsEntry("contested", 1)
                .containsEntry("rejected", 2)
                .containsEntry("evidence", 2)
                .containsEntry("note", 2);
    }

    @Test
    void h_hides_the_highlights_and_shows_them_again() {
        open();
        await("CSS.highlights.get('open')?.size === 1");

        page.keyboard().press("h");
        await("CSS.highlights.get('open').size === 0");
        page.keyboard().press("h");

        await("CSS.highlights.get('open').size === 1");
    }

    @Test
    void without_the_highlight_api_marks_lie_over_the_same_text() {
        page.addInitScript("delete CSS.highlights");
        open();
        page.waitForSelector("mark.contested");

        assertThat(page.locator("#s8 mark.open").textContent()).isEqualTo("What was done to him in the night between");
        assertThat(page.locator("#s4 mark.contested mark.established, #s4 mark.established mark.contested")
                        .allTextContents())
                .contains("the decree of 7 April 1935");
        assertThat(page.evaluate("""
                        async () => {
                          const { exactOf, segmentsOf, endOf } = await import("/assets/test/js/anchor.js");
                          const root = document.querySelector("main");
                          return exactOf(root, 0, endOf(segmentsOf(root).at(-1)));
                        }
                        """)).isEqualTo(DeskServer.resource("/desk/reader.txt"));
    }

    @Test
    void passages_that_did_not_arrive_are_offered_again() {
        server.answer(DeskServer.SPANS, new DeskServer.Answer(503, "text/plain", "later"));
        open();
        page.waitForSelector(".pill");

        server.answer(DeskServer.SPANS, DeskServer.Answer.json(DeskServer.resource("/desk/spans.json")));
        page.locator(".pill").click();

        await("CSS.highlights.get('contested')?.size === 1");
        assertThat(page.locator(".pill").count()).isZero();
    }
}
