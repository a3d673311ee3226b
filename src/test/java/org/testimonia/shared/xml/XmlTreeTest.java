package org.testimonia.shared.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.text.Corpora;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Our tree says the same as that of the JDK: names, namespaces, attributes, who stands in whom, in which order, and all words. */
@Execution(ExecutionMode.CONCURRENT)
class XmlTreeTest {

    static Stream<Path> texts() throws Exception {
        return Files.list(Corpora.folder("tei"))
                .filter(file -> file.toString().endsWith(".xml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_text_of_the_corpora_has_the_tree_that_the_jdk_finds(Path path) throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        XmlFile file = XmlFile.read(bytes);
        boolean wordsAreDeclared = file.notices().stream().noneMatch(XmlNotice::guessed);

        assertThat(told(file, wordsAreDeclared)).isEqualTo(toldByTheJdk(bytes, wordsAreDeclared));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void random_files_have_the_tree_that_the_jdk_finds(String encoding) throws Exception {
        for (int seed = 0; seed < 150; seed++) {
            byte[] bytes = ("\uFEFF" + new RandomXml(seed).file()).getBytes(Charset.forName(encoding));

            assertThat(told(XmlFile.read(bytes), true)).as("seed " + seed).isEqualTo(toldByTheJdk(bytes, true));
        }
    }

    @Test
    void every_element_is_found_again_by_its_number_by_its_bytes_and_around_each_place() {
        for (int seed = 0; seed < 40; seed++) {
            byte[] bytes = new RandomXml(seed).file().getBytes(StandardCharsets.UTF_8);
            XmlFile file = XmlFile.read(bytes);
            List<XmlElement> all = all(file.root());

            for (XmlElement element : all) {
                assertThat(file.element(element.number())).isEqualTo(element);
                int from = file.byteAt(element.start());
                assertThat(file.charAt(from)).isEqualTo(element.start());
                assertThat(new String(bytes, from, file.byteAt(element.end()) - from, StandardCharsets.UTF_8))
                        .startsWith("<" + element.name())
                        .endsWith(">")
                        .isEqualTo(file.text().substring(element.start(), element.end()));
            }
            Random random = new Random(seed);
            for (int i = 0; i < 200; i++) {
                int place = random.nextInt(file.text().length());
                assertThat(file.elementAround(place)).isEqualTo(around(all, place));
            }
        }
    }

    private static XmlElement around(List<XmlElement> all, int place) {
        return all.stream()
                .filter(element -> element.start() < place && place < element.end())
                .reduce(all.get(0), (outer, inner) -> inner);
    }

    private static List<XmlElement> all(XmlElement element) {
        List<XmlElement> all = new ArrayList<>(List.of(element));
        element.elements().forEach(child -> all.addAll(all(child)));
        return all;
    }

    private static List<String> told(XmlFile file, boolean words) {
        Telling telling = new Telling(words);
        tell(file.root(), telling);
        return telling.told;
    }

    private static void tell(XmlElement element, Telling telling) {
        telling.begin(element.name(), element.namespace(), element.attributes());
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                assertThat(inner.parent()).isEqualTo(element);
                tell(inner, telling);
            } else if (child instanceof XmlText text) {
                text.read((point, from, to) -> telling.words(Character.toString(point)));
            }
        }
        telling.end();
    }

    private static List<String> toldByTheJdk(byte[] bytes, boolean words) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        Telling telling = new Telling(words);
        tell(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement(), telling);
        return telling.told;
    }

    private static void tell(Element element, Telling telling) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (org.w3c.dom.Attr) element.getAttributes().item(i);
            if (attribute.getSpecified()) {
                attributes.put(attribute.getName(), attribute.getValue());
            }
        }
        String namespace = element.getNamespaceURI();
        telling.begin(element.getTagName(), namespace == null ? "" : namespace, attributes);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                tell(inner, telling);
            } else if (child instanceof CharacterData data && !(child instanceof Comment)) {
                telling.words(data.getData());
            }
        }
        telling.end();
    }

    /** A tree as a list of lines: a start, words, an end. */
    private static final class Telling {
        private final List<String> told = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final boolean withWords;

        Telling(boolean withWords) {
            this.withWords = withWords;
        }

        void begin(String name, String namespace, Map<String, String> attributes) {
            flush();
            told.add("<" + name + " {" + namespace + "}" + (withWords ? new TreeMap<>(attributes) : ""));
        }

        void words(String more) {
            words.append(more);
        }

        void end() {
            flush();
            told.add(">");
        }

        private void flush() {
            if (withWords && !words.isEmpty()) {
                told.add(words.toString());
            }
            words.setLength(0);
        }
    }
}
