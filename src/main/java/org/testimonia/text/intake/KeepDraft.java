package org.testimonia.text.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.testimonia.job.Problems;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.NewText;

/** What an importer sends and says is kept from step to step, until the text is there or they let it go. */
@ApplicationScoped
class KeepDraft {

    private final EntityManager database;
    private final Drafts drafts;
    private final Sql sql;
    private final Clock clock;

    KeepDraft(EntityManager database, Drafts drafts, Sql sql, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.sql = sql;
        this.clock = clock;
    }

    /** Bytes that come in: from a file the server wrote down, or from memory. */
    record Sent(
            String fileName,
            @Nullable String contentType,
            long size,
            @Nullable Path path,
            byte[] bytes) {

        static Sent file(String name, @Nullable String contentType, long size, Path path) {
            return new Sent(NewText.plain(name), contentType, size, path, new byte[0]);
        }

        static Sent words(byte[] bytes) {
            return new Sent("pasted.txt", "text/plain", bytes.length, null, bytes);
        }

        InputStream open() throws IOException {
            return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
        }
    }

    @Transactional
    UUID begin(List<Sent> files, Said said, Member by) {
        by.must(Right.IMPORT_TEXTS);
        UUID id = Ids.next();
        sql.run(
                """
                insert into import_draft (project_id, id, by_id, created_at, touched_at, said)
                values (:project, :id, :by, :now, :now, cast(:said as jsonb))""",
                "project",
                by.project(),
                "id",
                id,
                "by",
                by.account(),
                "now",
                clock.instant(),
                "said",
                drafts.stored(said));
        put(by.project(), id, files);
        return id;
    }

    /** Other files in the place of those before. */
    @Transactional
    void replace(Draft draft, List<Sent> files, Said said) {
        sql.run(
                "delete from import_file where project_id = :project and draft_id = :draft",
                "project",
                draft.project(),
                "draft",
                draft.id());
        put(draft.project(), draft.id(), files);
        say(draft, said, true);
    }

    private void put(String project, UUID draft, List<Sent> files) {
        database.unwrap(Session.class).doWork(connection -> {
            for (int i = 0; i < files.size(); i++) {
                put(connection, project, draft, i + 1, files.get(i));
            }
        });
    }

    private static void put(Connection connection, String project, UUID draft, int ordinal, Sent file)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                        insert into import_file (project_id, draft_id, ordinal, file_name, content_type, size, bytes)
                        values (?, ?, ?, ?, ?, ?, ?)""");
                InputStream bytes = file.open()) {
            insert.setString(1, project);
            insert.setObject(2, draft);
            insert.setInt(3, ordinal);
            insert.setString(4, file.fileName());
            insert.setString(5, file.contentType());
            insert.setLong(6, file.size());
            insert.setBinaryStream(7, bytes, file.size());
            insert.executeUpdate();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** @param anew whether what was found before says nothing any more */
    @Transactional
    void say(Draft draft, Said said, boolean anew) {
        sql.run(
                """
                update import_draft set said = cast(:said as jsonb), touched_at = :now,
                       checked = case when :anew then null else checked end,
                       refused = case when :anew then null else refused end
                 where project_id = :project and id = :id""",
                "said",
                drafts.stored(said),
                "now",
                clock.instant(),
                "anew",
                anew,
                "project",
                draft.project(),
                "id",
                draft.id());
    }

    @Transactional
    void found(Draft draft, @Nullable Checked checked, @Nullable Refusal refused) {
        sql.run(
                """
                update import_draft set checked = cast(:checked as jsonb), refused = cast(:refused as jsonb), touched_at = :now
                 where project_id = :project and id = :id""",
                "checked",
                checked == null ? null : drafts.stored(checked),
                "refused",
                refused == null ? null : Problems.stored(refused),
                "now",
                clock.instant(),
                "project",
                draft.project(),
                "id",
                draft.id());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void workedOnBy(String project, UUID draft, UUID job) {
        sql.run(
                "update import_draft set job_id = :job, touched_at = :now where project_id = :project and id = :id",
                "job",
                job,
                "now",
                clock.instant(),
                "project",
                project,
                "id",
                draft);
    }

    @Transactional
    void letGo(String project, UUID draft) {
        sql.run("delete from import_draft where project_id = :project and id = :id", "project", project, "id", draft);
    }
}
