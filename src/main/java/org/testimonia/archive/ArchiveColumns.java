package org.testimonia.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What columns the tables have, as the database itself says: so that a column that is added is kept without a word here. */
final class ArchiveColumns {

    private static final String COLUMNS = """
            select c.relname as of_table, a.attname as name, not a.attnotnull or a.atthasdef as free,
                   a.atttypid = cast('uuid' as regtype) as is_id
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relnamespace = cast('public' as regnamespace) and c.relname = any(?)
             order by c.relname, a.attnum""";

    /** Columns of keys (p) and of references (f), in the order of the key. */
    private static final String KEYS = """
            select c.relname as of_table, a.attname as name, k.contype = 'p' as is_key,
                   coalesce((select o.relname from pg_class o where o.oid = k.confrelid), '') as other
              from pg_class c
              join pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'f')
              cross join lateral unnest(k.conkey) with ordinality as part (attnum, place)
              join pg_attribute a on a.attrelid = c.oid and a.attnum = part.attnum
             where c.relnamespace = cast('public' as regnamespace) and c.relname = any(?) and a.attname <> 'project_id'
             order by c.relname, k.conname, part.place""";

    /** Accounts that no foreign key knows as such. */
    private static final Map<String, Set<String>> MORE_PEOPLE = Map.of("span", Set.of("only_for"));

    /**
     * The columns of a table.
     *
     * @param all without the project's key and what the database computes
     * @param free those that may be missing, because they may be null or have a default
     * @param ids those that hold an id, of an account or of something in the project
     * @param key of the primary key, without the project's
     * @param people those that hold an account
     * @param passages those that refer to a passage
     */
    record Columns(
            List<String> all,
            Set<String> free,
            Set<String> ids,
            List<String> key,
            Set<String> people,
            Set<String> passages) {

        private static Columns none() {
            return new Columns(
                    new ArrayList<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new ArrayList<>(),
                    new TreeSet<>(),
                    new TreeSet<>());
        }

        /** The ids of things in the project. */
        List<String> things() {
            return ids.stream().filter(name -> !people.contains(name)).toList();
        }
    }

    private final Map<String, Columns> tables;

    private ArchiveColumns(Map<String, Columns> tables) {
        this.tables = tables;
    }

    static ArchiveColumns of(Connection connection) throws SQLException {
        Map<String, Columns> tables = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(ArchiveTables.names());
        names.add("project");
        names.forEach(name -> tables.put(name, Columns.none()));
        MORE_PEOPLE.forEach((table, people) -> columns(tables, table).people().addAll(people));
        ask(connection, COLUMNS, names, row -> column(columns(tables, row.getString("of_table")), row));
        ask(connection, KEYS, names, row -> key(columns(tables, row.getString("of_table")), row));
        return new ArchiveColumns(tables);
    }

    private static void column(Columns columns, ResultSet row) throws SQLException {
        String name = row.getString("name");
        if (!name.equals("project_id")) {
            columns.all().add(name);
            if (row.getBoolean("free")) {
                columns.free().add(name);
            }
            if (row.getBoolean("is_id")) {
                columns.ids().add(name);
            }
        }
    }

    private static void key(Columns columns, ResultSet row) throws SQLException {
        String name = row.getString("name");
        String other = row.getString("other");
        if (row.getBoolean("is_key")) {
            columns.key().add(name);
        } else if (other.equals("account")) {
            columns.people().add(name);
        } else if (other.equals("passage")) {
            columns.passages().add(name);
        }
    }

    private static Columns columns(Map<String, Columns> tables, String table) {
        return tables.computeIfAbsent(table, any -> Columns.none());
    }

    Columns of(String table) {
        return columns(tables, table);
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void ask(Connection connection, String sql, List<String> names, RowReader reader)
            throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            ask.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
