package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.Refusal;

@Execution(ExecutionMode.CONCURRENT)
class PdfReaderTest {

    private final PdfReader reader = new PdfReader();

    @Test
    void lines_become_paragraphs_and_larger_type_a_heading() {
        ReadText read = reader.read(new Print()
                .page()
                .heading("The first chapter")
                .lines(
                        "It was cold in the hall, and those who had come to see the accused had to",
                        "stand along the walls, for the benches were taken.")
                .indented(
                        "Nobody spoke. The judges came in by a door at the side, and then the accused",
                        "were led in between two rows of soldiers.")
                .bytes());

        assertThat(read.segments())
                .extracting(ReadSegment::kind)
                .containsExactly(SegmentKind.HEADING, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
        assertThat(read.segments())
                .extracting(ReadSegment::text)
                .containsExactly(
                        "The first chapter",
                        "It was cold in the hall, and those who had come to see the accused had to"
                                + " stand along the walls, for the benches were taken.",
                        "Nobody spoke. The judges came in by a door at the side, and then the accused"
                                + " were led in between two rows of soldiers.");
        assertThat(read.findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains(PdfParagraphs.HEADINGS, "The first chapter"));
    }

    @Test
    void a_word_broken_at_the_end_of_a_line_is_joined_and_told() {
        ReadText read = reader.read(new Print()
                .page()
                .lines(
                        "It was cold in the hall, and those who had come to see the accused con-",
                        "tinued to stand along the walls; the well-",
                        "known and the Anglo-",
                        "Saxon guests sat.")
                .bytes());

        assertThat(read.segments().get(0).text())
                .contains("the accused continued to stand")
                .contains("the wellknown and the Anglo- Saxon guests");
        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.CHANGED)
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains(PdfParagraphs.HYPHENS, "2", "con-|tinued");
    }

    @Test
    void running_heads_are_left_out_and_the_printed_numbers_are_the_pages() {
        Print print = new Print();
        List<String> words = List.of("cold", "snow", "ice", "wind", "rain", "fog");
        for (int page = 41; page <= 46; page++) {
            String weather = words.get(page - 41);
            print.page()
                    .head(page % 2 == 0 ? page + "   The Secret History" : "The first chapter   " + page)
                    .lines(
                            "Of the " + weather + " one could write without an end, and the sentence about the "
                                    + weather,
                            "that began up there goes on to where the next page has the " + weather + " and");
        }

        ReadText read = reader.read(print.bytes());

        assertThat(read.segments()).hasSize(1);
        assertThat(read.segments().get(0).text()).doesNotContain("Secret History", "41", "chapter");
        assertThat(read.segments().get(0).marks())
                .filteredOn(mark -> mark.kind().equals("page"))
                .extracting(mark -> mark.attributes().get("n"))
                .containsExactly("41", "42", "43", "44", "45", "46");
        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.LOST)
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains(PdfParagraphs.HEADS, "The first of 6 reads “The first chapter 41”");
    }

    @Test
    void pages_without_printed_numbers_are_counted() {
        ReadText read = reader.read(new Print()
                .page()
                .lines("The first page ends here, at the end of a line and of the paragraph.")
                .page()
                .indented(
                        "So begins the second, whose paragraph has more than one line,",
                        "and whose second line stands farther out.")
                .bytes());

        assertThat(read.segments()).hasSize(2);
        assertThat(read.segments().get(1).marks()).containsExactly(new Mark(0, 0, "page", Map.of("n", "2")));
        assertThat(read.title()).isEqualTo("A print");
        assertThat(read.language()).isEqualTo("en-GB");
    }

    @Test
    void a_pdf_of_pictures_says_so() throws IOException {
        assertRefused(new Print().page().bytes(), "no text, only pictures of pages");
    }

    @Test
    void a_locked_pdf_is_refused() throws IOException {
        AccessPermission nothing = new AccessPermission();
        nothing.setCanExtractContent(false);

        assertRefused(
                new Print().page().lines("Secret.").locked("secret", new AccessPermission()), "locked with a password");
        assertRefused(new Print().page().lines("Secret.").locked("", nothing), "forbids to take words");
        assertThat(reader.read(new Print().page().lines("Open.").locked("", new AccessPermission()))
                        .segments())
                .extracting(ReadSegment::text)
                .containsExactly("Open.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7",
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>",
                "%PDF-1.4\n%%EOF",
                "no pdf"
            })
    void what_is_damaged_is_refused(String file) {
        assertThatThrownBy(() -> reader.read(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void any_cut_of_a_good_file_is_read_or_refused() {
        byte[] whole = new Print().page().lines("A whole file.").bytes();

        for (int length = 0; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertThat(reader.read(cut).segments()).isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(refusal.sentence()).contains("PDF");
            }
        }
    }

    @Test
    void what_would_swell_is_refused_also_when_it_is_packed_twice() throws IOException {
        byte[] once = packed(new byte[200 << 20]);
        String head = "%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n";

        for (byte[] bomb : List.of(once, packed(once))) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            file.writeBytes(bomb);
            file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
            assertRefused(file.toByteArray(), "swell more than a hundredfold");
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private void assertRefused(byte[] file, String why) {
        assertThatThrownBy(() -> reader.read(file)).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }
}
