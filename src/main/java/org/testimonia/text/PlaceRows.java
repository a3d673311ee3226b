package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Sql;

/** Writes where passages stand in a revision, and lays what has a place there into the index of the reader. */
@ApplicationScoped
class PlaceRows {

    private static final int BATCH = 500;

    private final EntityManager database;
    private final Sql sql;

    PlaceRows(EntityManager database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** @param decidedBy who decided; null where nobody was asked */
    void write(Target target, List<Placed> places, @Nullable UUID decidedBy) {
        if (places.isEmpty()) {
            return;
        }
        database.flush();
        database.unwrap(Session.class).doWork(connection -> insert(connection, target, places, decidedBy));
        lay(target, places.stream().map(Placed::passage).toList());
    }

    /** The revision it is about, and the step of the project's history. */
    record Target(String project, UUID text, int number, long seq) {}

    private static void insert(Connection connection, Target target, List<Placed> places, @Nullable UUID decidedBy)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into passage_place (project_id, passage_id, number, seq, text_id, state, score, start_at, end_at, exact,
                                           prefix, suffix, decided_by_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < places.size(); i++) {
                fill(insert, target, places.get(i));
                insert.setObject(13, decidedBy, Types.OTHER);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, Target target, Placed place) throws SQLException {
        Excerpt excerpt = place.excerpt();
        boolean somewhere = excerpt != null;
        insert.setString(1, target.project());
        insert.setObject(2, place.passage());
        insert.setInt(3, target.number());
        insert.setLong(4, target.seq());
        insert.setObject(5, target.text());
        insert.setString(6, place.anchored().state().name());
        insert.setDouble(7, place.anchored().score());
        insert.setObject(8, somewhere ? place.anchored().start() : null, Types.INTEGER);
        insert.setObject(9, somewhere ? place.anchored().end() : null, Types.INTEGER);
        insert.setString(10, excerpt == null ? null : excerpt.exact());
        insert.setString(11, excerpt == null ? null : excerpt.prefix());
        insert.setString(12, excerpt == null ? null : excerpt.suffix());
    }

    /** What a file brought and somebody placed now stands there in the revision in which it was made. */
    private void layWhereMade(Target target, String ids) {
        sql.run("""
                update span s
                   set start_at = n.start_at, end_at = n.end_at,
                       band = case when n.end_at - n.start_at <= 256 then 256
                                   when n.end_at - n.start_at <= 4096 then 4096
                                   when n.end_at - n.start_at <= 65536 then 65536
                                   else 2147483647 end
                  from passage_place n
                  join passage p on p.project_id = n.project_id and p.id = n.passage_id and p.number = n.number
                 where s.project_id = :project and s.number = :number and s.passage_id = n.passage_id
                   and n.project_id = :project and n.passage_id = any(cast(:passages as uuid[])) and n.number = :number
                   and n.seq = :seq and n.state in ('UNCHANGED', 'MOVED')""", "project", target.project(), "number", target.number(), "seq", target.seq(), "passages", ids);
    }

    /** What belongs to something live has spans where it was made; what was withdrawn has none, there or here. */
    private void lay(Target target, List<UUID> passages) {
        String ids = PlainText.array(passages);
        layWhereMade(target, ids);
        sql.run("""
                delete from span s where s.project_id = :project and s.text_id = :text and s.number = :number
                   and s.passage_id = any(cast(:passages as uuid[]))
                   and not exists (select from passage p where p.project_id = :project and p.id = s.passage_id and p.number = :number)""", "project", target.project(), "text", target.text(), "number", target.number(), "passages", ids);
        sql.run("""
                insert into span (project_id, text_id, number, band, start_at, end_at, subject_id, ordinal, kind, only_for,
                                  visibility, passage_id)
                select n.project_id, n.text_id, n.number,
                       case when n.end_at - n.start_at <= 256 then 256
                            when n.end_at - n.start_at <= 4096 then 4096
                            when n.end_at - n.start_at <= 65536 then 65536
                            else 2147483647 end,
                       n.start_at, n.end_at, s.subject_id, s.ordinal, s.kind, s.only_for, s.visibility, s.passage_id
                  from unnest(cast(:passages as uuid[])) as w(id)
                  join passage_place n on n.project_id = :project and n.passage_id = w.id and n.number = :number
                   and n.seq = :seq and n.state in ('UNCHANGED', 'MOVED')
                  join passage p on p.project_id = :project and p.id = w.id and p.number <> :number
                  join span s on s.project_id = :project and s.passage_id = w.id and s.number = p.number""", "project", target.project(), "number", target.number(), "seq", target.seq(), "passages", ids);
    }
}
