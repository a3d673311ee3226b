package org.testimonia.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;

class FormatGuessTest {

    @ParameterizedTest
    @CsvSource({
        "memoir.txt, , To begin, PLAIN",
        "memoir.TXT, text/markdown, # To begin, PLAIN",
        "memoir.md, text/plain, To begin, MARKDOWN",
        "memoir.htm, application/octet-stream, <p>To begin, HTML",
        "memoir, text/markdown; charset=utf-8, To begin, MARKDOWN",
        "memoir, text/html, To begin, HTML",
        "memoir, , To begin, PLAIN",
        "memoir.v2, , To begin, PLAIN",
        ", , To begin, PLAIN",
        "memoir.xml, text/xml, <TEI xmlns='http://www.tei-c.org/ns/1.0'>, TEI",
        "memoir.txt, text/plain, <?xml version='1.0'?><!-- <x> --><?p ?> <tei:teiCorpus>, TEI",
        "memoir, , <!DOCTYPE TEI.2 SYSTEM 'x' [<!ENTITY a 'b'>]> <TEI.2>, TEI",
        "memoir.xml, , <!DOCTYPE html><html>, HTML",
        "memoir.xhtml, , <?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>, HTML",
    })
    void a_format_is_known_by_what_it_begins_with_then_by_name_then_by_type(
            @Nullable String name, @Nullable String type, String beginning, Format format) {
        assertThat(FormatGuess.of(name, type, beginning.getBytes(UTF_8))).isEqualTo(format);
    }

    @Test
    void a_byte_order_mark_hides_nothing() {
        byte[] tei = "\uFEFF<?xml version='1.0'?><TEI>".getBytes(Charset.forName("UTF-16LE"));

        assertThat(FormatGuess.of("x.xml", null, tei)).isEqualTo(Format.TEI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004..", "{\\rtf1", "GIF89a", "<?xml version='1.0'?><svg>"})
    void what_is_not_read_is_refused_and_what_is_read_is_named(String beginning) {
        assertRefused("memoir.txt", beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memoir.doc", "memoir.xml", "memoir.rtf"})
    void a_name_of_another_kind_is_refused(String name) {
        assertRefused(name, "To begin");
    }

    private static void assertRefused(String name, String beginning) {
        assertThatThrownBy(() -> FormatGuess.of(name, null, beginning.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind).isEqualTo(Refusal.Kind.UNKNOWN_TYPE))
                .hasMessageContaining("plain text, Markdown, HTML, TEI");
    }

    @Test
    void a_long_beginning_without_a_root_is_soon_given_up() {
        assertThat(FormatGuess.of(null, null, "<!-- - ".repeat(100_000).getBytes(UTF_8)))
                .isEqualTo(Format.PLAIN);
        assertThat(FormatGuess.of(null, null, "<??>".repeat(100_000).getBytes(UTF_8)))
                .isEqualTo(Format.PLAIN);
        assertThat(FormatGuess.of(null, null, " ".repeat(1_000_000).getBytes(UTF_8)))
                .isEqualTo(Format.PLAIN);
        assertThat(FormatGuess.of(null, null, "<!DOCTYPE a [ ".repeat(100_000).getBytes(UTF_8)))
                .isEqualTo(Format.PLAIN);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void every_tei_file_of_the_corpora_is_known() throws Exception {
        try (Stream<Path> files = Files.list(Corpora.folder("tei"))) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(FormatGuess.of(null, null, Files.readAllBytes(file)))
                            .isEqualTo(Format.TEI));
        }
    }
}
