package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.TeiCheck;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Corpora;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.tei.TeiReader;

@EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
@Execution(ExecutionMode.CONCURRENT)
class TeiSpliceCorpusTest {

    static Stream<Path> files() throws IOException {
        return Files.list(Corpora.folder("tei")).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_was_added_comes_out_again_and_leaves_every_byte(Path path) throws Exception {
        byte[] original = Files.readAllBytes(path);

        SplicedTei spliced = spliced(original);

        assertThat(spliced.bytes()).hasSizeGreaterThan(original.length);
        assertThat(TeiSplice.removeOurs(spliced.bytes())).isEqualTo(original);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_valid_file_stays_valid_and_an_invalid_one_gains_no_new_kind_of_error(Path path) throws Exception {
        byte[] original = Files.readAllBytes(path);

        SplicedTei spliced = spliced(original);

        assertThat(kinds(TeiCheck.errors(original))).containsAll(kinds(TeiCheck.errors(spliced.bytes())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_words_of_an_annotated_file_are_the_words_of_the_original(Path path) throws Exception {
        byte[] original = Files.readAllBytes(path);

        SplicedTei spliced = spliced(original);

        assertThat(words(spliced.bytes())).isEqualTo(words(original));
    }

    private static List<String> words(byte[] file) {
        return new TeiReader()
                .read(file).segments().stream().map(ReadSegment::text).toList();
    }

    private static SplicedTei spliced(byte[] original) {
        ReadText read = new TeiReader().read(original);
        TeiSplice splice = new TeiSplice(original, read.segments());
        List<AnchorRange> ranges = ranges(read, splice.idPrefix());
        return splice.splice(ranges, additions(splice.idPrefix(), ranges));
    }

    /** Half of them as long as a phrase, half of them crossing paragraphs, notes and readings. */
    private static List<AnchorRange> ranges(ReadText read, String prefix) {
        int length = read.segments().stream()
                        .mapToInt(segment -> CodePoints.length(segment.text()) + 1)
                        .sum()
                - 1;
        Random random = new Random(1937);
        List<AnchorRange> ranges = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int start = random.nextInt(length - 1);
            int longest = Math.min(length - start, i % 2 == 0 ? 60 : 6_000);
            ranges.add(new AnchorRange(
                    prefix + "a" + i + "-s", prefix + "a" + i + "-e", start, start + 1 + random.nextInt(longest)));
        }
        return ranges;
    }

    private static TeiAdditions additions(String id, List<AnchorRange> ranges) {
        String notes = ranges.stream()
                .map(range -> """
                        <annotation xml:id="%1$s-n" motivation="commenting" target="#%1$s #%2$s"><note>Ада</note></annotation>\
                        """.formatted(range.startId(), range.endId()))
                .collect(Collectors.joining());
        return new TeiAdditions("""
                <respStmt xml:id="%sada"><resp>annotation</resp><persName>Ada</persName></respStmt>""".formatted(id), """
                <taxonomy xml:id="%1$sstanding"><category xml:id="%1$sopen"><catDesc>open</catDesc></category></taxonomy>""".formatted(id), """
                <change xml:id="%sr1" when="2026-05-04">Annotated.</change>""".formatted(id), """
                <interpGrp xml:id="%1$sclaims" type="claims"><interp xml:id="%1$sCL-1" type="claim" subtype="open" \
                ana="#%1$sopen" inst="#%1$sa0-s #%1$sa0-e">The confessions were extorted.</interp></interpGrp>\
                <listAnnotation xml:id="%1$snotes" type="annotations">%2$s</listAnnotation>\
                <listRelation xml:id="%1$srelations"><relation xml:id="%1$srel" name="refines" active="#%1$sCL-1" \
                passive="#%1$sCL-1"/></listRelation>\
                <listChange xml:id="%1$shistory" type="status-history" ordered="true"><change xml:id="%1$sh1" \
                when="2026-03-02" target="#%1$sCL-1" status="open">Submitted.</change></listChange>""".formatted(id, notes));
    }

    private static TreeSet<String> kinds(List<String> errors) {
        return errors.stream()
                .map(error -> error.replaceFirst("^\\d+: ", "").replaceFirst("; expected.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
