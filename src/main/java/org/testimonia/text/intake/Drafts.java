package org.testimonia.text.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.testimonia.job.Problems;
import org.testimonia.project.Here;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** The drafts of imports; each is its importer's alone. */
@ApplicationScoped
public class Drafts {

    /** So much of a file is in memory twice at a time. */
    private static final int PIECE = 1 << 20;

    private final Sql sql;
    private final ObjectMapper json;
    private final Here here;

    Drafts(Sql sql, ObjectMapper json, Here here) {
        this.sql = sql;
        this.json = json;
        this.here = here;
    }

    /** One's own, by its id as an address has it. */
    Draft get(String id) {
        UUID draft = Ids.parse(id, "import " + id);
        return find(here.project(), draft)
                .filter(found -> found.by().equals(here.reader()))
                .orElseThrow(() -> Refusal.missing("import " + id + ", or it is not yours, or it is done"));
    }

    /** Anybody's: for the work that is done on it. */
    Optional<Draft> find(String project, UUID id) {
        return read("d.project_id = :project and d.id = :id", "project", project, "id", id).stream()
                .findFirst();
    }

    /** One's own that were begun and not brought to an end, the last touched first. */
    List<Draft> mine() {
        UUID reader = here.reader();
        return reader == null
                ? List.of()
                : read(
                        "d.project_id = :project and d.by_id = :by order by d.touched_at desc limit 20",
                        "project",
                        here.project(),
                        "by",
                        reader);
    }

    private List<Draft> read(String which, Object... parameters) {
        return sql.rows("""
                        select d.project_id, d.id, d.by_id, d.touched_at, cast(d.said as text) as said,
                               cast(d.checked as text) as checked, cast(d.refused as text) as refused, d.job_id,
                               (select cast(jsonb_agg(jsonb_build_object('ordinal', f.ordinal, 'fileName', f.file_name,
                                         'contentType', f.content_type, 'size', f.size) order by f.ordinal) as text)
                                  from import_file f where f.project_id = d.project_id and f.draft_id = d.id) as files
                          from import_draft d where\s""" + which, parameters).stream().map(this::draft).toList();
    }

    private Draft draft(Sql.Row row) {
        String checked = row.textOrNull("checked");
        String refused = row.textOrNull("refused");
        String files = row.textOrNull("files");
        return new Draft(
                row.text("project_id"),
                row.id("id"),
                row.id("by_id"),
                row.instant("touched_at"),
                value(row.text("said"), Said.class),
                checked == null ? null : value(checked, Checked.class),
                refused == null ? null : Problems.refusal(Json.read(refused)),
                row.idOrNull("job_id"),
                files == null ? List.of() : List.of(value(files, DraftFile[].class)));
    }

    private <T> T value(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that cannot be read", e);
        }
    }

    String stored(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that cannot be written", e);
        }
    }

    /** A file, piece by piece, so that nothing but the file is in memory. */
    byte[] bytes(Draft draft, DraftFile file) {
        byte[] bytes = new byte[Math.toIntExact(file.size())];
        for (int at = 0; at < bytes.length; at += PIECE) {
            byte[] piece = piece(draft, file, at, PIECE);
            System.arraycopy(piece, 0, bytes, at, piece.length);
        }
        return bytes;
    }

    byte[] beginning(Draft draft, DraftFile file, int length) {
        return piece(draft, file, 0, length);
    }

    private byte[] piece(Draft draft, DraftFile file, int at, int length) {
        return sql.first(
                        """
                        select substring(bytes from cast(:at as int) for cast(:length as int)) as piece from import_file
                         where project_id = :project and draft_id = :draft and ordinal = :ordinal""",
                        "at",
                        at + 1,
                        "length",
                        length,
                        "project",
                        draft.project(),
                        "draft",
                        draft.id(),
                        "ordinal",
                        file.ordinal())
                .orElseThrow(() -> Refusal.missing("file " + file.fileName()))
                .bytes("piece");
    }
}
