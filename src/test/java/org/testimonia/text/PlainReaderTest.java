package org.testimonia.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;

class PlainReaderTest {

    private final PlainReader reader = new PlainReader();

    @Test
    void a_paragraph_is_a_run_of_lines_between_blank_lines() {
        ReadText text = read("\n\n  One\n  two. \n \t \nThree.\n\n\n");

        assertThat(Readings.lines(text)).containsExactly("paragraph:   One\n  two. ", "paragraph: Three.");
        assertThat(text.segments()).extracting(ReadSegment::path).containsExactly("1", "2");
        assertThat(text.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"One\r\ntwo\r\n\r\nthree", "One\rtwo\r\rthree", "One\ntwo\n\fthree"})
    void every_kind_of_line_end_reads_as_a_line_feed(String file) {
        assertThat(Readings.plain(read(file))).isEqualTo("One\ntwo\nthree");
        assertThat(read(file).segments()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_names_the_encoding_and_is_no_part_of_the_text(String encoding) {
        ReadText text = reader.read("\uFEFFЦарь \uD835\uDD0A".getBytes(Charset.forName(encoding)));

        assertThat(Readings.plain(text)).isEqualTo("Царь \uD835\uDD0A");
        assertThat(text.encoding()).isEqualTo(encoding);
        assertThat(text.findings()).isEmpty();
    }

    @Test
    void an_encoding_that_nothing_names_is_guessed_and_said() {
        ReadText text =
                reader.read("plain\nAus der Höfen Graben zu Olmütz, zur Zeit der Gesellschaft".getBytes(ISO_8859_1));

        assertThat(Readings.plain(text)).contains("Olmütz");
        assertThat(text.encoding()).isEqualTo("ISO-8859-1");
        assertThat(Readings.messages(text))
                .singleElement()
                .asString()
                .startsWith("guessed 2: ")
                .contains("ISO-8859-1");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, “He came – so they say – to the café”",
        "windows-1251, Государь всея Руси и великий князь Московский",
        "KOI8-R, Государь всея Руси и великий князь Московский",
        "Shift_JIS, 日本国民は、正当に選挙された国会における代表者を通じて行動し",
        "UTF-16LE, The words of a file without any mark at its beginning"
    })
    void encodings_of_many_libraries_are_recognised(String encoding, String words) {
        ReadText text = reader.read(words.getBytes(Charset.forName(encoding)));

        assertThat(Readings.plain(text)).isEqualTo(words);
        assertThat(text.findings()).hasSize(1);
    }

    @Test
    void bytes_that_are_no_text_are_refused_at_their_place() {
        byte[] picture = {'G', 'I', 'F', '\n', 'x', 0, 1, 2, 3, (byte) 0xFF, 0, 7};
        byte[] halfOfAPair = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x35, (byte) 0xD8, 'b', 0};

        assertThatThrownBy(() -> reader.read(picture))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2, column 2");
        assertThatThrownBy(() -> read("one\n\0two"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2, column 1");
        assertThatThrownBy(() -> reader.read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UTF-8")
                .hasMessageContaining("line 1, column 2");
        assertThatThrownBy(() -> reader.read(halfOfAPair))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UTF-16LE");
    }

    @Test
    void a_file_without_words_is_refused() {
        assertThatThrownBy(() -> read("\n \t\r\n")).isInstanceOf(Refusal.class).hasMessageContaining("no words");
        assertThatThrownBy(() -> read("")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_the_limit_named() {
        assertThatThrownBy(() -> reader.read(new byte[TextReader.LARGEST_FILE + 1]))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind).isEqualTo(Refusal.Kind.TOO_LARGE))
                .hasMessageContaining("100 MB");
    }

    @Test
    void controls_that_no_edition_can_carry_are_shown_and_said() {
        ReadText text = read("one\n\u0007two\u0001");

        assertThat(Readings.plain(text)).isEqualTo("one\n\uFFFDtwo\uFFFD");
        assertThat(Readings.messages(text)).singleElement().asString().startsWith("changed 2: 2 control characters");
    }

    @Test
    void a_lone_line_with_chapter_and_number_is_a_heading_and_said_to_be_guessed() {
        ReadText text =
                read("PART I\n\nCHAPTER II: A Morning Bath\n\nChapter 3 of his book\nsays more.\n\nParting is hard.");

        assertThat(Readings.lines(text))
                .startsWith("heading: PART I", "heading: CHAPTER II: A Morning Bath")
                .contains("paragraph: Parting is hard.");
        assertThat(text.segments()).extracting(ReadSegment::level).containsExactly(1, 2, 0, 0);
        assertThat(Readings.messages(text))
                .containsExactly("guessed 1: 2 lines such as “PART I” are read as headings.");
    }

    @Test
    void strange_texts_lose_no_word() {
        for (long seed = 0; seed < 500; seed++) {
            String strange = StrangeText.of(seed);

            ReadText text = read(strange);

            Readings.assertSound(text);
            assertThat(Readings.words(Readings.plain(text))).isEqualTo(Readings.words(strange));
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void the_letters_of_beethoven_are_read_as_latin_1_with_a_finding() {
        byte[] file = Corpora.read("text/beethoven-letters-latin1.txt");

        ReadText text = reader.read(file);

        Readings.assertSound(text);
        assertThat(text.encoding()).isEqualTo("ISO-8859-1");
        assertThat(Readings.messages(text)).anyMatch(message -> message.startsWith("guessed 46: "));
        assertThat(Readings.words(Readings.plain(text))).isEqualTo(Readings.words(new String(file, ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moscow-trials-article.txt", "news-from-nowhere.txt"})
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void the_texts_of_the_corpora_are_read_word_for_word(String name) {
        byte[] file = Corpora.read("text/" + name);

        ReadText text = reader.read(file);

        Readings.assertSound(text);
        assertThat(text.encoding()).isEqualTo("UTF-8");
        assertThat(Readings.words(Readings.plain(text))).isEqualTo(Readings.words(new String(file, UTF_8)));
    }

    private ReadText read(String file) {
        return reader.read(file.getBytes(UTF_8));
    }
}
