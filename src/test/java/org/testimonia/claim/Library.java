package org.testimonia.claim;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.testimonia.People;

/** Puts the small archive's memoir, transcript and bibliography on the shelf of a project. */
@ApplicationScoped
public class Library {

    public static final String MEMOIR =
            "They were kept without sleep for days on end, and were told that their children would pay. Nobody struck me.";
    public static final String TRANSCRIPT =
            "The accused spoke freely and calmly. He said that nobody had forced him. Nobody struck me.";

    private final AgroalDataSource database;
    private final People people;

    Library(AgroalDataSource database, People people) {
        this.database = database;
        this.people = people;
    }

    /** The memoir (text {@code memoir}, source {@code orlov1953}) and the transcript (text {@code transcript}). */
    public void fill(String slug) {
        UUID orlov = UUID.randomUUID();
        run("""
                insert into source (project_id, id, key, csl, created_seq, created_at, by_id, version)
                select id, ?, 'orlov1953',
                       '{"type": "book", "title": "The Secret History", "author": [{"family": "Orlov"}], "issued": {"date-parts": [[1953]]}}',
                       1, now(), ?, 0 from project where slug = ?""", orlov, people.account("dana").id, slug);
        text(slug, "memoir", MEMOIR, orlov);
        text(slug, "transcript", TRANSCRIPT, null);
    }

    /** An agent's id. */
    public UUID agent(String slug, String name) {
        UUID id = UUID.randomUUID();
        run("""
                insert into agent (project_id, id, name, kind, created_seq, created_at, by_id, version)
                select id, ?, ?, 'PERSON', 1, now(), ?, 0 from project where slug = ?""", id, name, people.account("dana").id, slug);
        return id;
    }

    public void text(String slug, String text, String words, UUID source) {
        UUID id = UUID.randomUUID();
        UUID dana = people.account("dana").id;
        int length = words.codePointCount(0, words.length());
        run("""
                insert into text (project_id, id, slug, title, language, direction, source_id, newest, created_seq, created_at, by_id, version)
                select id, ?, ?, ?, 'en', 'ltr', ?, 1, 1, now(), ?, 0 from project where slug = ?""", id, text, "The " + text, source, dana, slug);
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        run(
                "insert into original (project_id, text_id, number, bytes) select id, ?, 1, ? from project where slug = ?",
                id,
                bytes,
                slug);
        run("""
                insert into revision (project_id, text_id, number, format, media_type, file_name, encoding, sha256, length,
                                      segments, sections, created_seq, created_at, by_id)
                select id, ?, 1, 'PLAIN', 'text/plain', 'a.txt', 'UTF-8', repeat('0', 64), ?, 1, 1, 1, now(), ?
                  from project where slug = ?""", id, length, dana, slug);
        run("""
                insert into segment (project_id, text_id, number, ordinal, section, path, kind, level, start_at, end_at, body,
                                     place, marks, source_map)
                select id, ?, 1, 1, 1, '1', 'PARAGRAPH', 0, 0, ?, ?, 'BODY', '[]', ? from project where slug = ?""", id, length, words, "".getBytes(StandardCharsets.UTF_8), slug);
    }

    /** Raw SQL as the application's own database user. */
    private void run(String sql, Object... values) {
        String refused = attempt(sql, values);
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused);
        }
    }

    /** What the database says to raw SQL when it refuses; empty when it does not. */
    public String attempt(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
            return "";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
