package org.testimonia.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexReaderTest {

    @Test
    void a_book_becomes_a_source() {
        ReadBibliography read = read("""
                A comment by ada@example.org.
                @Book(orlov1953,
                  author    = {Orlov, Alexander and {The Dewey Commission} and Ludwig van der Rohe},
                  title     = "The Secret {History} of " # {Stalin's Crimes},
                  subtitle  = {Reports -- and ``rumours''},
                  publisher = {Random House}, address = {New York}, year = 1953, month = mar,
                  pages     = {55--65}, keywords = {GPU, trials},
                  url       = {https://example.org/a_b\\%20c~d}, owner = {ada {x}})
                """);

        assertThat(read.findings()).isEmpty();
        assertThat(read.sources())
                .containsExactly(new ReadSource(
                        "orlov1953",
                        Map.ofEntries(
                                Map.entry("type", "book"),
                                Map.entry(
                                        "author",
                                        List.of(
                                                Map.of("family", "Orlov", "given", "Alexander"),
                                                Map.of("literal", "The Dewey Commission"),
                                                Map.of(
                                                        "family",
                                                        "Rohe",
                                                        "given",
                                                        "Ludwig",
                                                        "non-dropping-particle",
                                                        "van der"))),
                                Map.entry("title", "The Secret History of Stalin's Crimes: Reports – and “rumours”"),
                                Map.entry("publisher", "Random House"),
                                Map.entry("publisher-place", "New York"),
                                Map.entry("issued", Map.of("date-parts", List.of(List.of(1953, 3)))),
                                Map.entry("page", "55-65"),
                                Map.entry("keyword", "GPU, trials"),
                                Map.entry("URL", "https://example.org/a_b%20c~d"),
                                Map.entry("custom", Map.of("owner", "ada {x}")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aks{\\i}n, {\\\"O}zge | Aksın, Özge",
                "{\\c{C}}etinkaya B{\\\"u}y{\\\"u}kg{\\\"u}ng{\\\"o}r | Çetinkaya Büyükgüngör",
                "Fran\\c cois M\\\"uller na{\\\"\\i}ve \\'{e}t\\'e | François Müller naïve été",
                "\\AA ngstr\\\"om \\ss \\o{} \\L{}\\'od\\'z | Ångström ßø Łódź",
                "\\emph{Das} \\texttt{Kapital} \\& 5\\% \\$ \\_ | Das Kapital & 5% $ _",
                "a $x^{2}$ b\\^{}c \\~{} | a $x^{2}$ b^c ~",
                "pages 5--7 --- {Pd-N} | pages 5–7 — Pd-N",
                "unclosed {brace and \\ | unclosed brace and",
            })
    void latex_is_read_as_a_reader_sees_it(String latex, String text) {
        assertThat(LatexText.decode(latex)).isEqualTo(text);
    }

    @Test
    void text_that_is_written_for_latex_reads_the_same() {
        String text = "a\\b {c} d^e ~f `g' ''h'' -- --- 5% & # $x$ _ “q” é \"r\" ß";

        assertThat(LatexText.decode(LatexText.encode(text))).isEqualTo(text);
    }

    @Test
    void a_broken_entry_is_named_and_the_rest_is_read() {
        ReadBibliography read = read("""
                @book{one, title = {One}}
                @book{two, title = {Two, year = 1936}

                @book{three, title {Three}}
                @book{four, title = {Four}, publisher = nobody, title = {Again}}
                @book{one, title = {One again}}
                @article{title = {No key}, author = {Ada}, year = 1936}
                @comment{not an entry} @misc{five, title = {Five}} @misc{six, title = "Six
                """);

        assertThat(read.sources())
                .extracting(ReadSource::key)
                .containsExactly("one", "four", "one-2", "ada1936", "five");
        assertThat(read.findings())
                .extracting(finding -> finding.line() + " " + finding.key() + ": " + finding.message())
                .containsExactlyInAnyOrder(
                        "2 two: This entry is not read: its end is missing; is a brace or a quotation mark not closed?",
                        "4 three: This entry is not read: the field title at line 4 has no equals sign.",
                        "5 four: The name nobody in the field publisher is not defined; it is kept as a word.",
                        "5 four: The field title is given twice; the first is kept.",
                        "6 one-2: There is more than one entry one; this one gets one-2.",
                        "7 ada1936: This entry has no key; it gets ada1936.",
                        "8 six: This entry is not read: its end is missing; is a brace or a quotation mark not closed?");
    }

    @Test
    void an_entry_takes_what_it_lacks_from_the_one_it_refers_to() {
        ReadBibliography read = read("""
                @incollection{part, author = {Ada}, title = {Part}, crossref = {whole}}
                @collection{whole, editor = {Boris}, title = {Whole}, publisher = {House}, date = {1936/1938~}, note = {x}}
                """);

        assertThat(read.sources().get(0).csl())
                .containsEntry("container-title", "Whole")
                .containsEntry("publisher", "House")
                .containsEntry("issued", Map.of("date-parts", List.of(List.of(1936), List.of(1938)), "circa", true))
                .doesNotContainKey("note");
    }

    @Test
    void names_that_stand_for_names_do_not_grow_without_end() {
        StringBuilder file = new StringBuilder("@string{a0 = {0123456789}}\n");
        for (int i = 1; i < 60; i++) {
            file.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
        }

        ReadBibliography read = read(file + "@book{bomb, title = a59}\n@book{good, title = {Good}}");

        assertThat(read.sources()).extracting(ReadSource::key).contains("good");
    }

    private static ReadBibliography read(String file) {
        return Bibliographies.read(BibliographyFormat.BIBTEX, file.getBytes(UTF_8));
    }
}
