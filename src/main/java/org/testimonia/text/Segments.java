package org.testimonia.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** The segments of revisions. */
@ApplicationScoped
public class Segments {

    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};
    private static final String SELECT = """
            select ordinal, section, path, kind, level, label, start_at, end_at, body, language, direction, place,
                   attached_at, cast(marks as text) as marks, source_map
              from segment where project_id = :project and text_id = :text and number = :number""";

    private final Sql sql;
    private final Here here;
    private final ObjectMapper json;

    Segments(Sql sql, Here here, ObjectMapper json) {
        this.sql = sql;
        this.here = here;
        this.json = json;
    }

    /** All of them, in order. */
    public List<Segment> of(Revision revision) {
        return read(SELECT + " order by ordinal", revision);
    }

    /** At most {@code limit} of those that follow the one of that ordinal. */
    public List<Segment> after(Revision revision, long ordinal, int limit) {
        return read(
                SELECT + " and ordinal > :after order by ordinal limit :limit",
                revision,
                "after",
                ordinal,
                "limit",
                limit);
    }

    /** What is shown at once, its notes last. */
    public List<Segment> section(Revision revision, int section) {
        return read(SELECT + " and section = :section order by ordinal", revision, "section", section);
    }

    /** The one of that ordinal. */
    public Segment get(Revision revision, int ordinal) {
        return read(SELECT + " and ordinal = :ordinal", revision, "ordinal", ordinal).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("paragraph " + ordinal + " in the revision " + revision.number()));
    }

    /** For the table of contents. */
    public List<Segment> headings(Revision revision) {
        return read(SELECT + " and kind = 'HEADING' order by ordinal", revision);
    }

    /**
     * Which segment a place lies in.
     *
     * @param path how it is cited
     * @param start of the segment
     */
    public record Spot(int ordinal, int section, String path, int start) {

        static Spot of(Sql.Row row) {
            return new Spot(row.number("ordinal"), row.number("section"), row.text("path"), row.number("start_at"));
        }
    }

    /** The segment that holds an offset of the plain text. */
    public Spot spotAt(Revision revision, int offset) {
        return spot(revision, "start_at <= :offset order by start_at desc limit 1", "offset", offset)
                .orElseThrow();
    }

    /** The segment that is cited so, or the first of those whose citation begins so: {@code 2.4} for {@code 2.4.1}. */
    public Optional<Spot> spotCited(Revision revision, String path) {
        return spot(
                revision,
                "(path = :path or starts_with(path, :path || '.')) order by path <> :path, ordinal limit 1",
                "path",
                path);
    }

    private Optional<Spot> spot(Revision revision, String which, String name, Object value) {
        return sql.first(
                        "select ordinal, section, path, start_at from segment"
                                + " where project_id = :project and text_id = :text and number = :number and " + which,
                        "project",
                        here.project(),
                        "text",
                        revision.text(),
                        "number",
                        revision.number(),
                        name,
                        value)
                .map(Spot::of);
    }

    private List<Segment> read(String statement, Revision revision, Object... more) {
        Object[] parameters = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {"project", here.project(), "text", revision.text(), "number", revision.number()},
                0,
                parameters,
                0,
                6);
        System.arraycopy(more, 0, parameters, 6, more.length);
        return sql.rows(statement, parameters).stream().map(this::segment).toList();
    }

    private Segment segment(Sql.Row row) {
        return new Segment(
                row.number("ordinal"),
                row.number("section"),
                row.text("path"),
                SegmentKind.valueOf(row.text("kind")),
                row.number("level"),
                row.textOrNull("label"),
                row.number("start_at"),
                row.number("end_at"),
                row.text("body"),
                row.textOrNull("language"),
                row.textOrNull("direction"),
                Place.valueOf(row.text("place")),
                row.numberOrNull("attached_at"),
                marks(row.text("marks")),
                SourceMap.of(row.bytes("source_map")));
    }

    private List<Mark> marks(String stored) {
        try {
            return stored.equals("[]") ? List.of() : json.readValue(stored, MARKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("marks that are none", e);
        }
    }
}
