package org.testimonia.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;

@Execution(ExecutionMode.CONCURRENT)
class BibliographiesTest {

    private static final List<ReadSource> STRANGE = List.of(
            new ReadSource("plain", Map.of("type", "book", "title", "T")),
            new ReadSource("no type", Map.of("title", "T")),
            new ReadSource(
                    "a:b/c,d{e}", Map.of("type", "article-newspaper", "title", "ER  - x\nTY  - BOOK\n@book{x,}")),
            new ReadSource(
                    "x1", Map.of("type", "thesis", "genre", "M.A.", "volume", 3, "DOI", "a}b{", "URL", "x_\\_%~")),
            new ReadSource(
                    "x2",
                    Map.of(
                            "type",
                            "book",
                            "author",
                            List.of(
                                    Map.of("family", "and, and", "given", "de {x}"),
                                    Map.of("literal", "a and b"),
                                    Map.of("given", "G")))),
            new ReadSource(
                    "x3", Map.of("type", "book", "issued", Map.of("season", 2, "date-parts", List.of(List.of(-44))))),
            new ReadSource(
                    "x4",
                    Map.of(
                            "type",
                            "book",
                            "abstract",
                            "one\n\ntwo  \t three",
                            "note",
                            " \\ $ -- `` e\u0301",
                            "page",
                            "1–2-3")),
            new ReadSource(
                    "x5",
                    Map.of(
                            "type",
                            "interview",
                            "interviewer",
                            List.of(Map.of("family", "Ada")),
                            "custom",
                            Map.of(
                                    "title",
                                    "other",
                                    "N1",
                                    List.of("a", "b"),
                                    "deep",
                                    Map.of("a{", List.of(1, true)),
                                    "csl",
                                    "{"))));

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back_the_same(BibliographyFormat format) {
        assertComesBack(
                format,
                STRANGE.stream()
                        .filter(source ->
                                format != BibliographyFormat.CSL || source.csl().containsKey("type"))
                        .toList());
    }

    static Stream<String> files() {
        return Stream.of(
                "biblatex-examples.bib",
                "testjabref.bib",
                "RisImporterCorrupted.ris",
                "RisImporterTest1.ris",
                "RisImporterTest3.ris",
                "RisImporterTest5a.ris",
                "RisImporterTest6.ris",
                "csl-dates.csl.json",
                "csl-ordering.csl.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void every_entry_of_the_corpora_is_read_and_comes_back_from_each_format(String name) throws IOException {
        ReadBibliography read = Bibliographies.read(format(name), Files.readAllBytes(file(name)));

        assertThat(read.sources()).hasSize(entries(name));
        for (BibliographyFormat format : BibliographyFormat.values()) {
            assertComesBack(format, read.sources());
        }
    }

    private static int entries(String name) throws IOException {
        String written = Files.readString(file(name));
        String entry =
                name.endsWith(".bib") ? "(?mi)^@(?!string|comment)" : name.endsWith(".ris") ? "(?m)^ER  -" : "\"id\":";
        int ends = (int) Pattern.compile(entry).matcher(written).results().count();
        return name.equals("RisImporterTest1.ris") ? 3 : ends; // begins anew twice without an end
    }

    private static void assertComesBack(BibliographyFormat format, List<ReadSource> sources) {
        String written = Bibliographies.write(format, sources);

        ReadBibliography again = Bibliographies.read(format, written.getBytes(UTF_8));

        assertThat(again.findings()).as(written).isEmpty();
        assertThat(again.sources()).containsExactlyElementsOf(sources);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void entries_of_biblatex_say_what_their_authors_meant() throws IOException {
        List<ReadSource> sources = Bibliographies.read(
                        BibliographyFormat.BIBTEX, Files.readAllBytes(file("biblatex-examples.bib")))
                .sources();

        assertThat(sources.stream().map(source -> Citation.full(source.csl())))
                .contains(
                        "Westfahl, Gary: The True Frontier: Confronting and Avoiding the Realities of Space in American Science"
                                + " Fiction Films. In: Space and Beyond: The Frontier Theme in Science Fiction, Westport, Conn. and"
                                + " London 2000, 55-65",
                        "Angenendt, Arnold: In Honore Salvatoris\u00A0– Vom Sinn und Unsinn der Patrozinienkunde. In: Revue"
                                + " d'Histoire Ecclésiastique 97, 2002, 431-456, 791-823");
    }

    @ParameterizedTest
    @EnumSource
    void hostile_files_give_findings_or_a_refusal(BibliographyFormat format) throws IOException {
        Random random = new Random(1936);
        String[] pieces = {
            "@book{",
            "a,",
            "=",
            "{",
            "}",
            "\"",
            "#",
            "TY  - ",
            "\n",
            "ER  - ",
            "AU  - x,,,",
            "[",
            "]",
            "\\",
            "\\\"",
            "{\\",
            "\"id\":",
            ":",
            ",",
            "x",
            "\u0000",
            "é",
            "crossref={a},",
            "csl={{}}",
            "U5  - csl:{}",
            "date={",
            "~",
            "PY  - 99999/",
            "@",
            "(",
            ")"
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder file = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                file.append(pieces[random.nextInt(pieces.length)]);
            }
            Bibliographies.read(format, file.toString().getBytes(UTF_8))
                    .sources()
                    .forEach(source -> {
                        assertThat(source.key()).isNotBlank();
                        assertThat(Citation.full(source.csl())).isNotBlank();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@a{b,c={",
                "\n@a{b,c={",
                "@a{b,c=d#",
                "@a{k,crossref={k}}\n",
                "AU  - x\n",
                " x\n",
                "[",
                "{\"id\":",
                "@",
                "\\\"{"
            })
    void repetition_exhausts_no_reader(String piece) {
        byte[] file = ("TY  - BOOK\n" + piece.repeat(20_000)).getBytes(UTF_8);

        for (BibliographyFormat format : BibliographyFormat.values()) {
            assertThat(Bibliographies.read(format, file).sources().size()).isLessThanOrEqualTo(20_000);
        }
    }

    @Test
    void a_small_file_that_would_fill_the_memory_is_refused() {
        String file = "@book{p, publisher = {" + "x".repeat(60_000) + "}}\n"
                + "@incollection{c, crossref = {p}}\n".repeat(10_000);

        assertThatThrownBy(() -> Bibliographies.read(BibliographyFormat.BIBTEX, file.getBytes(UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("20 MB");
    }

    @Test
    void a_file_in_an_old_encoding_is_read_with_a_finding() {
        byte[] file = "@book{a, title = {Olm?tz}}".getBytes(UTF_8);
        file[21] = (byte) 0xFC;

        ReadBibliography read = Bibliographies.read(BibliographyFormat.BIBTEX, file);

        assertThat(read.sources().get(0).csl()).containsEntry("title", "Olmütz");
        assertThat(read.findings()).hasSize(1);
    }

    private static BibliographyFormat format(String name) {
        return name.endsWith(".bib")
                ? BibliographyFormat.BIBTEX
                : name.endsWith(".ris") ? BibliographyFormat.RIS : BibliographyFormat.CSL;
    }

    private static Path file(String name) {
        return Path.of(System.getenv("TESTIMONIA_CORPORA"), "bibliography", name);
    }
}
