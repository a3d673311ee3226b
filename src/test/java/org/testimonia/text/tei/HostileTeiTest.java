package org.testimonia.text.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.testimonia.text.tei.TeiSample.file;
import static org.testimonia.text.tei.TeiSample.read;
import static org.testimonia.text.tei.TeiSample.words;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Finding.Severity;
import org.testimonia.text.ReadText;

class HostileTeiTest {

    private static String withDoctype(String subset, String words) {
        return "<!DOCTYPE TEI [" + subset + "]>\n" + file("<text><body><p>" + words + "</p></body></text>");
    }

    @Test
    void a_short_entity_of_the_file_itself_is_expanded() {
        ReadText read =
                read(withDoctype("<!ENTITY m 'M&#246;'><!ENTITY n \"&o;s\"><!ENTITY o 'ye'>", "&n; &amp; &#x4E;"));

        assertThat(words(read)).containsExactly("yes & N");
    }

    @Test
    void an_entity_that_stands_outside_is_refused_with_its_place() {
        String xxe = withDoctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "He came.\n&x;");

        assertThatThrownBy(() -> read(xxe)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.sentence()).startsWith("Line 3, column 1: ").contains("&x;");
            assertThat(refusal.members).containsEntry("line", 3).containsEntry("column", 1);
        });
    }

    @Test
    void an_entity_that_stands_outside_is_refused_in_an_attribute_and_in_the_header_too() {
        String subset = "<!ENTITY x PUBLIC \"-//X//EN\" \"http://127.0.0.1:1/x\">";

        assertThatThrownBy(() -> read(withDoctype(subset, "<hi rend=\"&x;\">a</hi>")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(withDoctype(subset, "a").replace("Orlov", "&x;")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_external_dtd_and_parameter_entities_stay_unread_with_a_finding() {
        ReadText read = read(
                "<!DOCTYPE TEI SYSTEM \"http://127.0.0.1:1/tei.dtd\" [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;"
                        + "<!ATTLIST p n CDATA '1'>]>"
                        + file("<text><body><p>caf&eacute;</p></body></text>"));

        assertThat(words(read)).containsExactly("café");
        assertThat(read.findings())
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.LOST, Severity.LOST, Severity.LOST, Severity.GUESSED);
    }

    @Test
    void a_billion_laughs_are_refused() {
        StringBuilder subset = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            subset.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }

        assertThatThrownBy(() -> read(withDoctype(subset.toString(), "&a9;")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("expands to more than");
    }

    @Test
    void a_quadratic_blow_up_is_refused() {
        String large = "<!ENTITY a \"" + "a".repeat(100_000) + "\">";
        String often = "<!ENTITY a \"" + "a".repeat(999) + "\">";

        assertThatThrownBy(() -> read(withDoctype(large, "&a;".repeat(10_000)))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(withDoctype(often, "&a;".repeat(10_000))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("million");
    }

    @Test
    void an_entity_in_itself_or_with_markup_or_undeclared_is_refused() {
        assertThatThrownBy(() -> read(withDoctype("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;")))
                .hasMessageContaining("contains itself");
        assertThatThrownBy(() -> read(withDoctype("<!ENTITY a '<hi>x</hi>'>", "&a;")))
                .hasMessageContaining("markup");
        assertThatThrownBy(() -> read(withDoctype("", "&nowhere;"))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p &a;>yes</p>", "<p n=&a;>yes</p>", "<&a;>yes</&a;>", "<p n='1'&a;n='2'>yes</p>", "</p &a;><p>"
            })
    void an_entity_where_none_may_stand_is_refused_with_its_line(String markup) {
        String file = "<!DOCTYPE TEI [<!ENTITY a 'n=\"1\"'>]>\n" + file("<text><body>\n" + markup + "</body></text>");

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).startsWith("Line 3, "));
    }

    @Test
    void of_many_losses_five_hundred_are_named_and_the_others_counted() {
        String lost = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='a.xml'/> ".repeat(2_000);

        ReadText read = read(file("<text><body><p>Words. " + lost + "</p></body></text>"));

        assertThat(read.findings()).hasSize(501);
        assertThat(read.findings().get(500).message()).isEqualTo("And 1500 more places of these sorts.");
    }

    @Test
    void a_long_chain_of_entities_is_refused() {
        StringBuilder subset = new StringBuilder("<!ENTITY a0 \"x\">");
        for (int i = 1; i < 20_000; i++) {
            subset.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";\">");
        }

        assertThatThrownBy(() -> read(withDoctype(subset.toString(), "&a19999;")))
                .hasMessageContaining("too deep");
    }

    @Test
    void more_than_five_million_elements_are_refused_with_the_limit() {
        String breaks = "<lb/>".repeat(5_000_000);

        assertThatThrownBy(() -> read(file("<text><body><p>" + breaks + "</p></body></text>")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind).isEqualTo(Refusal.Kind.TOO_LARGE))
                .hasMessageContaining("five million elements");
    }

    @Test
    void elements_ten_thousand_deep_are_refused_and_two_hundred_are_not() {
        String deep = "<hi>".repeat(10_000) + "x" + "</hi>".repeat(10_000);
        String well = "<hi>".repeat(190) + "x" + "</hi>".repeat(190);

        assertThatThrownBy(() -> read(file("<text><body><p>" + deep + "</p></body></text>")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("200 deep");
        assertThat(words(read(file("<text><body><p>" + well + "</p></body></text>"))))
                .containsExactly("x");
    }

    @Test
    void many_attributes_and_a_long_name_are_read() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            attributes.append(" a" + i + "=\"1\"");
        }
        String name = "n".repeat(5_000);

        ReadText read = read(file("<text><body><p" + attributes + ">a<" + name + "/></p></body></text>"));

        assertThat(words(read)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "no markup at all",
                "<",
                "<TEI",
                "<!DOCTYPE",
                "<!DOCTYPE TEI [",
                "<!DOCTYPE TEI [ <!ENTITY ",
                "<!DOCTYPE TEI [ <!ENTITY a",
                "<!DOCTYPE TEI [ %p",
                "<!-- ",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><TEI/>",
                "<?xml version=\"1.0\" encoding=\"../../x\"?><TEI/>",
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>",
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>\u0000</p></body></text></TEI>",
                "<x:TEI/>"
            })
    void what_is_no_tei_file_at_all_is_refused_politely(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_not_well_formed_is_refused_with_line_and_column() {
        String file = file("<text><body>\n<p>Сло\uD83D\uDE00во</q></body></text>");

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence())
                                .startsWith("Line 2, column 12: ")
                                .contains("</p>"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16, true",
        "UTF-16BE, UTF-16, true",
        "UTF-16BE, UTF-16, false",
        "UTF-8, UTF-8, true",
        "ISO-8859-1, ISO-8859-1, false",
        "windows-1251, windows-1251, false",
        "UTF-8, utf-8, false"
    })
    void a_file_is_read_in_the_encoding_it_declares_and_each_word_has_its_bytes(
            String encoding, String declared, boolean mark) {
        String word =
                encoding.equals("ISO-8859-1") ? "Größe" : encoding.startsWith("win") ? "Слово" : "Größe Слово 😀x";
        String file = (mark ? "\uFEFF" : "") + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n"
                + file("<text><body><p>" + word + "</p></body></text>");
        byte[] bytes = file.getBytes(Charset.forName(encoding));

        ReadText read = new TeiReader().read(bytes);

        assertThat(words(read)).containsExactly(word);
        var map = read.segments().get(0).map();
        assertThat(map.size()).isEqualTo(1);
        assertThat(new String(bytes, map.byteStart(0), map.byteEnd(0) - map.byteStart(0), Charset.forName(encoding)))
                .isEqualTo(word);
    }

    @Test
    void bytes_that_are_not_of_the_encoding_are_refused_with_their_place() {
        byte[] latin = file("<text><body>\n<p>Größe</p></body></text>").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new TeiReader().read(latin))
                .hasMessageStartingWith("Line 2, column 6: ")
                .hasMessageContaining("UTF-8");
    }
}
