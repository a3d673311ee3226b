package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testimonia.shared.CodePoints;

/** The fixture holds astral and combining characters, text from right to left, nested elements and parts that are not text. */
@EnabledIf("org.testimonia.Browsers#installed")
class AnchorTest extends DeskTest {

    private static final String PLAIN = DeskServer.resource("/desk/reader.txt");

    private List<List<Integer>> ranges() {
        Random random = new Random(1936);
        List<List<Integer>> ranges = new ArrayList<>();
        int length = CodePoints.length(PLAIN);
        for (int i = 0; i < 1000; i++) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(Math.min(i % 2 == 0 ? 40 : length, length - start));
            ranges.add(List.of(start, end));
        }
        return ranges;
    }

    @Test
    void what_is_read_from_a_selection_is_the_plain_text_between_its_offsets() {
        open();
        List<List<Integer>> ranges = ranges();

        List<?> read = (List<?>) page.evaluate("""
                async (ranges) => {
                  const { rangeOf, readPassage } = await import("/assets/test/js/anchor.js");
                  const root = document.querySelector("main");
                  return ranges.map(([start, end]) => {
                    const { startContainer, startOffset, endContainer, endOffset } = rangeOf(root, start, end);
                    getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
                    const passage = readPassage(root, getSelection());
                    return `${passage.start} ${passage.end} ${passage.exact}`;
                  });
                }
                """, ranges);

        assertThat(read)
                .isEqualTo(ranges.stream()
                        .map(range -> "%d %d %s"
                                .formatted(
                                        range.get(0),
                                        range.get(1),
                                        CodePoints.slice(PLAIN, range.get(0), range.get(1))))
                        .toList());
    }

    @Test
    void the_segments_of_the_page_joined_by_line_feeds_are_the_plain_text() {
        open();

        Object text = page.evaluate("""
                async () => {
                  const { segmentsOf, textOf } = await import("/assets/test/js/anchor.js");
                  return segmentsOf(document.querySelector("main")).map(textOf).join("\\n");
                }
                """);

        assertThat(text).isEqualTo(PLAIN);
    }

    @Test
    void a_selection_that_begins_in_the_gutter_and_ends_beyond_the_text_is_drawn_in_to_the_text() {
        open();

        Object read = page.evaluate("""
                async () => {
                  const { readPassage } = await import("/assets/test/js/anchor.js");
                  const gutter = document.querySelector("#s2 .gutter");
                  getSelection().setBaseAndExtent(gutter, 0, document.querySelector("#s3"), 0);
                  return readPassage(document.querySelector("main"), getSelection()).exact;
                }
                """);

        assertThat(read).isEqualTo(PLAIN.split("\n")[1] + "\n");
    }

    @Test
    void a_selection_that_runs_into_the_notes_of_a_text_ends_with_what_stands_before_them() {
        String html = DeskServer.resource("/desk/reader.html");
        server.answer(
                DeskServer.READER,
                DeskServer.Answer.html(html.replaceAll("(?m)^<p class=\"segment paragraph\" id=\"s3\".*\\R", "")));
        open();

        Object read = page.evaluate("""
                async () => {
                  const { readPassage } = await import("/assets/test/js/anchor.js");
                  getSelection().setBaseAndExtent(document.querySelector("#s1"), 0, document.querySelector("#s5"), 1);
                  return readPassage(document.querySelector("main"), getSelection()).exact;
                }
                """);

        assertThat(read).isEqualTo(PLAIN.split("\n")[0] + "\n" + PLAIN.split("\n")[1]);
    }
}
