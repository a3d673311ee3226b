package org.testimonia.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.hibernate.Session;
import org.testimonia.journal.Moment;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Secrets;

/** Writes a revision with all that belongs to it: the file, what its reader found, and its segments in batches and the parts they make. */
@ApplicationScoped
class RevisionRows {

    private static final int BATCH = 500;
    private final EntityManager database;
    private final ObjectMapper json;

    RevisionRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Tells the database, for this transaction, that tables grow: what it planned while they were small (also for the checks
     * of its foreign keys) would read all of a table for every row.
     */
    private void expectMany() {
        database.unwrap(Session.class).doWork(connection -> {
            try (Statement plan = connection.createStatement()) {
                plan.execute("set local enable_seqscan = off");
                plan.execute("discard plans");
            }
        });
    }

    /** Puts down the file and what was read of it, for a revision that is yet to come. */
    Content content(
            String project,
            UUID text,
            int number,
            NewText asked,
            Format format,
            ReadText read,
            List<Finding> findings,
            DoubleConsumer share) {
        expectMany();
        int[] sections = Sections.of(read.segments());
        Target target = new Target(project, text, number);
        database.unwrap(Session.class).doWork(connection -> {
            original(connection, target, asked.file());
            findings(connection, target, findings);
            segments(connection, target, read.segments(), sections, share);
            parts(connection, target, TextPart.of(read.segments(), sections));
        });
        return new Content(
                text,
                number,
                format,
                asked.fileName(),
                read.encoding(),
                Secrets.hex(Secrets.sha256(asked.file())),
                (int) read.length(),
                read.segments().size(),
                Arrays.stream(sections).max().orElse(1));
    }

    /** Makes visible what was put down, in batches. */
    void reveal(List<Content> contents, Moment moment) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into revision (project_id, text_id, number, format, media_type, file_name, encoding, sha256,
                                          length, segments, sections, created_seq, created_at, by_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                for (int i = 0; i < contents.size(); i++) {
                    Content content = contents.get(i);
                    begin(insert, new Target(moment.project(), content.text(), content.number()));
                    insert.setString(4, content.format().name());
                    insert.setString(5, content.format().mediaType);
                    insert.setString(6, content.fileName());
                    insert.setString(7, content.encoding());
                    insert.setString(8, content.sha256());
                    insert.setInt(9, content.length());
                    insert.setInt(10, content.segments());
                    insert.setInt(11, content.sections());
                    insert.setLong(12, moment.seq());
                    insert.setObject(13, moment.at().atOffset(ZoneOffset.UTC));
                    insert.setObject(14, moment.account());
                    add(insert, i);
                }
                insert.executeBatch();
            }
        });
    }

    private record Target(String project, UUID text, int number) {}

    private static void original(Connection connection, Target target, byte[] file) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into original (project_id, text_id, number, bytes) values (?, ?, ?, ?)")) {
            begin(insert, target);
            insert.setBytes(4, file);
            insert.executeUpdate();
        }
    }

    private static void findings(Connection connection, Target target, List<Finding> findings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into finding (project_id, text_id, number, ordinal, severity, line, col, message)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                begin(insert, target);
                insert.setInt(4, i + 1);
                insert.setString(5, finding.severity().name());
                insert.setObject(6, finding.line(), Types.INTEGER);
                insert.setObject(7, finding.column(), Types.INTEGER);
                insert.setString(8, finding.message());
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private void segments(
            Connection connection, Target target, List<ReadSegment> segments, int[] sections, DoubleConsumer share)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into segment (project_id, text_id, number, ordinal, section, path, kind, level, label, start_at, end_at,
                                     body, language, direction, place, attached_at, marks, source_map)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""")) {
            int start = 0;
            for (int i = 0; i < segments.size(); i++) {
                ReadSegment segment = segments.get(i);
                int end = start + CodePoints.length(segment.text());
                begin(insert, target);
                insert.setInt(4, i + 1);
                insert.setInt(5, sections[i]);
                insert.setInt(10, start);
                insert.setInt(11, end);
                words(insert, segment);
                if (add(insert, i)) {
                    share.accept((double) i / segments.size());
                }
                start = end + 1;
            }
            insert.executeBatch();
        }
    }

    private static void parts(Connection connection, Target target, List<TextPart> parts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into text_part (project_id, text_id, number, start_at, end_at, section, beside, heading, level, beginning)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < parts.size(); i++) {
                TextPart part = parts.get(i);
                begin(insert, target);
                insert.setInt(4, part.start());
                insert.setInt(5, part.end());
                insert.setInt(6, part.section());
                insert.setBoolean(7, part.beside());
                insert.setString(8, part.heading());
                insert.setInt(9, part.level());
                insert.setString(10, part.beginning());
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private static void begin(PreparedStatement insert, Target target) throws SQLException {
        insert.setString(1, target.project());
        insert.setObject(2, target.text());
        insert.setInt(3, target.number());
    }

    /** Whether a batch is through. */
    private static boolean add(PreparedStatement insert, int row) throws SQLException {
        insert.addBatch();
        boolean full = row % BATCH == BATCH - 1;
        if (full) {
            insert.executeBatch();
        }
        return full;
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
