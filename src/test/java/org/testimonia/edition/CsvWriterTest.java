package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.intake.Brought;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.CsvFile;
import org.testimonia.shared.CsvTable;
import org.testimonia.shared.Json;

class CsvWriterTest {

    private final EditionModel model = SmallEdition.several();
    private final byte[] zip = EditionFormat.CSV.write(model).bytes();

    @Test
    void the_same_edition_gives_the_same_four_tables() throws IOException {
        assertThat(EditionFormat.CSV.write(model).bytes()).isEqualTo(zip);
        assertThat(tables().keySet())
                .containsExactly("annotations.csv", "claims.csv", "evidence.csv", "judgements.csv");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        for (String table : tables().values()) {
            assertThat(table).doesNotContainPattern("(?m)(^|,)\"?[ ]*[=+@\\uFF1D\\uFF0B\\uFF20]");
        }
    }

    @Test
    void annotations_come_back_as_they_were() {
        Brought read = CsvFile.read(zip);

        assertThat(read.notes()).hasSameSizeAs(model.notes());
        for (int i = 0; i < read.notes().size(); i++) {
            Note note = model.notes().get(i);
            Brought.Note back = read.notes().get(i);
            assertThat(back.address()).isEqualTo(note.id().toString());
            assertThat(back.kind()).isEqualTo(note.kind());
            assertThat(back.body()).isEqualTo(note.body());
            assertThat(back.tags()).isEqualTo(note.tags());
            assertThat(back.entityIri()).isEqualTo(note.entityIri());
            assertThat(back.places()).isEqualTo(places(note.passages()));
            assertThat(back.replies())
                    .isEqualTo(note.replies().stream()
                            .map(EditionModel.Reply::body)
                            .toList());
        }
    }

    @Test
    void claims_come_back_with_their_evidence_and_their_judgements() {
        Brought read = CsvFile.read(zip);

        assertThat(read.claims()).hasSameSizeAs(model.claims());
        for (int i = 0; i < read.claims().size(); i++) {
            EditedClaim claim = model.claims().get(i);
            Brought.SaidClaim back = read.claims().get(i);
            assertThat(back.statement()).isEqualTo(claim.statement());
            assertThat(back.scope()).isEqualTo(claim.scope());
            assertThat(back.event()).isEqualTo(claim.event());
            assertThat(back.places()).isEqualTo(places(claim.passages()));
            assertThat(back.judgements().stream().map(Brought.SaidJudgement::reason))
                    .isEqualTo(claim.judgements().stream()
                            .map(EditionModel.EditedJudgement::reason)
                            .toList());
            assertThat(back.evidence()).hasSameSizeAs(claim.evidence());
            for (int j = 0; j < back.evidence().size(); j++) {
                same(back.evidence().get(j), claim.evidence().get(j));
            }
        }
    }

    private static void same(Brought.SaidEvidence back, EditedEvidence evidence) {
        assertThat(back.stance()).isEqualTo(evidence.stance());
        assertThat(back.reason()).isEqualTo(evidence.reason());
        assertThat(back.source()).isEqualTo(evidence.source());
        assertThat(back.locator()).isEqualTo(evidence.locator());
        assertThat(back.places()).isEqualTo(places(evidence.passages()));
        assertThat(back.premise())
                .isEqualTo(
                        evidence.premise() == null
                                ? null
                                : evidence.premise().id().toString());
    }

    @Test
    void what_import_does_not_take_is_in_the_tables_all_the_same() throws IOException {
        List<Map<String, String>> claims = CsvTable.read(tables().get("claims.csv"));

        assertThat(Json.read(claims.get(0).get("origins")).path("sentence").asText())
                .isEqualTo("2 items · 1 group");
        assertThat(Json.read(claims.get(0).get("relations"))
                        .get(0)
                        .path("relation")
                        .asText())
                .isEqualTo("contradicts");
        assertThat(Json.read(claims.get(1).get("assertions"))
                        .get(0)
                        .path("agent")
                        .path("name")
                        .asText())
                .isEqualTo("Alexander Orlov");
        assertThat(claims.get(2).get("statement")).isEqualTo(SmallText.HOSTILE);
    }

    private static List<Place> places(List<EditedPassage> passages) {
        return passages.stream()
                .map(each -> new Place(
                        each.textSlug(), each.prefix(), each.exact(), each.suffix(), each.start(), each.end()))
                .toList();
    }

    private Map<String, String> tables() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                tables.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tables;
    }
}
