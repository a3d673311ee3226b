package org.testimonia.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.testimonia.archive.ArchiveColumns.Columns;
import org.testimonia.archive.ArchiveManifest.EntryLine;
import org.testimonia.archive.ArchiveManifest.TableLine;
import org.testimonia.archive.ArchiveTables.Kept;

/** Puts the rows of an archive into the tables, in batches, under the project's key here. */
final class RestoreRows {

    private static final int MOST_ROWS = 500;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final Connection connection;
    private final ArchiveFile file;
    private final ArchivePeople people;
    private final String project;

    RestoreRows(Connection connection, ArchiveFile file, ArchivePeople people, String project) {
        this.connection = connection;
        this.file = file;
        this.people = people;
        this.project = project;
    }

    void restore(Kept kept, TableLine table, Columns columns) throws SQLException {
        if (kept.file() != null) {
            files(kept, table, columns, kept.file());
            return;
        }
        List<String> batch = new ArrayList<>();
        int[] characters = new int[1];
        file.rows(table, row -> {
            String line = translated(row, columns).toString();
            batch.add(line);
            characters[0] += line.length();
            if (batch.size() >= MOST_ROWS || characters[0] > MOST_CHARACTERS) {
                write(table, batch);
                characters[0] = 0;
            }
        });
        write(table, batch);
    }

    private ObjectNode translated(ObjectNode row, Columns columns) {
        for (String name : columns.people()) {
            JsonNode person = row.path(name);
            if (!person.isMissingNode() && !person.isNull()) {
                row.put(name, people.account(person.asText()));
            }
        }
        return row;
    }

    private void write(TableLine table, List<String> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try (PreparedStatement restore =
                connection.prepareStatement("select restore_rows(?, ?, ?, cast(? as jsonb))")) {
            restore.setString(1, project);
            restore.setString(2, table.name());
            restore.setArray(3, connection.createArrayOf("text", table.columns().toArray()));
            restore.setString(4, batch.stream().collect(Collectors.joining(",", "[", "]")));
            restore.execute();
        } catch (SQLException e) {
            throw RestoreArchive.refusedByTheDatabase(table.name(), e);
        }
        batch.clear();
    }

    private void files(Kept kept, TableLine table, Columns columns, String column) throws SQLException {
        String listed = String.join(", ", table.columns());
        String values = table.columns().stream().map(name -> "r." + name).collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + kept.name() + " (project_id, " + listed
                        + ", " + column + ") select ?, " + values
                        + ", ? from jsonb_populate_record(cast(null as public." + kept.name()
                        + "), cast(? as jsonb)) r")) {
            file.rows(table, row -> insert(insert, kept, columns, translated(row, columns)));
        }
    }

    private void insert(PreparedStatement insert, Kept kept, Columns columns, ObjectNode row) {
        EntryLine line = file.entry(ArchiveManifest.file(
                kept.name(),
                columns.key().stream().map(name -> row.path(name).asText()).toList()));
        try (InputStream bytes = file.bytes(line)) {
            insert.setString(1, project);
            insert.setBinaryStream(2, bytes, line.size());
            insert.setString(3, row.toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw RestoreArchive.refusedByTheDatabase(kept.name(), e);
        } catch (IOException e) {
            throw ArchiveFile.damaged(line.name());
        }
    }
}
