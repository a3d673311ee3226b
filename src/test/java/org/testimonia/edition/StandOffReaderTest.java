package org.testimonia.edition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.intake.Brought;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Brought.SaidClaim;
import org.testimonia.edition.intake.Brought.SaidEvidence;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Corpora;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.tei.TeiReader;

@Execution(ExecutionMode.CONCURRENT)
class StandOffReaderTest {

    private static final String BASE = "https://testimonia.example";

    static Stream<Path> files() {
        return Corpora.texts()
                .filter(path -> path.getParent().getFileName().toString().equals("tei"));
    }

    @ParameterizedTest
    @MethodSource("files")
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void a_tei_file_comes_back_with_the_same_words_and_what_we_put_into_it(Path path) {
        EditionModel model = new CorpusEdition(path).model();
        byte[] tei = EditionFormat.TEI.write(model).bytes();
        if (!new TeiSplice(model.text().original(), List.of()).takesAdditions()) {
            return; // P4: its edition is another text
        }

        ReadText read = new TeiReader().read(tei);
        Brought brought = StandOffReader.read(tei, read.segments()).orElseThrow();

        String plain = plain(read.segments());
        assertThat(plain).isEqualTo(plain(model.text().segments()));
        same(brought, model, plain);
    }

    @Test
    void an_edition_made_as_tei_comes_back_with_all_that_becomes_the_projects() {
        EditionModel model = SmallEdition.model();
        byte[] tei = EditionFormat.TEI.write(model).bytes();

        ReadText read = new TeiReader().read(tei);
        Brought brought = StandOffReader.read(tei, read.segments()).orElseThrow();

        same(brought, model, plain(read.segments()));
        assertThat(brought.notes().get(0).replies()).containsExactly("Smirnov **and** Krestinsky.");
        assertThat(brought.notes().get(2).entityIri()).isEqualTo("https://www.wikidata.org/entity/Q35314");
        SaidClaim first = brought.claims().get(0);
        assertThat(first.scope()).isEqualTo("The three public trials only.");
        assertThat(first.event()).isEqualTo("1936-08/1938-03");
        assertThat(first.judgements().get(1).judge()).isEqualTo("Clara <b>");
        assertThat(first.judgements().get(1).at()).isEqualTo(SmallEdition.MAY);
        assertThat(first.evidence().get(0).proximity()).isEqualTo("contemporary_hearsay");
        assertThat(first.evidence().get(0).credibility()).isEqualTo("3");
        assertThat(brought.claims().get(1).evidence().get(0).premise()).isEqualTo(first.address());
    }

    @Test
    void a_file_without_our_stand_off_brings_nothing() {
        byte[] tei =
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>type=\"testimonia\"</p></body></text></TEI>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(StandOffReader.mayHave(tei)).isTrue();
        assertThat(StandOffReader.read(tei, List.of())).isEmpty();
        assertThat(StandOffReader.mayHave("<TEI/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static void same(Brought brought, EditionModel model, String plain) {
        assertThat(brought.notes()).hasSameSizeAs(model.notes());
        for (int i = 0; i < model.notes().size(); i++) {
            Note note = model.notes().get(i);
            Brought.Note back = brought.notes().get(i);
            assertThat(back.address()).isEqualTo(BASE + "/a/" + note.id());
            assertThat(back.kind()).isEqualTo(note.kind());
            assertThat(back.visibility()).isEqualTo(note.visibility());
            assertThat(back.body()).isEqualTo(note.body() == null ? null : inXml(note.body()));
            assertThat(back.tags())
                    .isEqualTo(
                            note.tags().stream().map(StandOffReaderTest::inXml).toList());
            assertThat(words(back.places(), plain)).isEqualTo(exact(note.passages()));
        }
        assertThat(brought.claims()).hasSameSizeAs(model.claims());
        for (int i = 0; i < model.claims().size(); i++) {
            same(brought.claims().get(i), model.claims().get(i), plain);
        }
    }

    private static void same(SaidClaim back, EditedClaim claim, String plain) {
        assertThat(back.address()).isEqualTo(BASE + "/c/" + claim.id());
        assertThat(back.statement()).isEqualTo(inXml(claim.statement()));
        assertThat(back.kind()).isEqualTo(claim.kind());
        assertThat(words(back.places(), plain)).isEqualTo(exact(claim.passages()));
        assertThat(back.judgements().stream().map(Brought.SaidJudgement::reason))
                .containsExactlyElementsOf(claim.judgements().stream()
                        .map(EditionModel.EditedJudgement::reason)
                        .toList());
        assertThat(back.evidence()).hasSameSizeAs(claim.evidence());
        for (int i = 0; i < claim.evidence().size(); i++) {
            EditedEvidence evidence = claim.evidence().get(i);
            SaidEvidence said = back.evidence().get(i);
            assertThat(said.address()).isEqualTo(BASE + "/e/" + evidence.id());
            assertThat(said.stance()).isEqualTo(evidence.stance());
            assertThat(said.reason()).isEqualTo(evidence.reason() == null ? null : inXml(evidence.reason()));
            assertThat(said.source()).isEqualTo(evidence.source());
            assertThat(said.locator()).isEqualTo(evidence.locator());
            assertThat(words(said.places(), plain)).isEqualTo(exact(evidence.passages()));
        }
    }

    /** XML has no control characters (XML 1.0 section 2.2); the writer puts a sign in their place. */
    private static String inXml(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t\\r]]", "\uFFFD");
    }

    /** A line feed between two paragraphs stands in no file, so at the edge of a passage it does not come back. */
    private static String bare(String words) {
        return words.replaceAll("^\\n+|\\n+$", "");
    }

    /** What stands there, or, where an anchor could not stand exactly, the words that are said to. */
    private static List<String> words(List<Place> places, String plain) {
        List<String> words = new ArrayList<>();
        for (Place place : places) {
            words.add(bare(
                    place.exact().isEmpty() ? CodePoints.slice(plain, place.start(), place.end()) : place.exact()));
        }
        return words;
    }

    private static List<String> exact(List<EditedPassage> passages) {
        return passages.stream()
                .map(EditedPassage::exact)
                .map(StandOffReaderTest::bare)
                .toList();
    }

    private static String plain(List<ReadSegment> segments) {
        return segments.stream().map(ReadSegment::text).collect(joining("\n"));
    }
}
