package org.testimonia.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Accounts;
import org.testimonia.archive.ArchiveColumns.Columns;
import org.testimonia.archive.ArchiveManifest.TableLine;
import org.testimonia.archive.ArchiveTables.Kept;
import org.testimonia.project.Projects;
import org.testimonia.shared.Secrets;

/** One archive while it is written into the tables. */
final class RestoreTables {

    private final Connection connection;
    private final ArchiveFile file;
    private final ArchivePeople people;
    private final String slug;
    private final UUID restorer;
    private final Instant now;
    private final ArchiveColumns columns;

    RestoreTables(
            Connection connection, ArchiveFile file, ArchivePeople people, String slug, UUID restorer, Instant now)
            throws SQLException {
        this.connection = connection;
        this.file = file;
        this.people = people;
        this.slug = slug;
        this.restorer = restorer;
        this.now = now;
        this.columns = ArchiveColumns.of(connection);
    }

    /** The project's key here: the archive's, unless this very project is here already. */
    String write(Projects projects, Accounts accounts) throws SQLException {
        Map<String, TableLine> tables = tables();
        String archived = file.manifest().project().key();
        String key = projects.findByIdOptional(archived).isPresent() ? Secrets.letters(12) : archived;
        run("set local timezone to 'UTC'");
        project(tables.get(ArchiveManifest.PROJECT), key);
        run(
                "insert into restored (project_id, chained_as, slug, at, by_id) values (?, ?, ?, ?, ?)",
                key,
                archived,
                file.manifest().project().slug(),
                now.atOffset(ZoneOffset.UTC),
                restorer);
        people.settle(connection, accounts, key, now);
        RestoreRows rows = new RestoreRows(connection, file, people, key);
        boolean locked = false;
        for (Kept kept : ArchiveTables.KEPT) {
            if (!locked && kept.name().equals("claim")) {
                run(
                        "select lock_for_restoring(?)",
                        connection.createArrayOf("text", ArchiveTables.names().toArray()));
                locked = true;
            }
            rows.restore(kept, Objects.requireNonNull(tables.get(kept.name())), columns.of(kept.name()));
        }
        own(key);
        run("set constraints all immediate");
        return key;
    }

    private Map<String, TableLine> tables() {
        Map<String, TableLine> tables = new LinkedHashMap<>();
        for (TableLine table : file.manifest().tables()) {
            if (!table.name().equals(ArchiveManifest.PEOPLE)) {
                mustBeKnown(table);
                tables.put(table.name(), table);
            }
        }
        Set<String> missing = new HashSet<>(ArchiveTables.names());
        missing.add(ArchiveManifest.PROJECT);
        missing.removeAll(tables.keySet());
        if (!missing.isEmpty()) {
            throw ArchiveFile.wrong("It lacks the table “" + missing.iterator().next() + "”.");
        }
        return tables;
    }

    private void mustBeKnown(TableLine table) {
        boolean isProject = table.name().equals(ArchiveManifest.PROJECT);
        if (!isProject && ArchiveTables.named(table.name()).isEmpty()) {
            throw ArchiveFile.wrong("It has a table “" + ArchiveFile.brief(table.name())
                    + "”, which this Testimonia does not know. It was written by a newer one.");
        }
        Columns known = columns.of(table.name());
        for (String column : table.columns()) {
            if (!known.all().contains(column)
                    || (isProject && List.of("id", "slug").contains(column))) {
                throw ArchiveFile.wrong("Its table “" + table.name() + "” has a column “" + ArchiveFile.brief(column)
                        + "”, which this Testimonia does not know.");
            }
        }
        if (new HashSet<>(table.columns()).size() < table.columns().size()) {
            throw ArchiveFile.wrong("Its table “" + table.name() + "” has a column twice.");
        }
        String file = ArchiveTables.named(table.name()).map(Kept::file).orElse(null);
        for (String column : known.all()) {
            boolean elsewhere =
                    column.equals(file) || (isProject && List.of("id", "slug").contains(column));
            if (!elsewhere && !table.columns().contains(column) && !known.free().contains(column)) {
                throw ArchiveFile.wrong("Its table “" + table.name() + "” lacks the column “" + column + "”.");
            }
        }
    }

    private void project(@Nullable TableLine table, String key) {
        if (table == null || table.rows() != 1) {
            throw ArchiveFile.wrong("It holds no project, or more than one.");
        }
        String values = table.columns().stream().map(name -> "r." + name).collect(Collectors.joining(", "));
        String sql = "insert into project (id, slug, " + String.join(", ", table.columns()) + ") select ?, ?, " + values
                + " from jsonb_populate_record(cast(null as public.project), cast(? as jsonb)) r";
        file.rows(table, (ObjectNode row) -> {
            try {
                run(sql, key, slug, row.toString());
            } catch (SQLException e) {
                throw RestoreArchive.refusedByTheDatabase("project", e);
            }
        });
    }

    /** Who restores owns it here; what the archive says of them, if anything, is kept for the next archive. */
    private void own(String key) throws SQLException {
        run("""
            insert into member (project_id, account_id, role, since, archived) values (?, ?, 'OWNER', ?, 'NONE')
            on conflict (project_id, account_id) do update
               set role = 'OWNER', archived = case when member.role = 'OWNER' then member.archived else member.role end""", key, restorer, now.atOffset(ZoneOffset.UTC));
    }

    private void run(String sql, Object... parameters) throws SQLException {
        if (parameters.length == 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
