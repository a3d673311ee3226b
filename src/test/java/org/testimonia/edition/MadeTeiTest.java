package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.TeiCheck;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.text.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** TEI made for a text that had none. */
class MadeTeiTest {

    private final EditionModel model = SmallEdition.model();
    private final byte[] bytes = EditionFormat.TEI.write(model).bytes();
    private Document tei;

    @BeforeEach
    void parse() throws Exception {
        tei = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void it_is_valid_against_tei_all() {
        assertThat(TeiCheck.errors(bytes)).isEmpty();
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        byte[] again = EditionFormat.TEI.write(SmallEdition.model()).bytes();

        assertThat(again).isEqualTo(bytes);
    }

    @Test
    void every_pointer_inside_the_file_finds_what_it_points_to() {
        Map<String, Element> byId = byId();

        List<String> lost = new ArrayList<>();
        for (Element element : all("*")) {
            for (String attribute : List.of("target", "corresp", "ana", "inst", "resp", "who", "source", "ref")) {
                for (String pointer : element.getAttribute(attribute).split(" ")) {
                    if (pointer.startsWith("#") && !byId.containsKey(pointer.substring(1))) {
                        lost.add(pointer);
                    }
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void everything_in_the_stand_off_bears_an_id_of_ours_and_no_two_the_same() {
        Element standOff = all("standOff").get(0);
        NodeList inside = standOff.getElementsByTagName("*");

        for (int i = 0; i < inside.getLength(); i++) {
            assertThat(((Element) inside.item(i)).getAttribute("xml:id")).startsWith("tst-");
        }
        long ids = all("*").stream().filter(e -> e.hasAttribute("xml:id")).count();
        assertThat(byId()).hasSize((int) ids);
    }

    @Test
    void the_words_between_two_anchors_are_the_passage_also_where_passages_cross() {
        for (EditionModel.Note note : model.notes()) {
            for (int i = 0; i < note.passages().size(); i++) {
                EditedPassage passage = note.passages().get(i);
                String owner = "tst-A-" + note.id();
                String between = between(
                        "<anchor xml:id=\"" + owner + "-s" + (i + 1) + "\"/>",
                        "<anchor xml:id=\"" + owner + "-e" + (i + 1) + "\"/>");

                assertThat(between.replaceAll("\\s+", " "))
                        .isEqualTo(passage.exact().replaceAll("\\s+", " "));
            }
        }
    }

    private String between(String start, String end) {
        String file = new String(bytes, StandardCharsets.UTF_8);
        return file.substring(file.indexOf(start), file.indexOf(end))
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&amp;", "&");
    }

    @Test
    void a_note_of_the_text_stands_where_it_is_referred_to() {
        Element note = all("note").stream()
                .filter(e -> e.getAttribute("n").equals("1")
                        && e.getParentNode().getNodeName().equals("p"))
                .findFirst()
                .orElseThrow();

        assertThat(note.getPreviousSibling().getTextContent()).endsWith("nearly all pleaded guilty.".substring(10));
    }

    @Test
    void a_claim_says_how_it_stands_and_its_history_why() {
        Element claim = byId().get("tst-CL-1");
        List<Element> history = all("change").stream()
                .filter(change -> change.getAttribute("target").equals("#tst-CL-1"))
                .toList();

        assertThat(claim.getAttribute("subtype")).isEqualTo("established");
        assertThat(claim.getAttribute("ana")).isEqualTo("#tst-standing-established");
        assertThat(history)
                .extracting(change -> change.getAttribute("status"))
                .containsExactly("contested", "established");
        assertThat(history.get(1).getTextContent())
                .startsWith("Khrushchev’s admission")
                .contains("He could not see");
    }

    @Test
    void a_claim_judged_where_there_was_one_editor_says_so() {
        assertThat(all("note"))
                .filteredOn(note -> note.getAttribute("type").equals("single-editor"))
                .extracting(Element::getTextContent)
                .containsExactly("rejected by a single editor");
    }

    @Test
    void a_passage_of_another_text_is_quoted_and_pointed_to() {
        Element evidence = byId().get("tst-E-" + SmallEdition.evidenceId(1));

        assertThat(evidence.getAttribute("target"))
                .isEqualTo("https://testimonia.example/p/moscow/texts/orlov?revision=2#char=21,41");
        assertThat(evidence.getTextContent()).contains("a week without sleep");
    }

    @Test
    void what_xml_forbids_comes_out_as_a_replacement_character() {
        assertThat(byId().get("tst-CL-3").getTextContent()).isEqualTo(SmallText.HOSTILE.replace('\u0001', '\uFFFD'));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void a_file_in_tei_p4_becomes_p5_and_the_report_says_so() {
        String p4 = """
                <TEI.2><teiHeader><fileDesc><titleStmt><title>Old</title></titleStmt></fileDesc></teiHeader>\
                <text><body><p>Old <hi rend="italic">words</hi>.</p></body></text></TEI.2>""";
        EditionModel old = SmallEdition.model(Format.TEI, p4.getBytes(StandardCharsets.UTF_8));

        WrittenEdition written = EditionFormat.TEI.write(old);

        assertThat(TeiCheck.errors(written.bytes())).isEmpty();
        assertThat(written.report()).singleElement().asString().contains("P4");
    }

    private Map<String, Element> byId() {
        Map<String, Element> found = new HashMap<>();
        all("*").forEach(element -> found.put(element.getAttribute("xml:id"), element));
        found.remove("");
        return found;
    }

    private List<Element> all(String name) {
        NodeList nodes = tei.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
