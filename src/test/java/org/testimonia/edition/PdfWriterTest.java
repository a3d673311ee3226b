package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testimonia.PdfCheck;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.Format;
import org.testimonia.text.PlainReader;

/** An edition as a PDF. */
@Execution(ExecutionMode.CONCURRENT)
class PdfWriterTest {

    private static final String SCRIPTS = """
            Между августом 1936 года и мартом 1938 года прошли три процесса.

            Μῆνιν ἄειδε, θεά, Πηληϊάδεω Ἀχιλῆος οὐλομένην.

            בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם

            קרא את ההודאות בקול

            قرأ المدّعي الاعترافات بصوت عالٍ وقال الموانئ لا تغلق

            سازمان‌ها و پژوهشگران گفتند چرا

            Zażółć gęślą jaźń, ﬁnally: ȩ̃ ʃ ≠ ∞
            """;

    private static final EditionModel SMALL = SmallEdition.model();
    private static final WrittenEdition SMALL_PDF = EditionFormat.PDF.write(SMALL);
    private static final String WORDS = PdfCheck.words(SMALL_PDF.bytes());

    @Test
    void it_is_one_that_archives_keep_and_a_screen_reader_reads() {
        assertThat(PdfCheck.errors(SMALL_PDF.bytes())).isEmpty();
    }

    @Test
    void so_is_a_published_one_of_two_texts() {
        byte[] pdf = EditionFormat.PDF.write(SmallEdition.several()).bytes();

        assertThat(PdfCheck.errors(pdf)).isEmpty();
        assertThat(PdfCheck.words(pdf))
                .contains("Release 2", "Edited by Clara", "Why these texts", "What Orlov reports")
                .contains("Voices for it: 2 items · 1 group. All of them go back to Abram Slutsky.");
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(EditionFormat.PDF.write(SmallEdition.model()).bytes()).isEqualTo(SMALL_PDF.bytes());
    }

    @Test
    void it_is_read_in_its_order() {
        assertThat(WORDS)
                .containsSubsequence(
                        "The Moscow trials",
                        "Annotated by Ada",
                        "Contents",
                        "How the confessions were made",
                        "Between August 1936",
                        "Two men who had left the service",
                        "What was read",
                        "You heard the prisoners,",
                        "Zinoviev, Kamenev",
                        "August 1936 16",
                        "Shoot the mad dogs",
                        "The claims, and how far they hold",
                        "Witnesses, and what they bear on",
                        "Works cited",
                        "How it is marked",
                        "What this edition was made from");
    }

    @Test
    void a_note_stands_at_the_foot_with_the_words_it_is_said_of() {
        assertThat(WORDS)
                .contains("three public trials were held] Note by Ada.")
                .contains(
                        "confessions had been obtained by physical pressure] Claim 1, ● Established: 2 for, 1 against.")
                .contains("Note of the text 1. The reports give the pleas in full, with two exceptions.")
                .contains("16 1937] See note");
    }

    @Test
    void a_claim_is_printed_with_all_that_was_said_about_it() {
        assertThat(WORDS)
                .contains("● Established, judged by Clara <b>, 4 May 2026")
                .contains("2 for, 1 against. For Orlov 1953, Krivitsky 1939. Against Pritt 1936.")
                .contains("Made in this text at note 5, page 1.")
                .contains("Ada objects: He saw the court-room only. Boris answers: That is what he says himself.")
                .contains("He wrote in haste. Not answered yet.")
                .contains("To the evidence against it: He could not see what went before the hearing.")
                .contains("Minority opinion of Ada: " + SmallEdition.MINORITY)
                .contains("Judged so in spite of single origin");
    }

    @Test
    void what_was_meant_to_do_harm_comes_out_as_words() {
        String bytes = new String(SMALL_PDF.bytes(), StandardCharsets.ISO_8859_1);

        assertThat(WORDS).contains("</p><script>alert(\"1\")</script> back & 'quotes' \uFFFD");
        assertThat(bytes).doesNotContain("/JavaScript", "/Launch", "/OpenAction");
        assertThat(SMALL_PDF.report())
                .anyMatch(said -> said.contains("U+1D518"))
                .anyMatch(said -> said.contains("directional control characters"));
    }

    @Test
    void every_script_extracts_as_it_was_typed() {
        byte[] pdf = EditionFormat.PDF.write(of(SCRIPTS)).bytes();
        String words = normal(PdfCheck.words(pdf));

        assertThat(PdfCheck.errors(pdf)).isEmpty();
        for (String paragraph : SCRIPTS.split("\n\n")) {
            // joiners shape the letters beside them and are not printed
            for (String word : normal(paragraph).replaceAll("\u200C", "").split(" ")) {
                assertThat(words).contains(word);
            }
        }
    }

    /** Canonically equivalent, ligatures apart: PDF knows no other sameness of words. */
    private static String normal(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void a_word_without_end_is_broken_and_still_the_same_word() {
        String word = "donaudampfschifffahrt".repeat(20);
        byte[] pdf = EditionFormat.PDF.write(of("It says " + word + " there.")).bytes();

        assertThat(PdfCheck.errors(pdf)).isEmpty();
        assertThat(PdfCheck.words(pdf).replaceAll("\\s+", "")).contains(word);
    }

    @Test
    void links_lead_to_places_in_it_or_to_open_addresses_and_say_where() throws IOException {
        try (PDDocument document = Loader.loadPDF(SMALL_PDF.bytes())) {
            List<PDAnnotation> links = new ArrayList<>();
            document.getPages().forEach(page -> links.addAll(annotations(page)));

            assertThat(links).isNotEmpty().allSatisfy(link -> {
                assertThat(link.getContents()).isNotBlank();
                if (((PDAnnotationLink) link).getAction() instanceof PDActionURI uri) {
                    assertThat(uri.getURI()).startsWith("http");
                } else {
                    assertThat(((PDAnnotationLink) link).getAction()).isInstanceOf(PDActionGoTo.class);
                }
            });
        }
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pages_before_the_text_have_roman_numbers_and_chapters_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(SMALL_PDF.bytes())) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }

            assertThat(labels).startsWith("i", "ii", "1", "2");
            assertThat(bookmarks)
                    .startsWith("How the confessions were made")
                    .contains("The claims, and how far they hold");
        }
    }

    /** A text with nothing said of it. */
    private static EditionModel of(String plain) {
        byte[] original = plain.getBytes(StandardCharsets.UTF_8);
        EditedText text = new EditedText(
                SmallText.ID,
                "scripts",
                "Scripts",
                null,
                "und",
                "ltr",
                1,
                "0".repeat(64),
                Format.PLAIN,
                original,
                new PlainReader().read(original).segments(),
                null,
                null);
        return new EditionModel(
                SMALL.base(),
                SMALL.at(),
                SMALL.seq(),
                SMALL.projectSlug(),
                SMALL.projectTitle(),
                null,
                List.of(text),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
