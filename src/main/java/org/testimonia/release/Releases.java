package org.testimonia.release;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.BindEdition;
import org.testimonia.edition.EditionModel;
import org.testimonia.project.Here;
import org.testimonia.release.Release.FileSeen;
import org.testimonia.release.Release.ReportSeen;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds releases of editions, and what was bound for them. */
@ApplicationScoped
public class Releases {

    private static final String SELECT = """
            select r.id, r.number, r.seq, r.created_at, a.display_name as by, r.note, r.citation, cast(r.report as text) as report
              from release r join account a on a.id = r.by_id
             where r.project_id = :project and r.edition_id = :edition and (r.visibility = 'PUBLIC' or :member)""";

    private final Sql sql;
    private final BindEdition bindEdition;
    private final Here here;

    Releases(Sql sql, BindEdition bindEdition, Here here) {
        this.sql = sql;
        this.bindEdition = bindEdition;
        this.here = here;
    }

    /** Those the visitor may read, the newest first, in two statements. */
    public List<Release> of(Edition edition) {
        return with(sql.rows(
                SELECT + " order by r.number desc",
                "project",
                here.project(),
                "edition",
                edition.id,
                "member",
                here.isMember()));
    }

    public Release get(Edition edition, int number) {
        return with(sql.rows(
                        SELECT + " and r.number = :number",
                        "project",
                        here.project(),
                        "edition",
                        edition.id,
                        "member",
                        here.isMember(),
                        "number",
                        number))
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("release " + number + " of this edition"));
    }

    /** A number as it stands in an address. */
    public Release get(Edition edition, String number) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw Refusal.missing("release at this address");
        }
        return get(edition, Integer.parseInt(number));
    }

    private List<Release> with(List<Sql.Row> rows) {
        Map<UUID, List<FileSeen>> files =
                files(rows.stream().map(row -> row.id("id")).toList());
        return rows.stream()
                .map(row -> new Release(
                        row.id("id"),
                        row.number("number"),
                        row.longNumber("seq"),
                        row.instant("created_at"),
                        row.text("by"),
                        row.textOrNull("note"),
                        row.text("citation"),
                        files.getOrDefault(row.id("id"), List.of()),
                        report(row.text("report"))))
                .toList();
    }

    private Map<UUID, List<FileSeen>> files(List<UUID> releases) {
        Map<UUID, List<FileSeen>> files = new LinkedHashMap<>();
        sql.rows(
                        """
                        select release_id, format, media_type, extension, size, sha256 from release_file
                         where project_id = :project and release_id = any(:releases)
                         order by array_position(:formats, format)""",
                        "project",
                        here.project(),
                        "releases",
                        releases.toArray(UUID[]::new),
                        "formats",
                        WriteRelease.formats().toArray(String[]::new))
                .forEach(row -> files.computeIfAbsent(row.id("release_id"), any -> new ArrayList<>())
                        .add(new FileSeen(
                                row.text("format"),
                                row.text("media_type"),
                                row.text("extension"),
                                row.longNumber("size"),
                                row.text("sha256"))));
        return files;
    }

    private static List<ReportSeen> report(String json) {
        List<ReportSeen> report = new ArrayList<>();
        for (Map.Entry<String, JsonNode> format : Json.read(json).properties()) {
            List<String> sentences = new ArrayList<>();
            format.getValue().forEach(sentence -> sentences.add(sentence.asText()));
            report.add(new ReportSeen(format.getKey(), sentences));
        }
        return report;
    }

    /** The file as it was published. */
    Optional<byte[]> bytes(Release release, String format) {
        return bytes(release.id(), format);
    }

    /** Also of one that is being made. */
    Optional<byte[]> bytes(UUID release, String format) {
        return sql.first(
                        "select bytes from release_file where project_id = :project and release_id = :release and format = :format",
                        "project",
                        here.project(),
                        "release",
                        release,
                        "format",
                        format)
                .map(row -> row.bytes("bytes"));
    }

    /**
     * The file made anew from what was bound: the same bytes, or the program has changed how it writes. A package is packed anew of
     * the files as they are kept.
     */
    byte[] again(Release release, String format) {
        Sql.Row row = row(release);
        EditionModel model = Bound.read(row.bytes("bound"), bindEdition::again);
        List<ReleasedFile> before = release.files().stream()
                .filter(file -> !file.format().equals("bagit"))
                .map(file -> new ReleasedFile(
                        file.format(), file.mediaType(), file.extension(), file.bytes(), file.sha256(), List.of()))
                .toList();
        return new WriteRelease(
                        model, row.bytes("facts"), kept -> bytes(release, kept).orElseThrow())
                .make(format, before)
                .bytes();
    }

    /** What was bound, without the words of the texts. */
    EditionModel bound(Release release) {
        return Bound.read(row(release).bytes("bound"), text -> text);
    }

    private Sql.Row row(Release release) {
        return sql.first(
                        "select bound, facts from release where project_id = :project and id = :id",
                        "project",
                        here.project(),
                        "id",
                        release.id())
                .orElseThrow();
    }

    /** What the newest release of an edition is, and the digest of what was bound for it. */
    record Newest(int number, byte[] digest) {}

    @Nullable
    Newest newest(UUID edition) {
        return sql.first("""
                        select number, digest from release
                         where project_id = :project and edition_id = :edition order by number desc limit 1""", "project", here.project(), "edition", edition)
                .map(row -> new Newest(row.number("number"), row.bytes("digest")))
                .orElse(null);
    }
}
