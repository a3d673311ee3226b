package org.testimonia.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

@Execution(ExecutionMode.CONCURRENT)
class MarkdownReaderTest {

    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void each_block_is_a_segment_of_its_kind() {
        ReadText text = read("""
                # The trial #

                Second
                ------
                A paragraph
                of two lines.

                > said
                > > said of said

                * one
                  more of one

                  still one
                * two

                  3) three
                  4) four

                ```java
                a  b

                c
                ```

                    indented

                ***
                end
                """);

        assertThat(Readings.lines(text))
                .containsExactly(
                        "heading: The trial",
                        "heading: Second",
                        "paragraph: A paragraph of two lines.",
                        "quote: said",
                        "quote: said of said",
                        "item: one more of one",
                        "item: still one",
                        "item: two",
                        "item: three",
                        "item: four",
                        "preformatted: a  b\n\nc",
                        "preformatted: indented",
                        "paragraph: end");
        assertThat(text.segments()).extracting(ReadSegment::level).startsWith(1, 2, 0);
        assertThat(text.segments())
                .extracting(ReadSegment::label)
                .containsExactly(null, null, null, null, null, "•", null, "•", "3)", "4)", null, null, null);
        assertThat(text.title()).isEqualTo("The trial");
        assertThat(text.findings()).isEmpty();
    }

    @Test
    void marks_stand_on_their_words() {
        ReadText text = read("\uD83D\uDE00 *one **both*** `a  b` [link](https://example.org \"T\") H<sub>2</sub>O"
                + " <span lang=\"la\">nota *bene*</span> \\*plain\\*  \nnext");

        ReadSegment segment = text.segments().get(0);
        assertThat(segment.text()).isEqualTo("\uD83D\uDE00 one both a b link H2O nota bene *plain* next");
        assertThat(Readings.marks(segment))
                .containsExactly(
                        "emphasis: one both",
                        "strong: both",
                        "code: a b",
                        "link: link",
                        "subscript: 2",
                        "foreign: nota bene",
                        "emphasis: bene",
                        "line: ");
        assertThat(segment.marks().get(3).attributes()).isEqualTo(Map.of("href", "https://example.org", "title", "T"));
    }

    @Test
    void a_table_cell_is_cited_by_row_and_cell() {
        ReadText text = read("x\n\n| A | B |\n|---|---|\n| *c* |   |\n| d | e \\| f |\n\ny");

        assertThat(text.segments().stream().map(s -> s.path() + " " + s.kind().word() + " " + s.text()))
                .containsExactly(
                        "1 paragraph x",
                        "2.1.1 cell A",
                        "2.1.2 cell B",
                        "2.2.1 cell c",
                        "2.3.1 cell d",
                        "2.3.2 cell e | f",
                        "3 paragraph y");
    }

    @Test
    void footnotes_stand_after_the_body_and_know_where_they_are_called() {
        ReadText text = read("""
                One[^b] two[^a], three^[In *place*.] and again[^a].

                [^a]: About two.

                    More about two, and[^c].
                [^b]: About one.
                [^c]: Called by a note.
                [^d]: Called by nobody.

                The end.
                """);

        assertThat(text.segments().stream()
                        .filter(segment -> segment.place() == Place.NOTE)
                        .map(note -> note.path() + " " + note.kind().word() + " " + note.label() + " " + note.text()))
                .containsExactly(
                        "n1 note 1 About one.",
                        "n2 note 2 About two.",
                        "n2.2 note null More about two, and.",
                        "n3 note 3 In place.",
                        "n4 note 4 Called by a note.",
                        "n5 note 5 Called by nobody.");
        assertThat(calls(text)).containsExactly("One", "two", "two", "three", "and", null);
        Readings.assertSound(text);
    }

    /** The word before each note's call. */
    private static List<String> calls(ReadText text) {
        String plain = Readings.plain(text);
        return text.segments().stream()
                .filter(segment -> segment.place() == Place.NOTE)
                .map(note -> note.attachedAt() == null
                        ? null
                        : CodePoints.slice(plain, 0, note.attachedAt()).replaceAll("(?s).*\\W", ""))
                .toList();
    }

    @Test
    void html_in_it_is_read_as_in_a_page() {
        ReadText text = read("""
                before

                <div><p>one</p><ul><li>two</ul><script>evil()</script></div>
                <!-- a comment -->

                after <!-- a comment --> <br>it <b>all
                """);

        assertThat(Readings.lines(text))
                .containsExactly("paragraph: before", "paragraph: one", "item: two", "paragraph: after it all");
        assertThat(Readings.marks(text.segments().get(3))).containsExactly("line: ", "strong: all");
        assertThat(Readings.messages(text)).containsExactly("lost 3: Scripts and style sheets are left out.");
    }

    @Test
    void pictures_and_dangerous_addresses_are_left_out_and_said() {
        ReadText text = read("one\n\n![A *map*](map.png) [a](javascript:alert(1)) [b](#n)");

        assertThat(Readings.lines(text)).containsExactly("paragraph: one", "paragraph: a b");
        assertThat(Readings.marks(text.segments().get(1))).containsExactly("link: b");
        assertThat(Readings.messages(text))
                .hasSize(2)
                .contains("lost 3: Pictures are left out. It reads “A”.")
                .anyMatch(message -> message.endsWith("It reads “javascript:alert(1)”."));
    }

    @Test
    void what_a_file_says_about_itself_is_no_part_of_the_text() {
        ReadText text =
                read("---\ntitle: \"A trial\"\nauthor: Ada\nlang: en-GB\nlayout: post\n---\n# Heading\n\n![](x)");

        assertThat(List.of(text.title(), text.author(), text.language())).containsExactly("A trial", "Ada", "en-GB");
        assertThat(Readings.plain(text)).isEqualTo("Heading");
        assertThat(Readings.messages(text).get(0)).startsWith("lost 1: ").endsWith("author, lang, layout, title.");
        assertThat(Readings.messages(text).get(1)).startsWith("lost 9: Pictures");
        assertThat(Readings.plain(read("---\nno field\n---\n"))).isEqualTo("no field");
    }

    @Test
    void characters_smuggled_in_by_number_do_no_harm() {
        ReadText text = read("a&#0;b&#1;c&#xD800;d [e](https://x.org/&#1; \"&#xD801;\") `f`");

        Readings.assertSound(text);
        assertThat(Readings.plain(text)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd e f");
    }

    @Test
    void a_file_without_words_is_refused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("***\n\n<!-- x -->\n\n[a]: https://x.org"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "* ",
                "- a\n  ",
                "*a **b ",
                "[",
                "![",
                "[a](",
                "`",
                "``x` ",
                "<b>",
                "<div>\n\n",
                "\n\n[^%d]: x[^%d]",
                "^[a ",
                "&",
                "| a ",
                "\\",
                "1. ",
                "    ",
                "* * * ",
                "_",
                "<a",
                "\n# ",
                "[a][b",
                "[^a]",
                "*a* ",
                "\n- [ ] ",
                "\n|-|\n|a|\n"
            })
    void a_hostile_file_is_read_or_refused_but_never_breaks_the_reader(String piece) {
        StringBuilder file = new StringBuilder("word\n\n");
        for (int i = 0; i < 10_000; i++) {
            file.append(piece.replace("%d", String.valueOf(i)));
        }

        ReadText text = read(file.append("end").toString());

        Readings.assertSound(text);
        assertThat(Readings.plain(text)).startsWith("word");
    }

    @Test
    void a_file_of_tags_that_never_end_is_refused() {
        assertThatThrownBy(() -> read("<a ".repeat(100_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("without “>”");
    }

    @Test
    void strange_texts_lose_no_word() {
        for (long seed = 0; seed < 300; seed++) {
            String strange = StrangeText.of(seed).replace("\t", " ");

            ReadText text =
                    read(strange.replaceAll("([&<*_\\[#])", "\\\\$1").replaceAll("(?<=a) word", "*x* **word**"));

            Readings.assertSound(text);
            assertThat(Readings.words(Readings.plain(text)))
                    .isEqualTo(Readings.words(strange.replaceAll("(?<=a) word", "x word")));
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void the_specification_of_markdown_is_read() {
        ReadText text = reader.read(Corpora.read("markdown/commonmark-spec.txt"));

        Readings.assertSound(text);
        assertThat(text.title()).isEqualTo("CommonMark Spec");
        assertThat(text.segments().stream().filter(segment -> segment.kind() == SegmentKind.HEADING))
                .hasSizeGreaterThan(40);
        assertThat(text.segments().stream().filter(segment -> segment.kind() == SegmentKind.PREFORMATTED))
                .hasSizeGreaterThan(600);
    }

    private ReadText read(String markdown) {
        return reader.read(markdown.getBytes(UTF_8));
    }
}
