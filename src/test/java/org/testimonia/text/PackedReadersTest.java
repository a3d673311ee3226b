package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;

@Execution(ExecutionMode.CONCURRENT)
class PackedReadersTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String STYLES =
            "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/>"
                    + "</w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>"
                    + "<w:style w:styleId=\"Own\"><w:name w:val=\"My chapter\"/><w:basedOn w:val=\"H2\"/></w:style></w:styles>";

    private static byte[] docx(String body, String... more) {
        String[] parts = {
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<?xml version=\"1.0\"?><w:document " + W + "><w:body>" + body + "</w:body></w:document>",
            "word/styles.xml",
            STYLES
        };
        String[] all = Arrays.copyOf(parts, parts.length + more.length);
        System.arraycopy(more, 0, all, parts.length, more.length);
        return Zip.of(all);
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    private static List<String> words(ReadText text) {
        return text.segments().stream().map(ReadSegment::text).toList();
    }

    @Test
    void a_word_file_gives_its_headings_words_marks_and_notes() {
        byte[] file = docx(
                "<w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr><w:r><w:t>How it began</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t xml:space=\"preserve\">They were </w:t></w:r><w:r><w:rPr><w:b/><w:i w:val=\"0\"/></w:rPr>"
                        + "<w:t>kept</w:t></w:r><w:r><w:t xml:space=\"preserve\"> awake</w:t><w:footnoteReference w:id=\"7\"/></w:r>"
                        + "<w:r><w:t>.</w:t></w:r></w:p>",
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:footnote w:id=\"7\">" + p("So says Orlov.") + "</w:footnote></w:footnotes>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>A memoir</dc:title>"
                        + "<dc:creator>Ada</dc:creator></cp:coreProperties>");

        ReadText read = new DocxReader().read(file);

        assertThat(words(read)).containsExactly("How it began", "They were kept awake.", "So says Orlov.");
        assertThat(read.segments().get(0).level()).isEqualTo(2);
        assertThat(read.segments().get(1).marks()).containsExactly(new Mark(10, 14, "strong", java.util.Map.of()));
        assertThat(read.segments().get(2).place()).isEqualTo(Place.NOTE);
        assertThat(read.segments().get(2).attachedAt()).isEqualTo("How it began\nThey were kept awake".length());
        assertThat(List.of(read.title(), read.author(), read.language())).containsExactly("A memoir", "Ada", "en-GB");
    }

    @Test
    void word_lists_are_numbered_as_word_numbers_them_and_tables_are_read_cell_by_cell() {
        String item =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        byte[] file = docx(
                item.formatted(0, "one") + item.formatted(1, "inner") + item.formatted(1, "inner too")
                        + item.formatted(0, "two") + "<w:tbl><w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b")
                        + "</w:tc></w:tr></w:tbl>",
                "word/numbering.xml",
                "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"1\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");

        ReadText read = new DocxReader().read(file);

        assertThat(read.segments().stream().map(ReadSegment::label).toList())
                .containsExactly("I.", "I.a)", "I.b)", "II.", null, null);
        assertThat(read.segments().stream().map(ReadSegment::kind).toList())
                .endsWith(SegmentKind.ITEM, SegmentKind.CELL, SegmentKind.CELL);
        assertThat(read.segments().get(5).path()).isEqualTo("5.1.2");
    }

    @Test
    void what_a_word_file_holds_besides_words_is_a_finding() {
        ReadText read = new DocxReader()
                .read(docx("<w:p><w:r><w:t>kept</w:t></w:r><w:ins><w:r><w:t> new</w:t></w:r></w:ins>"
                        + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                        + "<w:r><w:drawing/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t> 7</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r></w:p>"));

        assertThat(words(read)).containsExactly("kept new 7\uFFFD");
        assertThat(read.findings().stream().map(Finding::message))
                .anyMatch(message -> message.startsWith("Tracked deletions are left out. It reads “old”"))
                .anyMatch(message -> message.startsWith("Tracked insertions"))
                .anyMatch(message -> message.startsWith("Hidden words are left out. It reads “secret”"))
                .anyMatch(message -> message.startsWith("Pictures and drawings"))
                .anyMatch(message -> message.startsWith("Signs of a symbol font"));
    }

    @Test
    void a_field_that_never_ends_takes_no_words_along_and_unread_parts_are_a_finding() {
        ReadText read = new DocxReader()
                .read(
                        docx(
                                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF a</w:instrText></w:r></w:p>"
                                        + p("still here")
                                        + "<w:p><w:r><w:ruby><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"));

        assertThat(words(read)).containsExactly("still here");
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().get(0).message()).contains("not read", "base");
    }

    @Test
    void an_open_document_text_gives_its_headings_lists_notes_and_marks() {
        String content =
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:fo=\"f\" xmlns:table=\"b\">"
                        + "<office:automatic-styles><style:style style:name=\"T1\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
                        + "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/></text:list-style>"
                        + "</office:automatic-styles><office:body><office:text>"
                        + "<text:h text:outline-level=\"1\">Begin</text:h>"
                        + "<text:p>One<text:s text:c=\"3\"/>two <text:span text:style-name=\"T1\">three</text:span>"
                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p>"
                        + "<text:list text:style-name=\"L1\"><text:list-item><text:p>first</text:p></text:list-item>"
                        + "<text:list-item><text:p>second</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:text></office:body></office:document-content>";

        ReadText read = new OdtReader().read(Zip.of("mimetype", Format.ODT.mediaType, "content.xml", content));

        assertThat(words(read)).containsExactly("Begin", "One two three.", "first", "second", "cell", "A note.");
        assertThat(read.segments().get(1).marks()).containsExactly(new Mark(8, 13, "emphasis", java.util.Map.of()));
        assertThat(read.segments().stream().map(ReadSegment::label).toList())
                .containsExactly(null, null, "1.", "2.", null, "1");
        assertThat(read.segments().get(5).attachedAt()).isEqualTo("Begin\nOne two three".length());
        assertThat(read.title()).isEqualTo("Begin");
    }

    @Test
    void an_e_book_is_read_in_the_order_of_its_spine() {
        byte[] file = Zip.of(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>",
                "OEBPS/two.xhtml",
                "<html><head><title/></head><body><p>Second.<a id=\"x\"/></p></body></html>",
                "OEBPS/one%201.xhtml".replace("%20", " "),
                "<html><body><h1>First</h1></body></html>",
                "OEBPS/nav.xhtml",
                "<html><body><p>Contents</p></body></html>",
                "OEBPS/book.opf",
                "<package xmlns:dc=\"d\"><metadata><dc:title>Letters</dc:title><dc:creator>Ada</dc:creator><dc:language>de</dc:language></metadata>"
                        + "<manifest><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/><item id=\"a\" href=\"one%201.xhtml\"/>"
                        + "<item id=\"b\" href=\"two.xhtml\"/><item id=\"c\" href=\"../lost.xhtml\"/></manifest>"
                        + "<spine><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/><itemref idref=\"c\"/></spine></package>");

        ReadText read = new EpubReader().read(file);

        assertThat(words(read)).containsExactly("First", "Second.");
        assertThat(List.of(read.title(), read.author(), read.language())).containsExactly("Letters", "Ada", "de");
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().get(0).message()).contains("missing", "lost.xhtml");
    }

    @Test
    void the_three_are_told_apart_by_what_they_begin_with() {
        assertThat(FormatGuess.of("a.bin", null, docx(p("a")))).isEqualTo(Format.DOCX);
        assertThat(FormatGuess.of("a.zip", null, stored(Format.ODT.mediaType))).isEqualTo(Format.ODT);
        assertThat(FormatGuess.of(null, null, stored(Format.EPUB.mediaType))).isEqualTo(Format.EPUB);
        assertThatThrownBy(() -> FormatGuess.of("a.xlsx", null, Zip.of("xl/workbook.xml", "<a/>")))
                .isInstanceOf(Refusal.class);
    }

    /** The first part of both is its type, not compressed. */
    private static byte[] stored(String type) {
        byte[] head = new byte[30];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, head, 0, 4);
        byte[] name = ("mimetype" + type).getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(head, head.length + name.length);
        System.arraycopy(name, 0, file, head.length, name.length);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "PK\u0003\u0004 and nothing", "no zip at all"})
    void what_is_no_archive_is_refused(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);

        for (TextReader reader : List.of(new DocxReader(), new OdtReader(), new EpubReader())) {
            assertThatThrownBy(() -> reader.read(bytes)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void a_bomb_and_what_is_nested_beyond_reason_are_refused() {
        String zeros = "0".repeat(1 << 26);
        byte[] bomb = Zip.of("a", zeros, "b", zeros, "c", zeros, "d", zeros, "e", zeros);
        String deep = "<w:tbl><w:tr><w:tc>".repeat(3_000) + p("a") + "</w:tc></w:tr></w:tbl>".repeat(3_000);
        String list = "<text:list><text:list-item>".repeat(3_000);

        assertThatThrownBy(() -> new EpubReader().read(bomb)).hasMessageContaining("300 MB");
        assertThatThrownBy(() -> new DocxReader().read(docx(deep))).hasMessageContaining("deep");
        assertThatThrownBy(() ->
                        new OdtReader().read(Zip.of("content.xml", "<office:text>" + list + "<text:p>a</text:p>")))
                .hasMessageContaining("deep");
    }

    @Test
    void headers_and_footers_are_named_among_what_is_left_out() {
        byte[] file = docx(
                p("They were kept awake."),
                "word/header1.xml",
                "<w:hdr " + W + ">" + p("Not to be cited") + "</w:hdr>",
                "word/footer2.xml",
                "<w:ftr " + W + ">" + p("page 3") + "</w:ftr>",
                "word/header3.xml",
                "<w:hdr " + W + ">" + p(" ") + "</w:hdr>");

        ReadText read = new DocxReader().read(file);

        assertThat(words(read)).containsExactly("They were kept awake.");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.LOST);
            assertThat(finding.message())
                    .contains("Headers and footers")
                    .contains("page 3")
                    .contains("2");
        });
    }
}
