package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.EpubCheck;
import org.testimonia.HtmlCheck;
import org.testimonia.text.Corpora;

/**
 * Texts of the corpora, with 50 places annotated, as a book, a site and a Word file: one of each kind and script, and all
 * of them with {@code -Dbooks.all=true}.
 */
@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
@Execution(ExecutionMode.CONCURRENT)
class BooksOfCorporaTest {

    private static final List<String> SOME =
            List.of("rtl-arabic", "drama-cyrillic", "teitest-testall", "epidoc-break", "commonmark", "moscow-trials");

    static Stream<Path> files() {
        return Corpora.texts()
                .filter(path -> Boolean.parseBoolean(System.getProperty("books.all"))
                        || SOME.stream().anyMatch(path.getFileName().toString()::contains));
    }

    @ParameterizedTest
    @MethodSource("files")
    void epubcheck_finds_neither_errors_nor_warnings(Path path) {
        byte[] book = EditionFormat.EPUB.write(new CorpusEdition(path).model()).bytes();

        assertThat(EpubCheck.findings(book)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_page_of_the_site_is_valid_and_no_link_is_dead(Path path) {
        Map<String, String> site = Unzipped.of(
                EditionFormat.SITE.write(new CorpusEdition(path).model()).bytes());

        assertThat(SiteLinks.dead(site)).isEmpty();
        SiteLinks.pages(site)
                .forEach((page, html) ->
                        assertThat(HtmlCheck.errors(html)).as(page).isEmpty());
    }

    /** Word by word, because pages and notes stand between those of a paragraph. */
    @ParameterizedTest
    @MethodSource("files")
    void every_word_of_the_text_is_in_the_word_file(Path path) {
        EditionModel model = new CorpusEdition(path).model();

        Map<String, String> file = Unzipped.of(EditionFormat.DOCX.write(model).bytes());

        String written = words(file.get("word/document.xml")) + words(file.get("word/footnotes.xml"));
        Set<String> found = new HashSet<>();
        Stream.of(written.split("[^\\p{L}\\p{N}]+")).forEach(found::add);
        Set<String> wanted = new HashSet<>();
        model.text()
                .segments()
                .forEach(segment ->
                        Stream.of(segment.text().split("[^\\p{L}\\p{N}]+")).forEach(wanted::add));
        assertThat(wanted.stream().filter(word -> !found.contains(word) && !written.contains(word)))
                .isEmpty();
    }

    private static String words(String part) {
        Document words = Jsoup.parse(part, "", Parser.xmlParser());
        words.select("w|r:has(w|rStyle[w:val=PageOfTheSource], w|rStyle[w:val=NoteInNote])")
                .remove();
        return words.select("w|p").stream()
                .map(paragraph -> String.join("", paragraph.select("w|t").eachText()))
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
