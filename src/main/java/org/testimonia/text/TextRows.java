package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;

/** Writes new texts in batches, so that ten thousand of them come as one write that nobody has to wait for long. */
@ApplicationScoped
class TextRows {

    private static final int BATCH = 500;

    private final EntityManager database;

    TextRows(EntityManager database) {
        this.database = database;
    }

    void insert(List<Text> texts, String project) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into text (project_id, id, slug, title, author, language, direction, source_id, dated, rights,
                                      archive, shelfmark, newest, created_seq, created_at, by_id, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")) {
                for (int i = 0; i < texts.size(); i++) {
                    Text text = texts.get(i);
                    insert.setString(1, project);
                    insert.setObject(2, text.id);
                    insert.setString(3, text.slug);
                    insert.setString(4, text.title);
                    insert.setString(5, text.author);
                    insert.setString(6, text.language);
                    insert.setString(7, text.direction);
                    insert.setObject(8, text.sourceId);
                    insert.setString(9, text.dated);
                    insert.setString(10, text.rights);
                    insert.setString(11, text.archive);
                    insert.setString(12, text.shelfmark);
                    insert.setInt(13, text.newest);
                    insert.setLong(14, text.createdSeq);
                    insert.setObject(15, text.createdAt.atOffset(ZoneOffset.UTC));
                    insert.setObject(16, text.byId);
                    insert.addBatch();
                    if (i % BATCH == BATCH - 1) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }
}
