package org.testimonia.text.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.testimonia.text.tei.TeiSample.body;
import static org.testimonia.text.tei.TeiSample.file;
import static org.testimonia.text.tei.TeiSample.kinds;
import static org.testimonia.text.tei.TeiSample.marks;
import static org.testimonia.text.tei.TeiSample.paths;
import static org.testimonia.text.tei.TeiSample.read;
import static org.testimonia.text.tei.TeiSample.words;

import org.junit.jupiter.api.Test;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Finding;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;

class TeiReaderTest {

    @Test
    void title_and_author_come_from_the_header() {
        ReadText read = body("<p>He came.</p>");

        assertThat(read.title()).isEqualTo("A memoir");
        assertThat(read.author()).isEqualTo("Orlov");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void white_space_reads_as_one_space_and_is_trimmed_at_the_edges() {
        ReadText read = body("<p>\n  He \t came\r\n  to <hi> Moscow </hi>.\n</p>");

        assertThat(words(read)).containsExactly("He came to Moscow .");
    }

    @Test
    void preserved_white_space_stays_inside_a_paragraph() {
        ReadText read =
                body("<p xml:space=\"preserve\">one\n  two</p><div xml:space=\"preserve\"><p>three\n  four</p></div>");

        assertThat(words(read)).containsExactly("one\n  two", "three four");
        assertThat(kinds(read)).containsExactly("preformatted", "paragraph");
    }

    @Test
    void headings_know_how_deep_they_stand() {
        ReadText read = body("<div><head>Part</head><div><head>Chapter</head><p>Text</p></div></div>");

        assertThat(read.segments()).extracting(ReadSegment::level).containsExactly(1, 2, 0);
        assertThat(kinds(read)).containsExactly("heading", "heading", "paragraph");
    }

    @Test
    void a_segment_is_cited_by_the_numbers_of_its_divisions() {
        ReadText read = body(
                "<div n=\"2\"><div n=\"4\"><p>a</p><p>b</p></div><div><p>c</p><p n=\"7\">d</p><p>e</p></div></div>");

        assertThat(paths(read)).containsExactly("2.4.1", "2.4.2", "2.2.1", "2.2.7", "2.2.8");
    }

    @Test
    void the_only_paragraph_of_a_section_is_cited_as_the_section_and_the_edition_is_no_step() {
        ReadText read = body(
                "<div type=\"edition\" n=\"urn:cts:latinLit:phi1002\"><div n=\"1\"><div n=\"pr\"><p>a</p></div></div></div>");

        assertThat(paths(read)).containsExactly("1.pr");
    }

    @Test
    void verse_drama_lists_and_tables_have_their_kinds() {
        ReadText read = body("""
                <lg><l>line</l></lg><sp><speaker>Boris</speaker><stage>aside</stage><p>speech</p></sp>
                <list><label>1</label><item>thing</item></list><table><head>caption</head><row><cell>cell</cell></row></table>
                <quote><p>quoted</p></quote><figure><figDesc>picture</figDesc></figure>""");

        assertThat(kinds(read))
                .containsExactly(
                        "verse",
                        "speaker",
                        "stage",
                        "paragraph",
                        "label",
                        "item",
                        "caption",
                        "cell",
                        "quote",
                        "caption");
    }

    @Test
    void words_that_no_block_holds_are_a_segment_too() {
        ReadText read = body("loose <hi>words</hi> first<p>held</p>loose again");

        assertThat(words(read)).containsExactly("loose words first", "held", "loose again");
    }

    @Test
    void a_paragraph_goes_on_after_a_list_under_the_same_number() {
        ReadText read = body("<p>before <list><item>one</item></list> after</p>");

        assertThat(words(read)).containsExactly("before", "one", "after");
        assertThat(paths(read)).containsExactly("1", "1.1.1", "1");
    }

    @Test
    void a_figure_without_words_does_not_cut_a_paragraph() {
        ReadText read = body("<p>before <figure><graphic url=\"a.png\"/></figure> after</p>");

        assertThat(words(read)).containsExactly("before after");
    }

    @Test
    void a_line_break_reads_as_a_space_unless_it_stands_in_a_word() {
        ReadText read = body("<p>one<lb/>two <lb/>three auto\n<lb break=\"no\"/> matic<pb n=\"2\"/>ally</p>");

        assertThat(words(read)).containsExactly("one two three automatically");
        assertThat(marks(read)).containsExactly("line 4-4", "line 8-8", "line 18-18", "page 23-23");
    }

    @Test
    void a_page_break_between_paragraphs_stands_before_the_next() {
        ReadText read = body("<p>one</p><pb n=\"2\"/><p>two</p>");

        assertThat(read.segments().get(0).marks()).isEmpty();
        assertThat(read.segments().get(1).marks().get(0).attributes()).containsEntry("n", "2");
    }

    @Test
    void notes_stand_after_the_body_and_know_their_place() {
        ReadText read = body(
                "<p>He came<note n=\"a\" place=\"foot\">or so <hi>he</hi> says</note> late.</p><p>She<note>who?</note></p>");

        assertThat(words(read)).containsExactly("He came late.", "She", "or so he says", "who?");
        assertThat(read.segments()).extracting(ReadSegment::label).containsExactly(null, null, "a", "1");
        assertThat(read.segments()).extracting(ReadSegment::attachedAt).containsExactly(null, null, 7, 17);
        assertThat(read.segments()).extracting(ReadSegment::place).contains(Place.NOTE);
    }

    @Test
    void an_endnote_belongs_to_the_reference_that_points_to_it() {
        ReadText read = body(
                "<p>He came<ref target=\"#n1\">1</ref> late.</p><div><note xml:id=\"n1\">or so he says</note></div>");

        assertThat(read.segments().get(1).attachedAt()).isEqualTo(7);
    }

    @Test
    void the_lemma_is_read_and_other_readings_stand_in_the_apparatus() {
        ReadText read = body(
                "<p>arma <app><lem wit=\"#A\">uirum</lem><rdg wit=\"#B #C\">uiros</rdg><rdg wit=\"#D\"/></app>que</p>");

        assertThat(words(read)).containsExactly("arma uirumque", "uiros");
        ReadSegment reading = read.segments().get(1);
        assertThat(reading.label()).isEqualTo("B C");
        assertThat(reading.attachedAt()).isEqualTo(10);
        assertThat(reading.place()).isEqualTo(Place.APPARATUS);
        assertThat(marks(read)).containsExactly("app 5-10", "rdg 10-10");
    }

    @Test
    void without_a_lemma_the_first_of_several_readings_is_read() {
        ReadText read = body("<p><app><rdg wit=\"#A\">one</rdg><rdg wit=\"#B\">two</rdg></app></p>");

        assertThat(words(read)).containsExactly("one", "two");
    }

    @Test
    void of_a_choice_the_editors_form_is_read_and_the_other_is_kept() {
        ReadText read = body(
                "<p><choice><sic>teh</sic> <corr>the</corr></choice> <choice><abbr>Mr</abbr><expan>Mister</expan></choice></p>");

        assertThat(words(read)).containsExactly("the Mister");
        assertThat(marks(read)).containsExactly("correction 0-3", "abbreviation 4-10");
        assertThat(read.segments().get(0).marks().get(0).attributes()).containsEntry("sic", "teh");
    }

    @Test
    void what_was_deleted_added_supplied_or_lost_is_marked() {
        ReadText read = body(
                "<p><del>a</del><add>b</add><supplied>c</supplied><unclear>d</unclear><gap reason=\"lost\"><desc>torn</desc></gap></p>");

        assertThat(words(read)).containsExactly("abcd");
        assertThat(marks(read)).containsExactly("deleted 0-1", "added 1-2", "supplied 2-3", "unclear 3-4", "gap 4-4");
        assertThat(read.segments().get(0).marks().get(4).attributes()).containsEntry("words", "torn");
    }

    @Test
    void a_mark_across_paragraphs_is_in_each_of_them() {
        ReadText read = body("<p>a <q>b</q></p><add><p>c</p><p>d</p></add>");

        assertThat(read.segments()).allMatch(segment -> segment.marks().size() == 1);
    }

    @Test
    void only_a_safe_address_is_a_link() {
        ReadText read =
                body("<p><ref target=\"https://example.org/\">a</ref><ref target=\"javascript:alert(1)\">b</ref></p>");

        assertThat(read.segments().get(0).marks().get(0).attributes()).containsEntry("href", "https://example.org/");
        assertThat(read.segments().get(0).marks().get(1).attributes()).doesNotContainKey("href");
    }

    @Test
    void language_and_direction_are_those_of_the_nearest_element_that_tells() {
        ReadText read =
                read(file("<text xml:lang=\"ar\"><body><p>كتاب</p><p xml:lang=\"ar-Latn\">kitāb</p></body></text>"));

        assertThat(read.language()).isEqualTo("ar");
        assertThat(read.direction()).isEqualTo("rtl");
        assertThat(read.segments()).extracting(ReadSegment::language).containsExactly(null, "ar-Latn");
        assertThat(read.segments()).extracting(ReadSegment::direction).containsExactly(null, "ltr");
    }

    @Test
    void front_and_back_are_told_from_the_body() {
        ReadText read =
                read(file("<text><front><titlePage><docTitle><titlePart>T</titlePart></docTitle></titlePage></front>"
                        + "<body><p>b</p></body><back><p>c</p></back></text>"));

        assertThat(read.segments()).extracting(ReadSegment::place).containsExactly(Place.FRONT, Place.BODY, Place.BACK);
        assertThat(paths(read)).containsExactly("front", "1", "back.1");
    }

    @Test
    void every_text_of_a_corpus_is_read() {
        String tei = file("<text><body><p>a</p></body></text>");
        ReadText read =
                read("<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>" + tei + tei + "</teiCorpus>");

        assertThat(paths(read)).containsExactly("1.1", "2.1");
    }

    @Test
    void p4_is_read_with_a_finding() {
        ReadText read = read("<TEI.2><teiHeader/><text lang=\"de\"><body><p id=\"a\">Wort</p></body></text></TEI.2>");

        assertThat(words(read)).containsExactly("Wort");
        assertThat(read.language()).isEqualTo("de");
        assertThat(read.findings()).extracting(Finding::severity).containsExactly(Finding.Severity.CHANGED);
    }

    @Test
    void an_inclusion_is_named_and_not_fetched() {
        ReadText read = body(
                "<p>a</p>\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>");

        assertThat(words(read)).containsExactly("a");
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().get(0).line()).isEqualTo(2);
        assertThat(read.findings().get(0).message()).contains("file:///etc/passwd");
    }

    @Test
    void a_prefix_for_tei_makes_no_difference() {
        ReadText read = read("<t:TEI xmlns:t=\"http://www.tei-c.org/ns/1.0\"><t:teiHeader/>"
                + "<t:text><t:body><t:p>a<t:lb/>b</t:p></t:body></t:text></t:TEI>");

        assertThat(words(read)).containsExactly("a b");
    }

    @Test
    void what_is_not_tei_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> read("<html><body>x</body></html>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("begins with <html>");
        assertThatThrownBy(() -> read(file("<text><body/></text>")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no words");
    }
}
