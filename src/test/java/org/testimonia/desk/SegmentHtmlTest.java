package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Corpora;
import org.testimonia.text.Format;
import org.testimonia.text.Mark;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.Segment;
import org.testimonia.text.SegmentKind;
import org.testimonia.text.SourceMap;
import org.testimonia.text.tei.TeiReader;

@Execution(ExecutionMode.CONCURRENT)
class SegmentHtmlTest {

    private static Segment segment(SegmentKind kind, String text, Mark... marks) {
        return new Segment(
                7,
                1,
                "7",
                kind,
                1,
                null,
                100,
                100 + CodePoints.length(text),
                text,
                null,
                null,
                Place.BODY,
                null,
                List.of(marks),
                SourceMap.NONE);
    }

    private static String html(Segment segment, NoteReference... references) {
        return html(segment, View.READING, List.of(references), List.of());
    }

    private static String html(Segment segment, View view, List<NoteReference> references, List<Paint> paints) {
        return new SegmentHtml(segment, new Setting(new Signs(view, Format.TEI), 2, "", references, paints, "")).html();
    }

    private static Mark mark(int start, int end, String kind) {
        return new Mark(start, end, kind, Map.of());
    }

    /** The text as the browser reads it: text nodes outside of {@code [data-apart]}. */
    private static String read(Element segment) {
        StringBuilder words = new StringBuilder();
        collect(segment, words);
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (!child.hasAttr("data-apart")) {
                collect(child, words);
            }
        }
    }

    @Test
    void a_segment_says_where_it_stands() {
        assertThat(html(segment(SegmentKind.PARAGRAPH, "Words")))
                .isEqualTo(
                        "<p class=\"segment paragraph\" id=\"s7\" data-segment=\"7\" data-start=\"100\" data-end=\"105\">Words</p>");
    }

    @Test
    void tags_in_a_text_are_words() {
        String html = html(segment(SegmentKind.PARAGRAPH, "<script>alert(\"1\")</script> & more"));

        assertThat(html).doesNotContain("<script");
        assertThat(Jsoup.parse(html).text()).isEqualTo("<script>alert(\"1\")</script> & more");
    }

    @Test
    void marks_that_cross_are_written_in_pieces_that_nest() {
        String html =
                html(segment(SegmentKind.PARAGRAPH, "one two three", mark(0, 7, "emphasis"), mark(4, 13, "strong")));

        assertThat(html).endsWith("<em>one <strong>two</strong></em><strong> three</strong></p>");
    }

    @Test
    void a_reference_to_a_note_lies_in_no_other_link() {
        Mark link = new Mark(0, 13, "link", Map.of("href", "https://example.org/\"x"));

        String html = html(segment(SegmentKind.PARAGRAPH, "one two three", link), new NoteReference(7, 45, "3"));

        assertThat(html)
                .contains("</a><a data-apart class=\"note-ref\" role=\"doc-noteref\" href=\"#s45\">3</a><a href=")
                .contains("https://example.org/&quot;x");
    }

    @Test
    void an_address_that_runs_something_is_no_link() {
        Mark link = new Mark(0, 3, "link", Map.of("href", "javascript:alert(1)"));

        assertThat(html(segment(SegmentKind.PARAGRAPH, "one", link))).doesNotContain("javascript");
    }

    @Test
    void the_name_of_an_element_cannot_pass_for_a_part_of_the_page() {
        assertThat(html(segment(SegmentKind.PARAGRAPH, "one", mark(0, 3, "segment"))))
                .contains("<span class=\"encoded\">");
    }

    @Test
    void a_line_feed_that_begins_preformatted_text_is_kept() {
        String html = html(segment(SegmentKind.PREFORMATTED, "\n\tone\r\n"));

        assertThat(read(Jsoup.parse(html).selectFirst("pre"))).isEqualTo("\n\tone\r\n");
    }

    @Test
    void headings_skip_no_rank() {
        Ranks ranks = new Ranks();

        List<Integer> given = Stream.of(3, 5, 5, 1, 4, 6).map(ranks::next).toList();

        assertThat(given).containsExactly(1, 3, 3, 2, 3, 4);
    }

    @Test
    void what_is_read_back_is_the_text_however_marks_lie() {
        Random random = new Random(1938);
        String text = "Ещё 𓀀 одно, <b>&amp; последнее</b> сказанье \u0001 и 👩🏽‍🔬";
        int length = CodePoints.length(text);
        String[] kinds = {"emphasis", "strong", "link", "foreign", "page", "whatever", "deleted"};
        for (int run = 0; run < 300; run++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int start = random.nextInt(length + 1);
                int end = start + random.nextInt(length + 1 - start);
                String kind = kinds[random.nextInt(kinds.length)];
                marks.add(new Mark(start, end, kind, Map.of("href", "https://example.org/", "n", "12", "orig", "<o>")));
            }
            NoteReference reference = new NoteReference(random.nextInt(length + 1), 45, "1");
            Paint paint = new Paint(100 + random.nextInt(length), 100 + length, "note");

            Segment segment = segment(SegmentKind.PARAGRAPH, text, marks.toArray(Mark[]::new));
            for (View view : View.values()) {
                Document page = Jsoup.parse(html(segment, view, List.of(reference), List.of(paint)));

                assertThat(read(page.selectFirst("#s7"))).as(view.word()).isEqualTo(shown(text));
                assertThat(page.select("a a")).isEmpty();
            }
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void every_tei_file_of_the_corpora_is_read_back_word_for_word() throws IOException {
        try (Stream<Path> files = Files.list(Corpora.folder("tei"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                List<Segment> segments =
                        segments(new TeiReader().read(Files.readAllBytes(file)).segments());

                List<String> expected = segments.stream()
                        .map(Segment::text)
                        .map(SegmentHtmlTest::shown)
                        .toList();
                for (View view : View.values()) {
                    Document page = page(segments, view);

                    assertThat(page.select(".segment").stream()
                                    .map(SegmentHtmlTest::read)
                                    .toList())
                            .as(file.getFileName() + ", " + view.word())
                            .isEqualTo(expected);
                    assertThat(page.select(".segment .segment, a a")).isEmpty();
                }
            }
        }
    }

    private static Document page(List<Segment> segments, View view) {
        String html = new SectionHtml(segments, new Signs(view, Format.TEI), Map.of(), List.of()).html();
        return Jsoup.parse("<main>" + html + "</main>");
    }

    private static String shown(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]", "\uFFFD");
    }

    private static List<Segment> segments(List<ReadSegment> read) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (ReadSegment each : read) {
            int end = start + CodePoints.length(each.text());
            segments.add(new Segment(
                    segments.size() + 1,
                    1,
                    each.path(),
                    each.kind(),
                    each.level(),
                    each.label(),
                    start,
                    end,
                    each.text(),
                    each.language(),
                    each.direction(),
                    each.place(),
                    each.attachedAt(),
                    each.marks(),
                    each.map()));
            start = end + 1;
        }
        return segments;
    }
}
