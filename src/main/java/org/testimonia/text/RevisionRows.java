package org.testimonia.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.testimonia.journal.Moment;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Sql;

/** Writes a revision with all that belongs to it: the file, what its reader found, and its segments in batches, and the parts they make. */
@ApplicationScoped
class RevisionRows {

    private static final int BATCH = 500;
    private static final String PARTS = """
            insert into text_part (project_id, text_id, number, start_at, end_at, section, beside, heading, level, beginning)
            with run as (
              select section, beside, min(start_at) as start_at, max(end_at) as end_at, min(ordinal) as first,
                     min(ordinal) filter (where kind = 'HEADING') as heading
                from (select section, start_at, end_at, ordinal, kind, place in ('NOTE', 'APPARATUS') as beside,
                             ordinal - row_number() over (
                               partition by section, place in ('NOTE', 'APPARATUS') order by ordinal) as run
                        from segment where project_id = :project and text_id = :text and number = :number) s
               group by section, beside, run)
            select f.project_id, f.text_id, f.number, r.start_at, r.end_at, r.section, r.beside, left(h.body, 200),
                   coalesce(h.level, 0), left(f.body, 60)
              from run r
              join segment f on f.project_id = :project and f.text_id = :text and f.number = :number and f.ordinal = r.first
              left join segment h on h.project_id = :project and h.text_id = :text and h.number = :number
                   and h.ordinal = r.heading""";

    private final EntityManager database;
    private final Sql sql;
    private final ObjectMapper json;

    RevisionRows(EntityManager database, Sql sql, ObjectMapper json) {
        this.database = database;
        this.sql = sql;
        this.json = json;
    }

    void write(
            Text text,
            NewText asked,
            Format format,
            String sha256,
            ReadText read,
            List<Finding> findings,
            Moment moment) {
        int[] sections = Sections.of(read.segments());
        int length = read.segments().stream()
                        .mapToInt(segment -> CodePoints.length(segment.text()) + 1)
                        .sum()
                - 1;
        sql.run(
                """
                insert into revision (project_id, text_id, number, format, media_type, file_name, encoding, sha256, length,
                                      segments, sections, created_seq, created_at, by_id)
                values (:project, :text, :number, :format, :mediaType, :fileName, :encoding, :sha256, :length,
                        :segments, :sections, :seq, :at, :by)""",
                "project",
                moment.project(),
                "text",
                text.id,
                "number",
                text.newest,
                "format",
                format.name(),
                "mediaType",
                format.mediaType,
                "fileName",
                asked.fileName(),
                "encoding",
                read.encoding(),
                "sha256",
                sha256,
                "length",
                length,
                "segments",
                read.segments().size(),
                "sections",
                Arrays.stream(sections).max().orElse(1),
                "seq",
                moment.seq(),
                "at",
                moment.at(),
                "by",
                moment.account());
        sql.run(
                "insert into original (project_id, text_id, number, bytes) values (:project, :text, :number, :bytes)",
                "project",
                moment.project(),
                "text",
                text.id,
                "number",
                text.newest,
                "bytes",
                asked.file());
        database.unwrap(Session.class).doWork(connection -> {
            findings(connection, text, findings, moment);
            segments(connection, text, read.segments(), sections, moment);
        });
        sql.run(PARTS, "project", moment.project(), "text", text.id, "number", text.newest);
    }

    private static void findings(Connection connection, Text text, List<Finding> findings, Moment moment)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into finding (project_id, text_id, number, ordinal, severity, line, col, message)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                begin(insert, text, i + 1, moment);
                insert.setString(5, finding.severity().name());
                insert.setObject(6, finding.line(), Types.INTEGER);
                insert.setObject(7, finding.column(), Types.INTEGER);
                insert.setString(8, finding.message());
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private void segments(Connection connection, Text text, List<ReadSegment> segments, int[] sections, Moment moment)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into segment (project_id, text_id, number, ordinal, section, path, kind, level, label, start_at, end_at,
                                     body, language, direction, place, attached_at, marks, source_map)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""")) {
            int start = 0;
            for (int i = 0; i < segments.size(); i++) {
                ReadSegment segment = segments.get(i);
                int end = start + CodePoints.length(segment.text());
                begin(insert, text, i + 1, moment);
                insert.setInt(5, sections[i]);
                insert.setInt(10, start);
                insert.setInt(11, end);
                words(insert, segment);
                add(insert, i);
                start = end + 1;
            }
            insert.executeBatch();
        }
    }

    private static void begin(PreparedStatement insert, Text text, int ordinal, Moment moment) throws SQLException {
        insert.setString(1, moment.project());
        insert.setObject(2, text.id);
        insert.setInt(3, text.newest);
        insert.setInt(4, ordinal);
    }

    private static void add(PreparedStatement insert, int row) throws SQLException {
        insert.addBatch();
        if (row % BATCH == BATCH - 1) {
            insert.executeBatch();
        }
    }

    private void words(PreparedStatement insert, ReadSegment segment) throws SQLException {
        insert.setString(6, segment.path());
        insert.setString(7, segment.kind().name());
        insert.setInt(8, segment.level());
        insert.setString(9, segment.label());
        insert.setString(12, segment.text());
        insert.setString(13, segment.language());
        insert.setString(14, segment.direction());
        insert.setString(15, segment.place().name());
        insert.setObject(16, segment.attachedAt(), Types.INTEGER);
        insert.setString(17, marks(segment.marks()));
        insert.setBytes(18, segment.map().toBytes());
    }

    private String marks(List<Mark> marks) {
        try {
            return marks.isEmpty() ? "[]" : json.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("marks that cannot be written", e);
        }
    }
}
