package org.testimonia.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

@Execution(ExecutionMode.CONCURRENT)
class HtmlReaderTest {

    private final HtmlReader reader = new HtmlReader();

    @Test
    void each_block_is_a_segment_of_its_kind() {
        ReadText text = read("""
                <h2>The <em>second</em> trial</h2> loose words
                <div>in a division<p>in a paragraph</div>
                <ul><li>one<li>two <p>more of two</ul><ol start=3><li>three</ol>
                <dl><dt>term<dd>meaning</dl>
                <blockquote><p>said</blockquote><pre>
                 a
                   b
                </pre><figure><img alt="A map"><figcaption>Map</figcaption></figure>
                """);

        assertThat(Readings.lines(text))
                .containsExactly(
                        "heading: The second trial",
                        "paragraph: loose words",
                        "paragraph: in a division",
                        "paragraph: in a paragraph",
                        "item: one",
                        "item: two",
                        "item: more of two",
                        "item: three",
                        "label: term",
                        "item: meaning",
                        "quote: said",
                        "preformatted:  a\n   b",
                        "caption: Map");
        assertThat(text.segments().get(0).level()).isEqualTo(2);
        assertThat(text.segments())
                .extracting(ReadSegment::label)
                .containsExactly(null, null, null, null, "•", "•", null, "3.", null, null, null, null, null);
        assertThat(Readings.messages(text)).containsExactly("lost 8: Pictures are left out. It reads “A map”.");
    }

    @Test
    void a_table_cell_is_cited_by_row_and_cell() {
        ReadText text = read("<p>x<table><caption>Cap</caption><tr><th>A<th>B<tr><td><td><p>c<p>d</table><p>y");

        assertThat(text.segments().stream().map(s -> s.path() + " " + s.text()))
                .containsExactly("1 x", "3 Cap", "2.1.1 A", "2.1.2 B", "2.2.2 c", "2.2.2.2 d", "4 y");
    }

    @Test
    void marks_stand_on_their_words_in_code_points() {
        ReadText text = read("<p>\uD835\uDD0A <b> bold <i>both</i> </b>. <a href='https://example.org/a?b=c'>link</a>"
                + " H<sub>2</sub>O <q>said</q> <span lang=la>nota bene</span> <u></u>");

        ReadSegment segment = text.segments().get(0);
        assertThat(segment.text()).isEqualTo("\uD835\uDD0A bold both . link H2O said nota bene");
        assertThat(Readings.marks(segment))
                .containsExactly(
                        "strong: bold both",
                        "emphasis: both",
                        "link: link",
                        "subscript: 2",
                        "quote: said",
                        "foreign: nota bene");
        assertThat(segment.marks().get(2).attributes()).isEqualTo(Map.of("href", "https://example.org/a?b=c"));
        assertThat(segment.marks().get(5).attributes()).isEqualTo(Map.of("lang", "la"));
    }

    @Test
    void emphasis_around_paragraphs_goes_on_in_each() {
        ReadText text = read("<i>one<p>two</p>three</i>");

        assertThat(text.segments())
                .allSatisfy(
                        segment -> assertThat(Readings.marks(segment)).containsExactly("emphasis: " + segment.text()));
    }

    @Test
    void a_line_break_is_a_space_with_a_mark_and_two_part_paragraphs() {
        ReadText text = read("<p>one<br>two<br> <br>three<br></p><pre>a<br>b</pre>");

        assertThat(Readings.plain(text)).isEqualTo("one two\nthree\na\nb");
        assertThat(text.segments().get(0).marks()).containsExactly(new Mark(4, 4, "line", Map.of()));
    }

    @Test
    void only_addresses_that_can_do_no_harm_are_links() {
        ReadText text = read(
                "<p><a href='javascript:alert(1)'>a</a><a href='jAvA\nscript:x'>b</a><a href='data:text/html,x'>c</a>"
                        + "<a href='/page'>d</a><a href='//host/x'>e</a><a href='#n'>f</a><a href='mailto:a@b.org'>g</a>");

        assertThat(Readings.plain(text)).isEqualTo("abcdefg");
        assertThat(Readings.marks(text.segments().get(0))).containsExactly("link: f", "link: g");
        assertThat(Readings.messages(text))
                .singleElement()
                .asString()
                .contains("The first of 5 reads “javascript:alert(1)”");
    }

    @Test
    void what_belongs_to_the_site_is_left_out_and_said() {
        ReadText text = read("""
                <body><header>My site</header><nav><a href="/">Home</a> About</nav>
                <main><article><header><h1>Title</h1>By Ada</header><p>Text.<script>evil()</script><style>p{}</style>
                <button>Share</button><footer>Filed 1936.</footer></article></main><p hidden>unseen</p>
                <div role="navigation">More</div><noscript>Please</noscript><footer>Imprint</footer>
                """);

        assertThat(Readings.words(Readings.plain(text)))
                .containsExactly("Title", "By", "Ada", "Text.", "Filed", "1936.");
        assertThat(Readings.messages(text))
                .containsExactly(
                        "lost 1: The page's own header and footer are left out. The first of 2 reads “My site”.",
                        "lost 1: The page's navigation is left out. The first of 2 reads “Home About”.",
                        "lost 2: Scripts and style sheets are left out. So 2 times.",
                        "lost 3: Form fields and buttons are left out. It reads “Share”.",
                        "lost 3: What the page hides is left out. It reads “unseen”.");
    }

    @Test
    void a_page_header_with_the_main_heading_is_text() {
        assertThat(Readings.plain(read("<body><header><h1>Title</h1></header><p>Text")))
                .isEqualTo("Title\nText");
    }

    @Test
    void title_author_language_and_direction_are_taken_from_the_page() {
        ReadText text = read("<html lang=ar dir=rtl><title> A\n title</title><meta name=Author content=Ada><p lang=ar>x"
                + "<p lang=en dir=ltr>y");

        assertThat(List.of(text.title(), text.author(), text.language(), text.direction()))
                .containsExactly("A title", "Ada", "ar", "rtl");
        assertThat(text.segments()).extracting(ReadSegment::language).containsExactly(null, "en");
        assertThat(text.segments()).extracting(ReadSegment::direction).containsExactly(null, "ltr");
        assertThat(read("<h1>The heading</h1>").title()).isEqualTo("The heading");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Шаг за шагом", "Shift_JIS, 日本国民", "ISO-8859-7, Ελλάδα"})
    void the_encoding_a_page_declares_is_believed(String encoding, String words) {
        ReadText text =
                reader.read(("<meta http-equiv=Content-Type content='text/html; charset=" + encoding + "'><p>" + words)
                        .getBytes(Charset.forName(encoding)));

        assertThat(Readings.plain(text)).isEqualTo(words);
        assertThat(text.findings()).isEmpty();
    }

    @Test
    void stray_bytes_in_a_declared_encoding_are_shown_and_said() {
        byte[] page = "<meta charset=utf-8><p>one\n<p>t?o".getBytes(UTF_8);
        page[new String(page, UTF_8).indexOf("?")] = (byte) 0xE9;

        ReadText text = reader.read(page);

        assertThat(Readings.plain(text)).isEqualTo("one\nt\uFFFDo");
        assertThat(Readings.messages(text))
                .singleElement()
                .asString()
                .startsWith("changed 2: ")
                .contains("UTF-8");
    }

    @Test
    void the_page_of_a_printed_book_begins_at_a_mark() {
        ReadText text = read(
                "<p>the end of<span class=pagenum>[Pg 12]</span> a page</p><div role=doc-pagebreak aria-label=13></div>"
                        + "<p>next");

        assertThat(Readings.plain(text)).isEqualTo("the end of a page\nnext");
        assertThat(text.segments().get(0).marks()).containsExactly(new Mark(11, 11, "page", Map.of("n", "[Pg 12]")));
        assertThat(text.segments().get(1).marks()).containsExactly(new Mark(0, 0, "page", Map.of("n", "13")));
    }

    @Test
    void characters_smuggled_in_by_number_do_no_harm() {
        ReadText text =
                read("<p title='&#1;'>a&#0;b&#1;c&#xD800;d&#xFFFF;<i title='x&#2;'>e</i>&nbsp;f<p>&nbsp;<p>&#8203;");

        Readings.assertSound(text);
        assertThat(Readings.plain(text)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\u00A0f");
        assertThat(text.segments().get(0).marks().get(0).attributes()).isEqualTo(Map.of("title", "x\uFFFD"));
    }

    @Test
    void a_page_without_words_is_refused() {
        assertThatThrownBy(() -> read("<script>x</script><nav>Home</nav>")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<em><p>",
                "<a href=x>",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote>",
                "<header>",
                "</p>",
                "<table>x",
                "<svg>",
                "<select>",
                "<b a%d>",
                "<font size=%d><p>x",
                "<",
                "&",
                "&#",
                "<!--",
                "<![CDATA[",
                "<p lang=en>x<br>",
                "<h1><header>",
                "<form><div></form>",
                "<button>",
                "<nobr>",
                "<template>",
                "<frameset>",
                "<td>",
                "<ruby><rt>"
            })
    void a_hostile_page_is_read_or_refused_but_never_breaks_the_reader(String piece) {
        StringBuilder page = new StringBuilder("<p>word</p>");
        for (int i = 0; i < 10_000; i++) {
            page.append(piece.replace("%d", String.valueOf(i)));
        }

        ReadText text = read(page.append("end").toString());

        Readings.assertSound(text);
        assertThat(Readings.plain(text)).startsWith("word");
    }

    @Test
    void a_page_of_too_many_elements_is_refused_before_it_fills_the_memory() {
        String repeated =
                "<p><font a=1><font a=2><font a=3><font a=4><font a=5><font a=6></p>" + "<p>x".repeat(200_000);

        assertThatThrownBy(() -> read(repeated)).isInstanceOf(Refusal.class).hasMessageContaining("million elements");
        assertThatThrownBy(() -> read("<p>".repeat(1_000_001))).hasMessageContaining("million elements");
    }

    @Test
    void strange_texts_lose_no_word() {
        for (long seed = 0; seed < 300; seed++) {
            String strange = StrangeText.of(seed);

            ReadText text = read("<p>"
                    + Entities.escape(strange)
                            .replaceAll("(?<=a) ", "<i> </i><b>")
                            .replace("_", "</b>_"));

            Readings.assertSound(text);
            assertThat(Readings.words(Readings.plain(text))).isEqualTo(Readings.words(strange));
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void news_from_nowhere_has_the_same_words_in_html_and_in_plain_text() {
        ReadText html = reader.read(Corpora.read("html/news-from-nowhere.htm"));
        ReadText plain = new PlainReader().read(Corpora.read("text/news-from-nowhere.txt"));

        Readings.assertSound(html);
        assertThat(html.title()).isEqualTo("News from Nowhere");
        assertThat(letters(html)).isEqualTo("newsfromnowherebywilliammorris" + letters(plain));
        assertThat(html.segments().stream().filter(segment -> segment.kind() == SegmentKind.HEADING))
                .hasSizeGreaterThan(30);
    }

    /** What print and typescript share, without the publisher's licence: neither capitals of titles nor accents, ligatures, dashes and underscores. */
    private static String letters(ReadText text) {
        String letters = Normalizer.normalize(Readings.plain(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String book = letters.substring(0, letters.indexOf("***end of the project gutenberg"));
        return book.replace("æ", "ae").replace("œ", "oe").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Test
    void lengths_are_counted_in_code_points() {
        ReadSegment segment =
                read("<p><b>\uD83D\uDE00\uD83D\uDE00</b>").segments().get(0);

        assertThat(segment.marks().get(0).end())
                .isEqualTo(CodePoints.length(segment.text()))
                .isEqualTo(2);
    }

    private ReadText read(String html) {
        return reader.read(html.getBytes(UTF_8));
    }
}
