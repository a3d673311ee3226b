package org.testimonia.edition.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.testimonia.edition.EditionFormat;
import org.testimonia.edition.SmallEdition;
import org.testimonia.edition.SmallText;
import org.testimonia.edition.Unzipped;
import org.testimonia.text.DocxReader;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.SegmentKind;

/** An edition as a Word file, read again as the program reads Word files. */
class DocxWriterTest {

    private final byte[] bytes = EditionFormat.DOCX.write(SmallEdition.model()).bytes();
    private final Map<String, String> files = Unzipped.of(bytes);
    private final ReadText read = new DocxReader().read(bytes);

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(EditionFormat.DOCX.write(SmallEdition.model()).bytes()).isEqualTo(bytes);
    }

    @Test
    void it_is_read_with_title_language_and_headings() {
        assertThat(read.title()).isEqualTo("The Moscow trials");
        assertThat(read.author()).isEqualTo("Ada");
        assertThat(read.language()).isEqualTo("en");
        assertThat(texts(SegmentKind.HEADING))
                .contains(
                        "How the confessions were made",
                        "What was read aloud",
                        "The claims, and how far they hold",
                        "1. The confessions at the trials of 1936 to 1938 were obtained under torture and threats to"
                                + " families.",
                        "Works cited");
    }

    @Test
    void every_paragraph_of_the_text_comes_back_as_it_was() {
        List<String> back = read.segments().stream().map(ReadSegment::text).toList();

        SmallText.SEGMENTS.stream()
                .filter(segment -> segment.place() == Place.BODY)
                .filter(segment -> segment.kind() != SegmentKind.PREFORMATTED)
                .map(segment -> segment.text().replace('\u0001', '\uFFFD'))
                .map(words -> words.replace("three public trials", "three publ| 2ic trials"))
                .forEach(words -> assertThat(back).contains(words));
    }

    @Test
    void notes_and_claims_are_footnotes_at_their_places() {
        List<ReadSegment> notes = read.segments().stream()
                .filter(segment -> segment.place() == Place.NOTE)
                .toList();

        assertThat(notes).extracting(ReadSegment::text).anyMatch(note -> note.startsWith("Note by Ada. trial. The"));
        assertThat(notes)
                .extracting(ReadSegment::text)
                .anyMatch(note -> note.equals("Claim 1, established: 2 for, 1" + " against."));
        Document footnotes = xml("word/footnotes.xml");
        Document text = xml("word/document.xml");
        assertThat(text.getElementsByTag("w:footnoteReference").eachAttr("w:id"))
                .isEqualTo(footnotes.getElementsByTag("w:footnote").eachAttr("w:id").stream()
                        .filter(id -> !id.equals("-1") && !id.equals("0"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_note_to_a_note_stands_below_it_and_the_report_says_so() {
        assertThat(read.segments())
                .extracting(ReadSegment::text)
                .anyMatch(note ->
                        note.startsWith("Note of the text 1. The reports give") && note.contains("two exceptionsa."));
        assertThat(EditionFormat.DOCX.write(SmallEdition.model()).report())
                .singleElement()
                .asString()
                .contains("notes to notes");
    }

    @Test
    void right_to_left_words_are_marked_as_such() {
        ReadSegment arabic = read.segments().stream()
                .filter(segment -> segment.text().startsWith("قرأ"))
                .findFirst()
                .orElseThrow();

        assertThat(arabic.direction()).isEqualTo("rtl");
        Element words = xml("word/document.xml").getElementsByTag("w:t").stream()
                .filter(run -> run.wholeText().startsWith("قرأ"))
                .findFirst()
                .orElseThrow();
        assertThat(words.parent().getElementsByTag("w:rtl")).hasSize(1);
        assertThat(words.parent().getElementsByTag("w:lang").attr("w:bidi")).isEqualTo("ar");
    }

    @Test
    void a_reference_to_a_note_follows_the_number_that_word_gives_it() {
        String text = files.get("word/document.xml");

        assertThat(text).contains("NOTEREF");
        assertThat(read.segments()).extracting(ReadSegment::text).contains("In this text, at note 8.");
    }

    @Test
    void every_link_inside_leads_to_a_bookmark_and_every_one_outside_to_an_address() {
        List<String> bookmarks =
                xml("word/document.xml").getElementsByTag("w:bookmarkStart").eachAttr("w:name");
        for (String part : List.of("document", "footnotes")) {
            Document words = xml("word/" + part + ".xml");
            List<String> relations = xml("word/_rels/" + part + ".xml.rels")
                    .getElementsByTag("Relationship")
                    .eachAttr("Id");
            assertThat(words.select("*").eachAttr("w:anchor")).allMatch(bookmarks::contains);
            assertThat(words.getElementsByTag("w:hyperlink").eachAttr("r:id")).allMatch(id -> relations.contains(id));
        }
        assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9]{0,39}"));
    }

    @Test
    void all_of_the_apparatus_is_there() {
        String all = String.join(
                "\n", read.segments().stream().map(ReadSegment::text).toList());

        assertThat(all)
                .contains(
                        "2 for, 1 against. For Orlov 1953, Krivitsky 1939. Against Pritt 1936.",
                        "All of them go back to Abram Slutsky.",
                        "Minority opinion of Ada:",
                        "Contested → Established by Clara <b>",
                        "Ada objects: He saw the court-room only. Boris answers: That is what he says himself.",
                        "Orlov, Alexander. The Secret History of Stalin’s Crimes. 1953.");
    }

    @Test
    void what_was_meant_to_do_harm_comes_out_as_words() {
        assertThat(texts(SegmentKind.HEADING)).contains("3. " + SmallText.HOSTILE.replace('\u0001', '\uFFFD'));
        assertThat(files.get("word/document.xml")).doesNotContain("<script", "\u0001");
        assertThat(files.get("word/_rels/footnotes.xml.rels")).doesNotContain("javascript:");
    }

    @Test
    void several_texts_stand_one_after_the_other() {
        ReadText several = new DocxReader()
                .read(EditionFormat.DOCX.write(SmallEdition.several()).bytes());

        assertThat(several.segments().stream().map(ReadSegment::text))
                .contains("Introduction", "The Moscow trials", "What Orlov reports");
    }

    private List<String> texts(SegmentKind kind) {
        return read.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .map(ReadSegment::text)
                .toList();
    }

    private Document xml(String path) {
        return Jsoup.parse(files.get(path), "", Parser.xmlParser());
    }
}
