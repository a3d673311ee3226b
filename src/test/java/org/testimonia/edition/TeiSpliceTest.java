package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;
import org.testimonia.text.ReadText;
import org.testimonia.text.tei.TeiReader;

class TeiSpliceTest {

    private static final String HEADER =
            "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>";

    private static String tei(String header, String body) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + header + "<text><body>" + body + "</body></text></TEI>";
    }

    private static SplicedTei splice(byte[] original, int start, int end) {
        ReadText read = new TeiReader().read(original);
        TeiSplice splice = new TeiSplice(original, read.segments());
        String id = splice.idPrefix();
        SplicedTei spliced = splice.splice(
                List.of(new AnchorRange(id + "s", id + "e", start, end)),
                new TeiAdditions(
                        "<respStmt xml:id=\"" + id + "r\"/>",
                        "<taxonomy xml:id=\"" + id + "t\"/>",
                        "<change xml:id=\"" + id + "c\"/>",
                        "<note xml:id=\"" + id + "n\">Ада</note>"));
        assertThat(TeiSplice.removeOurs(spliced.bytes())).isEqualTo(original);
        return spliced;
    }

    private static String spliced(String original, int start, int end) {
        return new String(
                splice(original.getBytes(StandardCharsets.UTF_8), start, end).bytes(), StandardCharsets.UTF_8);
    }

    /** What becomes of the body, with S and E for the two anchors. */
    private static String body(String body, int start, int end) {
        String spliced = spliced(tei(HEADER, body), start, end);
        return spliced.substring(spliced.indexOf("<body>") + 6, spliced.indexOf("</body>"))
                .replaceAll("<(\\w+:)?anchor xml:id=\"tst\\d*-s\"/>", "S")
                .replaceAll("<(\\w+:)?anchor xml:id=\"tst\\d*-e\"/>", "E");
    }

    @Test
    void anchors_stand_close_around_the_words() {
        assertThat(body("<p>He  came\n late.</p>", 3, 7)).isEqualTo("<p>He  ScameE\n late.</p>");
        assertThat(body("<p>He <hi>came</hi> late.</p>", 3, 12)).isEqualTo("<p>He <hi>Scame</hi> lateE.</p>");
        assertThat(body("<p>\uD83D\uDE00\uD83D\uDE01</p>", 1, 2)).isEqualTo("<p>\uD83D\uDE00S\uD83D\uDE01E</p>");
    }

    @Test
    void a_passage_may_cross_paragraphs_and_end_at_a_line_feed() {
        assertThat(body("<p>one</p>\n<p>two</p>", 1, 6)).isEqualTo("<p>oSne</p>\n<p>twEo</p>");
        assertThat(body("<p>one</p>\n<p>two</p>", 3, 7)).isEqualTo("<p>one</p>\n<p>StwoE</p>");
        assertThat(body("<p>one</p>\n<p>two</p>", 0, 4)).isEqualTo("<p>SoneE</p>\n<p>two</p>");
    }

    @Test
    void a_note_is_annotated_in_its_place() {
        assertThat(body("<p>one<note>two</note> three</p>", 10, 13)).isEqualTo("<p>one<note>StwoE</note> three</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a<![CDATA[b<c]]>d</p> | 2 | 3 | <p>aS<![CDATA[b<c]]>Ed</p>",
                "<p>a &amp; b</p> | 2 | 3 | <p>a S&amp;E b</p>",
                "<p>a<code>bcd</code>e</p> | 2 | 3 | <p>aS<code>bcd</code>Ee</p>",
                "<p><choice><am>x</am><ex>abc</ex></choice>d</p> | 1 | 2 | <p>S<choice><am>x</am><ex>abc</ex></choice>Ed</p>",
                "<p><choice><sic>x</sic><corr>abc</corr></choice></p> | 1 | 2 | <p><choice><sic>x</sic><corr>aSbEc</corr></choice></p>",
                "<p>a<lb/>b</p> | 1 | 2 | <p>aS<lb/>Eb</p>",
                "<p>a<x:y xmlns:x='u'>bcd</x:y>e</p> | 2 | 3 | <p>aS<x:y xmlns:x='u'>bcd</x:y>Ee</p>"
            })
    void where_an_anchor_is_no_markup_or_not_valid_it_stands_beside(String body, int start, int end, String expected) {
        assertThat(body(body, start, end)).isEqualTo(expected);
    }

    @Test
    void an_anchor_that_had_to_move_is_told() {
        byte[] original = tei(HEADER, "<p>a<code>bcd</code>e</p>").getBytes(StandardCharsets.UTF_8);

        assertThat(splice(original, 0, 3).moved()).containsExactly("tst-e");
    }

    @Test
    void the_header_gets_what_it_lacks_at_its_legal_place() {
        String spliced = spliced(tei(HEADER, "<p>a</p>"), 0, 1);

        assertThat(spliced).contains("""
                <teiHeader><fileDesc><titleStmt><title>T</title><respStmt xml:id="tst-r"/></titleStmt></fileDesc>\
                <encodingDesc xml:id="tst-encodingDesc"><classDecl xml:id="tst-classDecl"><taxonomy xml:id="tst-t"/>\
                </classDecl></encodingDesc><revisionDesc xml:id="tst-revisionDesc"><change xml:id="tst-c"/></revisionDesc>\
                </teiHeader><standOff xml:id="tst-standOff" type="testimonia"><note xml:id="tst-n">Ада</note></standOff><text>""");
    }

    @Test
    void the_header_keeps_what_it_has_and_ours_joins_it() {
        String header = "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc>"
                + "<encodingDesc><classDecl><taxonomy/></classDecl></encodingDesc>"
                + "<revisionDesc><listChange><change/></listChange></revisionDesc></teiHeader>";

        String spliced = spliced(tei(header, "<p>a</p>"), 0, 1);

        assertThat(spliced)
                .contains("<classDecl><taxonomy/><taxonomy xml:id=\"tst-t\"/></classDecl>")
                .contains("</listChange><listChange xml:id=\"tst-listChange\"><change xml:id=\"tst-c\"/></listChange>");
    }

    @Test
    void what_a_header_cannot_take_is_reported() {
        byte[] original = tei("<teiHeader/>", "<p>a</p>").getBytes(StandardCharsets.UTF_8);

        assertThat(splice(original, 0, 1).report()).hasSize(3);
    }

    @Test
    void ours_takes_the_prefix_of_the_file() {
        String file = "<t:TEI xmlns:t=\"http://www.tei-c.org/ns/1.0\"><t:teiHeader/><t:text><t:body><t:p>ab</t:p>"
                + "<p xmlns=\"http://www.tei-c.org/ns/1.0\">c</p></t:body></t:text></t:TEI>";

        String spliced = spliced(file, 1, 4);

        assertThat(spliced)
                .contains(
                        "<t:standOff xml:id=\"tst-standOff\" type=\"testimonia\"><t:note xml:id=\"tst-n\">Ада</t:note></t:standOff>")
                .contains("a<t:anchor xml:id=\"tst-s\"/>b")
                .contains("c<anchor xml:id=\"tst-e\"/></p>");
    }

    @Test
    void our_ids_begin_as_no_id_of_the_file_does() {
        String once = spliced(tei(HEADER, "<p xml:id=\"tst-x\">a</p>"), 0, 1);

        assertThat(once).contains("xml:id=\"tst1-standOff\"");
        assertThat(spliced(once, 0, 1)).contains("xml:id=\"tst2-standOff\"").contains("xml:id=\"tst1-s\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "US-ASCII"})
    void ours_is_written_in_the_encoding_of_the_file(String encoding) {
        String declared = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
        Charset charset = Charset.forName(encoding);
        byte[] original = ((encoding.startsWith("UTF-16") ? "\uFEFF" : "") + "<?xml version=\"1.0\" encoding=\""
                        + declared + "\"?>\r\n" + tei(HEADER, "<p>ab</p>"))
                .getBytes(charset);

        byte[] bytes = splice(original, 1, 2).bytes();

        assertThat(new String(bytes, charset))
                .contains(encoding.startsWith("UTF") ? ">Ада<" : ">&#1040;&#1076;&#1072;<");
        assertThat(new TeiReader().read(bytes).segments().get(0).text()).isEqualTo("ab");
    }

    @Test
    void nothing_is_put_into_p4() {
        byte[] p4 = "<TEI.2><text><body><p>ab</p></body></text></TEI.2>".getBytes(StandardCharsets.UTF_8);
        TeiSplice splice = new TeiSplice(p4, new TeiReader().read(p4).segments());

        assertThat(splice.takesAdditions()).isFalse();
        assertThatThrownBy(() -> splice.splice(List.of(), new TeiAdditions("", "", "", "<note/>")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_without_anything_of_ours_stays_as_it_is() {
        byte[] original = tei(HEADER, "<p xml:id=\"tst-x\">a</p>").getBytes(StandardCharsets.UTF_8);

        assertThat(TeiSplice.removeOurs(original)).isEqualTo(original);
    }
}
