package org.testimonia.text.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testimonia.text.tei.TeiSample.paths;
import static org.testimonia.text.tei.TeiSample.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.text.Corpora;
import org.testimonia.text.Finding;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;

/** How a TEI file says it is cited is how its segments are cited. */
class CitationsTest {

    private static final String POEMS = """
            <text><body><div type="poem"><head>To a friend</head><l>one</l><l xml:id="two">two</l></div>
            <div type="poem" n="9"><head>To a foe</head><l n="5">three</l></div><p>after</p></body></text>""";

    private static ReadText cited(String refsDecl, String text) {
        return read(TeiSample.file(text)
                .replace("</teiHeader>", "<encodingDesc>" + refsDecl + "</encodingDesc></teiHeader>"));
    }

    @Test
    void structures_cite_by_what_they_use_and_their_delimiter() {
        ReadText read = cited("""
                <refsDecl><citeStructure match="/TEI/text/body/div[@type='poem']" use="position()" unit="poem">
                <citeStructure match="l" use="position()" delim=", " unit="line"/></citeStructure></refsDecl>""", POEMS);

        assertThat(paths(read)).containsExactly("1", "1, 1", "1, 2", "2", "2, 1", "p1");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void names_may_have_the_prefix_of_tei_and_words_and_identifiers_may_be_used() {
        ReadText read = cited("""
                <refsDecl><citeStructure match="//tei:div" use="head"><citeStructure match="./tei:l[@xml:id]" use="@xml:id"
                delim=":"/></citeStructure></refsDecl>""", POEMS);

        assertThat(paths(read))
                .containsExactly("To a friend", "To a friend.1", "To a friend:two", "To a foe", "To a foe.5", "p1");
    }

    @Test
    void a_pattern_cites_by_the_attributes_it_captures_and_the_deepest_tells_of_all() {
        ReadText read = cited("""
                <refsDecl><cRefPattern matchPattern="(\\w+):(\\w+)"
                  replacementPattern="#xpath(/tei:TEI/tei:text/tei:body/tei:div[@n='$1']//tei:l[@n='$2'])"/>
                <cRefPattern matchPattern="(\\w+)" replacementPattern="#xpath(/tei:TEI/tei:text/tei:body/tei:div[@n='$1'])"/>
                </refsDecl>""", POEMS);

        assertThat(paths(read)).containsExactly("1", "1.1", "1.2", "9", "9:5", "p1");
    }

    @Test
    void a_part_without_words_to_cite_it_by_or_with_a_sentence_is_numbered() {
        ReadText read = cited(
                "<refsDecl><citeStructure match=\"//div\" use=\"@n\"/></refsDecl>",
                POEMS.replace("n=\"9\"", "n=\"" + "The ninth of the poems he wrote to foes ".repeat(2) + "\""));

        assertThat(paths(read)).containsExactly("1", "1.1", "1.2", "2", "2.5", "p1");
    }

    @Test
    void a_rule_that_cannot_be_read_is_named_with_its_line() {
        ReadText read = cited(
                "<refsDecl>\n<citeStructure match=\"//div[for $a in 1 to 9 return $a]\" use=\"@n\"/></refsDecl>",
                POEMS);

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.CHANGED);
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.message()).contains("for $a in 1 to 9").contains("XPath 1.0");
        });
        assertThat(paths(read)).startsWith("1", "1.1");
    }

    @Test
    void a_rule_that_would_go_through_the_file_again_and_again_is_given_up() {
        String lines = "<p>a</p>".repeat(3_000);
        ReadText read = cited(
                "<refsDecl><citeStructure match=\"//*[//*[//*[//*[. = 'b']]]]\" use=\"string(//text)\"/></refsDecl>",
                "<text><body><div>" + lines + "</div></body></text>");

        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("takes too long"));
        assertThat(read.segments()).hasSize(3_000);
    }

    @Test
    void nothing_outside_of_the_file_can_be_asked_for() {
        for (String outside : List.of("document('/etc/passwd')//div", "doc('x')", "//div[evaluate('1')]", "$home")) {
            ReadText read = cited("<refsDecl><citeStructure match=\"" + outside + "\" use=\"@n\"/></refsDecl>", POEMS);

            assertThat(read.findings()).as(outside).hasSize(1);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void quintilian_is_cited_by_book_chapter_and_section() {
        ReadText read = new TeiReader().read(Corpora.read("tei/big-quintilian-eng.xml"));

        assertThat(paths(read)).contains("1.pr.1", "2.4.1", "12.11.31");
        assertThat(read.segments().stream()
                        .filter(segment -> segment.path().equals("12.11.31"))
                        .map(ReadSegment::text))
                .anyMatch(text -> text.contains("teaching of oratory"));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void the_parts_of_caesar_are_cited_as_its_editors_say() {
        ReadText read = new TeiReader().read(Corpora.read("tei/apparatus-caesar-balex.xml"));

        assertThat(paths(read)).contains("Preface", "Bellum Alexandrinum.1", "Bellum Alexandrinum.78");
    }
}
