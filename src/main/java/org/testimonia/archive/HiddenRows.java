package org.testimonia.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.archive.ArchiveTables.Kept;

/**
 * What an archive does not hold because it is somebody else's alone: private notes and drafts with all that hangs on them.
 * Of those whom the same reader brought along in an archive nothing is hidden, for the reader had it in that file.
 */
final class HiddenRows {

    private final Connection connection;
    private final String project;
    private final UUID reader;
    private final ArchiveColumns columns;
    private final Set<UUID> ids = new LinkedHashSet<>();

    private HiddenRows(Connection connection, String project, UUID reader, ArchiveColumns columns) {
        this.connection = connection;
        this.project = project;
        this.reader = reader;
        this.columns = columns;
    }

    static HiddenRows of(Connection connection, String project, UUID reader, ArchiveColumns columns)
            throws SQLException {
        HiddenRows hidden = new HiddenRows(connection, project, reader, columns);
        for (Map.Entry<String, String> table : ArchiveTables.HIDDEN.entrySet()) {
            hidden.add("t.id", table.getKey(), table.getValue() + " and " + hidden.isOthers("t.by_id"));
        }
        hidden.spread();
        return hidden;
    }

    /** The condition that an account is another than the reader, and none whom the reader brought along. */
    String isOthers(String account) {
        return "(" + account + " <> " + id(reader) + " and not exists (select from archived_person p"
                + " join restored b on b.project_id = p.project_id and b.by_id = " + id(reader)
                + " where p.project_id = t.project_id and p.account_id = " + account + " and p.made))";
    }

    /** The condition that a row {@code t} of a table is in the archive. */
    String shown(String table) {
        String rows = ArchiveTables.HIDDEN_ROWS.get(table);
        String own = rows == null ? "true" : "not (" + rows + " and " + isOthers("t.by_id") + ")";
        return own + " and not (" + refers(table) + ")";
    }

    /** The condition that a row is, or refers to, something hidden. */
    private String refers(String table) {
        List<String> things = columns.of(table).things();
        return ids.isEmpty() || things.isEmpty()
                ? "false"
                : things.stream()
                        .map(name -> "coalesce(t." + name + " = any(" + list() + "), false)")
                        .collect(Collectors.joining(" or "));
    }

    /** What hangs on the hidden: the tables stand in the order in which they refer to one another. */
    private void spread() throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        for (Kept table : ArchiveTables.KEPT) {
            if (columns.of(table.name()).key().equals(List.of("id"))) {
                add("t.id", table.name(), refers(table.name()));
            }
        }
        for (Kept table : ArchiveTables.KEPT) {
            for (String passage : columns.of(table.name()).passages()) {
                add("t." + passage, table.name(), "t." + passage + " is not null and (" + refers(table.name()) + ")");
            }
        }
    }

    private void add(String what, String table, String where) throws SQLException {
        String sql = "select " + what + " from " + table + " t where t.project_id = ? and " + where;
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            ask.setString(1, project);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
    }

    private String list() {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "cast('{", "}' as uuid[])"));
    }

    static String id(UUID id) {
        return "cast('" + id + "' as uuid)";
    }
}
