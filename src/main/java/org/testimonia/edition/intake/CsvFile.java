package org.testimonia.edition.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.intake.Brought.Note;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Brought.SaidClaim;
import org.testimonia.edition.intake.Brought.SaidEvidence;
import org.testimonia.edition.intake.Brought.SaidJudgement;
import org.testimonia.edition.intake.Brought.SaidSearch;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.CsvTable;
import org.testimonia.shared.Json;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Reads the tables that {@code CsvWriter} writes: all four in a zip, or {@code annotations.csv} alone. */
public final class CsvFile {

    private static final Set<String> TABLES = Set.of("annotations.csv", "claims.csv", "evidence.csv", "judgements.csv");
    private static final long LARGEST = 512L << 20;

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    private CsvFile(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            unpack(file);
        } else {
            tables.put("annotations.csv", table(file));
        }
    }

    /**
     * Reads them.
     *
     * @throws Refusal when it is no such file, naming the table, the row and the column
     */
    public static Brought read(byte[] file) {
        return new CsvFile(file).read();
    }

    private void unpack(byte[] file) {
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!TABLES.contains(entry.getName())) {
                    throw wrong("It has a file that is none of "
                            + String.join(", ", TABLES.stream().sorted().toList()) + ".");
                }
                byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= bytes.length;
                if (left < 0) {
                    throw Refusal.of(Refusal.Kind.TOO_LARGE, "These tables are larger than 512 MB.");
                }
                tables.put(entry.getName(), table(bytes));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw wrong("The zip is damaged.");
        }
        if (tables.isEmpty()) {
            throw wrong("There is no table in it.");
        }
    }

    private static List<Map<String, String>> table(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (CodePoints.isBroken(text) || text.indexOf('\uFFFD') >= 0) {
            throw Refusal.malformed("A table is not in UTF-8, or holds a NUL.").at("file", "Not UTF-8.");
        }
        return CsvTable.read(text);
    }

    private static Refusal wrong(String sentence) {
        return Refusal.invalid("file", "These are not our tables. " + sentence);
    }

    private List<Map<String, String>> rows(String name) {
        return tables.getOrDefault(name, List.of());
    }

    private Brought read() {
        Map<String, List<SaidEvidence>> evidence = new HashMap<>();
        each(
                "evidence.csv",
                row -> evidence.computeIfAbsent(need(row, "claimid"), any -> new ArrayList<>())
                        .add(evidence(row)));
        Map<String, List<SaidJudgement>> judgements = new HashMap<>();
        each(
                "judgements.csv",
                row -> judgements
                        .computeIfAbsent(need(row, "claimid"), any -> new ArrayList<>())
                        .add(judgement(row)));
        List<SaidClaim> claims = new ArrayList<>();
        each("claims.csv", row -> claims.add(claim(row, evidence, judgements)));
        return new Brought(notes(), claims, List.of());
    }

    private interface RowReader {
        void read(Map<String, String> row);
    }

    private void each(String table, RowReader reader) {
        int number = 1;
        for (Map<String, String> row : rows(table)) {
            number++;
            try {
                reader.read(row);
            } catch (Refusal refusal) {
                throw Refusal.invalid("file", "Row " + number + " of " + table + ": " + refusal.sentence());
            }
        }
    }

    /** An annotation has as many rows as passages. */
    private List<Note> notes() {
        Map<String, Note> notes = new LinkedHashMap<>();
        each("annotations.csv", row -> {
            String id = need(row, "id");
            Note before = notes.get(id);
            List<Place> places = new ArrayList<>(before == null ? List.of() : before.places());
            places.add(new Place(
                    cell(row, "text"),
                    orEmpty(row, "prefix"),
                    orEmpty(row, "exact"),
                    orEmpty(row, "suffix"),
                    number(row, "start"),
                    number(row, "end")));
            notes.put(id, note(id, row, places));
        });
        return List.copyOf(notes.values());
    }

    private static Note note(String id, Map<String, String> row, List<Place> places) {
        List<String> tags = new ArrayList<>();
        json(row, "tags").forEach(tag -> tags.add(tag.asText()));
        List<String> replies = new ArrayList<>();
        json(row, "replies").forEach(reply -> replies.add(reply.path("body").asText()));
        String format = cell(row, "bodyformat");
        return new Note(
                id,
                need(row, "kind"),
                cell(row, "visibility"),
                places,
                cell(row, "body"),
                format == null ? "text/markdown" : format,
                cell(row, "language"),
                tags,
                cell(row, "entityiri"),
                cell(row, "entitylabel"),
                replies);
    }

    private static SaidClaim claim(
            Map<String, String> row,
            Map<String, List<SaidEvidence>> evidence,
            Map<String, List<SaidJudgement>> judgements) {
        String id = need(row, "id");
        return new SaidClaim(
                id,
                need(row, "statement"),
                cell(row, "kind"),
                cell(row, "language"),
                cell(row, "scope"),
                cell(row, "event"),
                places(row),
                evidence.getOrDefault(id, List.of()),
                judgements.getOrDefault(id, List.of()));
    }

    private static SaidEvidence evidence(Map<String, String> row) {
        JsonNode premise = json(row, "premise");
        JsonNode searched = json(row, "searched");
        return new SaidEvidence(
                need(row, "id"),
                Query.word(cell(row, "stance"), "stance", Stance.class),
                cell(row, "kind"),
                cell(row, "proximity"),
                cell(row, "credibility"),
                cell(row, "reason"),
                places(row),
                cell(row, "source"),
                cell(row, "locator"),
                premise.isObject() ? premise.path("id").asText() : null,
                searched.isObject()
                        ? new SaidSearch(
                                searched.path("where").asText(),
                                searched.path("inSource").asBoolean(),
                                searched.path("range").asText(),
                                searched.path("method").asText())
                        : null,
                false,
                false,
                null);
    }

    private static SaidJudgement judgement(Map<String, String> row) {
        String judge = cell(row, "judge");
        return new SaidJudgement(
                judge == null ? "somebody" : judge,
                moment(row, "at"),
                Query.word(cell(row, "to"), "to", Standing.class),
                cell(row, "reasoncode"),
                orEmpty(row, "reason"));
    }

    private static List<Place> places(Map<String, String> row) {
        List<Place> places = new ArrayList<>();
        json(row, "passages")
                .forEach(place -> places.add(new Place(
                        place.path("text").asText(),
                        place.path("prefix").asText(),
                        place.path("exact").asText(),
                        place.path("suffix").asText(),
                        place.path("start").asInt(-1),
                        place.path("end").asInt(-1))));
        return places;
    }

    private static @Nullable String cell(Map<String, String> row, String name) {
        String cell = row.get(name);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private static String orEmpty(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    private static String need(Map<String, String> row, String name) {
        String cell = cell(row, name);
        if (cell == null) {
            throw Refusal.invalid("file", "the column “" + name + "” is empty or missing.");
        }
        return cell;
    }

    private static int number(Map<String, String> row, String name) {
        String cell = cell(row, name);
        return cell == null || !cell.matches("\\d{1,9}") ? -1 : Integer.parseInt(cell);
    }

    private static @Nullable Instant moment(Map<String, String> row, String name) {
        String cell = cell(row, name);
        try {
            return cell == null ? null : Instant.parse(cell);
        } catch (DateTimeException e) {
            throw Refusal.invalid("file", "“" + name + "” is no moment such as 2026-03-05T10:00:00Z.");
        }
    }

    private static JsonNode json(Map<String, String> row, String name) {
        String cell = cell(row, name);
        try {
            return Json.read(cell == null ? "null" : cell);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("file", "“" + name + "” is no JSON.");
        }
    }
}
