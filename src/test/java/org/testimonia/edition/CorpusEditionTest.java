package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.HtmlCheck;
import org.testimonia.SchematronCheck;
import org.testimonia.TeiCheck;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.text.Corpora;
import org.testimonia.text.Format;

/** Every text of the corpora, with 50 places annotated, as an edition in each format. */
@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
@Execution(ExecutionMode.CONCURRENT)
class CorpusEditionTest {

    static Stream<Path> files() {
        return Corpora.texts();
    }

    @ParameterizedTest
    @MethodSource("files")
    void tei_gives_back_the_original_bytes_and_what_was_valid_stays_so(Path path) throws Exception {
        EditionModel model = new CorpusEdition(path).model();
        byte[] original = model.text().original();

        byte[] tei = EditionFormat.TEI.write(model).bytes();

        boolean isP5 = model.text().format() == Format.TEI && new TeiSplice(original, List.of()).takesAdditions();
        if (isP5) {
            assertThat(Arrays.equals(TeiSplice.removeOurs(tei), original)).isTrue();
            assertThat(kinds(TeiCheck.errors(original))).containsAll(kinds(TeiCheck.errors(tei)));
            assertThat(SchematronCheck.findings(original)).containsAll(SchematronCheck.findings(tei));
        } else {
            assertThat(TeiCheck.errors(tei)).isEmpty();
            assertThat(SchematronCheck.findings(tei)).isEmpty();
        }
    }

    private static TreeSet<String> kinds(List<String> errors) {
        return errors.stream()
                .map(error -> error.replaceFirst("^\\d+: ", "").replaceFirst("; expected.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("files")
    void html_is_valid_and_marks_the_very_words_of_every_passage(Path path) {
        EditionModel model = new CorpusEdition(path).model();

        String html = new String(EditionFormat.HTML.write(model).bytes(), StandardCharsets.UTF_8);

        assertThat(HtmlCheck.errors(html)).isEmpty();
        Map<String, StringBuilder> marked = marked(Jsoup.parse(html));
        for (Note note : model.notes()) {
            String exact = note.passages().get(0).exact();
            assertThat(letters(marked.getOrDefault("note-" + note.id(), new StringBuilder())
                            .toString()))
                    .isEqualTo(letters(exact));
        }
    }

    /** The words of each thing's marks, in order of the page. */
    private static Map<String, StringBuilder> marked(Document page) {
        Map<String, StringBuilder> marked = new HashMap<>();
        for (Element mark : page.select("mark[data-said]")) {
            for (String id : mark.attr("data-said").split(" ")) {
                marked.computeIfAbsent(id, said -> new StringBuilder()).append(mark.wholeText());
            }
        }
        return marked;
    }

    /** Sorted, because a passage may run into notes, which stand elsewhere on the page. */
    private static List<Integer> letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .boxed()
                .toList();
    }
}
