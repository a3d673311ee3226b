package org.testimonia.text.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Corpora;
import org.testimonia.text.Mark;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.SourceMap;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
@Execution(ExecutionMode.CONCURRENT)
class TeiCorpusTest {

    private static final Set<String> ALTERNATIVES = Set.of("sic", "orig", "abbr", "am", "words");

    static Stream<Path> files() throws IOException {
        return Files.list(Corpora.folder("tei")).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_character_of_the_text_is_in_a_segment_or_in_a_mark(Path path) throws Exception {
        byte[] file = Files.readAllBytes(path);

        ReadText read = new TeiReader().read(file);

        assertThat(counted(read)).isEqualTo(countedIn(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_bytes_of_a_thousand_ranges_are_their_words(Path path) throws Exception {
        byte[] file = Files.readAllBytes(path);
        ReadText read = new TeiReader().read(file);
        Random random = new Random(1938);

        for (int i = 0; i < 1_000; i++) {
            ReadSegment segment =
                    read.segments().get(random.nextInt(read.segments().size()));
            int length = CodePoints.length(segment.text());
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);

            assertThat(fromBytes(file, Charset.forName(read.encoding()), segment, start, end))
                    .isEqualTo(CodePoints.slice(segment.text(), start, end));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void segments_are_neither_empty_nor_padded_and_every_mark_lies_inside(Path path) throws Exception {
        ReadText read = new TeiReader().read(Files.readAllBytes(path));
        int plain = read.segments().stream()
                .mapToInt(segment -> CodePoints.length(segment.text()) + 1)
                .sum();

        for (ReadSegment segment : read.segments()) {
            assertThat(segment.text()).isNotEmpty().isEqualTo(segment.text().strip());
            assertThat(segment.path()).isNotEmpty();
            int length = CodePoints.length(segment.text());
            assertThat(segment.marks())
                    .allMatch(mark -> 0 <= mark.start() && mark.start() <= mark.end() && mark.end() <= length);
            assertThat(segment.attachedAt() == null || segment.attachedAt() < plain)
                    .isTrue();
        }
    }

    /** Pieces of runs, as anybody would read them who knows bytes and XML only. */
    private static String fromBytes(byte[] file, Charset charset, ReadSegment segment, int start, int end) {
        SourceMap map = segment.map();
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (int run = 0; run < map.size(); run++) {
            assertThat(map.plainStart(run)).isEqualTo(at);
            at += map.plainLength(run);
            String piece = new String(file, map.byteStart(run), map.byteEnd(run) - map.byteStart(run), charset);
            int from = Math.max(start, map.plainStart(run)) - map.plainStart(run);
            int to = Math.min(end, at) - map.plainStart(run);
            if (from < to) {
                words.append(CodePoints.slice(resolved(piece), from, to));
            }
        }
        assertThat(at).isEqualTo(CodePoints.length(segment.text()));
        return words.toString();
    }

    private static String resolved(String piece) {
        if (piece.isBlank() || piece.startsWith("<lb")) {
            return " ";
        }
        return Parser.unescapeEntities(piece, true);
    }

    private static Map<String, Integer> counted(ReadText read) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<Map<String, String>> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ReadSegment segment : read.segments()) {
            count(segment.text(), counts);
            for (Mark mark : segment.marks()) {
                if (told.add(mark.attributes())) {
                    mark.attributes().forEach((name, value) -> {
                        if (ALTERNATIVES.contains(name)) {
                            count(value, counts);
                        }
                    });
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> countedIn(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        Map<String, Integer> counts = new TreeMap<>();
        NodeList children = document.getDocumentElement().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if ("text".equals(children.item(i).getLocalName())) {
                count(children.item(i).getTextContent(), counts);
            }
        }
        return counts;
    }

    private static void count(String words, Map<String, Integer> counts) {
        words.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .forEach(point -> counts.merge(Character.toString(point), 1, Integer::sum));
    }
}
