package org.testimonia.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.testimonia.shared.Sql;

/** Writes all that a project is into one file, as it stands at one moment, row by row. */
@ApplicationScoped
public class WriteArchive {

    private static final int LONGEST_SECONDS = 6 * 60 * 60;

    private final EntityManager database;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    WriteArchive(EntityManager database, Sql sql, ObjectMapper json, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the archive of a project for somebody, who finds the own private notes and drafts in it and nobody else's.
     *
     * @param out is left open
     */
    public void write(String project, UUID reader, OutputStream out) {
        String sha256 = QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> database.unwrap(Session.class)
                        .doReturningWork(connection -> write(connection, project, reader, out)));
        QuarkusTransaction.requiringNew().run(() -> remember(project, sha256));
    }

    private String write(Connection connection, String project, UUID reader, OutputStream out) throws SQLException {
        try (Statement begin = connection.createStatement()) {
            begin.execute("set transaction isolation level repeatable read");
            begin.execute("set local timezone to 'UTC'");
            return new ArchiveWriter(connection, project, reader, json).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unless the people in it are others here than in the file: then the file alone does not say who they are. */
    private void remember(String project, String sha256) {
        sql.run("""
                insert into archive_made (sha256, made_at) select :sha256, :now
                 where not exists (select from archived_person p
                                    where p.project_id = :project and p.archived_id <> p.account_id)
                on conflict (sha256) do nothing""", "sha256", sha256, "now", clock.instant(), "project", project);
    }
}
