package org.testimonia.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.archive.ArchiveManifest.ProjectLine;
import org.testimonia.archive.ArchiveManifest.TableLine;
import org.testimonia.archive.ArchiveTables.Kept;
import org.testimonia.shared.Secrets;

/** One archive while it is written, over one connection whose transaction sees one moment. */
final class ArchiveWriter {

    private static final int ROWS = 500;
    private static final int CHUNK = 1 << 20;

    /** Which account an archive names: the one it named before, where it was restored from another. */
    private static final String KNOWN_AS = "coalesce((select p.archived_id from archived_person p"
            + " where p.project_id = t.project_id and p.account_id = t.%1$s), t.%1$s)";

    private final Connection connection;
    private final String project;
    private final ObjectMapper json;
    private final ArchiveColumns columns;
    private final HiddenRows hidden;
    private final List<TableLine> tables = new ArrayList<>();

    ArchiveWriter(Connection connection, String project, UUID reader, ObjectMapper json) throws SQLException {
        this.connection = connection;
        this.project = project;
        this.json = json;
        this.columns = ArchiveColumns.of(connection);
        this.hidden = HiddenRows.of(connection, project, reader, columns);
    }

    /** The SHA-256 of the file, in hexadecimal digits. */
    String write(OutputStream out) throws IOException, SQLException {
        ArchiveZip zip = new ArchiveZip(out);
        rows(zip, ArchiveManifest.PEOPLE, List.of("id", "name"), people());
        List<String> project = columns.of("project").all().stream()
                .filter(name -> !List.of("id", "slug").contains(name))
                .toList();
        rows(zip, ArchiveManifest.PROJECT, project, "select " + listed(project) + " from project t where t.id = ?");
        for (Kept table : ArchiveTables.KEPT) {
            table(zip, table);
        }
        zip.entry(ArchiveManifest.NAME, body -> body.write(json.writeValueAsBytes(manifest(zip))));
        return zip.end();
    }

    private void table(ArchiveZip zip, Kept table) throws IOException, SQLException {
        List<String> kept = columns.of(table.name()).all().stream()
                .filter(name ->
                        !name.equals(table.file()) && !(table.name().equals("member") && name.equals("archived")))
                .toList();
        String values = kept.stream().map(name -> value(table.name(), name)).collect(Collectors.joining(", "));
        String select = "select " + values + " from " + table.name() + " t where t.project_id = ? and "
                + hidden.shown(table.name()) + memberOnce(table.name());
        rows(zip, table.name(), kept, select + " order by " + order(table.name()));
        if (table.file() != null) {
            files(zip, table, table.file());
        }
    }

    private String value(String table, String column) {
        if (columns.of(table).people().contains(column)) {
            return KNOWN_AS.formatted(column) + " as " + column;
        }
        if (table.equals("journal_entry") && column.equals("detail")) {
            return "case when t.private_to is null or not " + hidden.isOthers("t.private_to")
                    + " then t.detail end as detail";
        }
        return table.equals("member") && column.equals("role") ? "coalesce(t.archived, t.role) as role" : "t." + column;
    }

    /** Without whom restoring made a member, and without those who are there a second time under their own account. */
    private static String memberOnce(String table) {
        return table.equals("member") ? """
                 and t.archived is distinct from 'NONE' and not exists (
                    select from archived_person p
                      join member m on m.project_id = p.project_id and m.account_id = p.archived_id and m.archived is distinct from 'NONE'
                     where p.project_id = t.project_id and p.account_id = t.account_id and p.archived_id <> t.account_id)""" : "";
    }

    /** Earlier before later, for what refers to something earlier of its kind; then by the key as it is written. */
    private String order(String table) {
        List<String> order = new ArrayList<>(columns.of(table).key());
        if (columns.of(table).all().contains("created_seq")) {
            order.add(0, "created_seq");
        }
        return order.isEmpty() ? "1" : String.join(", ", order);
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "t." + name).collect(Collectors.joining(", "));
    }

    /** Everybody whom a row in the archive names. */
    private String people() {
        List<String> named = new ArrayList<>();
        for (Kept table : ArchiveTables.KEPT) {
            for (String column : columns.of(table.name()).people()) {
                named.add("select t." + column + " as id from " + table.name() + " t where t.project_id = ? and t."
                        + column + " is not null"
                        + (table.name().equals("member") ? " and t.archived is distinct from 'NONE'" : ""));
            }
        }
        return """
               select distinct on (known.id) known.id, known.name from (
                 select coalesce(p.archived_id, a.id) as id, coalesce(p.display_name, a.display_name) as name, p.archived_id is null as late
                   from (%s) named
                   join account a on a.id = named.id
                   left join archived_person p on p.project_id = '%s' and p.account_id = a.id) known
                order by known.id, known.late""".formatted(String.join(" union ", named), project);
    }

    private void rows(ArchiveZip zip, String table, List<String> names, String select)
            throws IOException, SQLException {
        long[] rows = new long[1];
        String sql = "select cast(row_to_json(r) as text) from (" + select + ") r";
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            for (int i = 1; i <= ask.getParameterMetaData().getParameterCount(); i++) {
                ask.setString(i, project);
            }
            ask.setFetchSize(ROWS);
            try (ResultSet found = ask.executeQuery()) {
                zip.entry(ArchiveManifest.rows(table), out -> rows[0] = lines(found, out));
            }
        }
        tables.add(new TableLine(table, names, rows[0]));
    }

    private static long lines(ResultSet found, OutputStream out) throws IOException {
        long rows = 0;
        try {
            while (found.next()) {
                out.write((found.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
                rows++;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private void files(ArchiveZip zip, Kept table, String column) throws IOException, SQLException {
        List<String> key = columns.of(table.name()).key();
        List<List<String>> found = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(
                "select " + listed(key) + " from " + table.name() + " t where t.project_id = ? and "
                        + hidden.shown(table.name()) + " order by " + String.join(", ", key))) {
            ask.setString(1, project);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= key.size(); i++) {
                        values.add(rows.getString(i));
                    }
                    found.add(values);
                }
            }
        }
        String slice = "select substring(t." + column + " from ? for " + CHUNK + ") from " + table.name()
                + " t where t.project_id = ? and "
                + key.stream().map(name -> "cast(t." + name + " as text) = ?").collect(Collectors.joining(" and "));
        for (List<String> values : found) {
            zip.entry(ArchiveManifest.file(table.name(), values), out -> slices(slice, values, out));
        }
    }

    /** A file is read in pieces, so that none is ever whole in memory. */
    private void slices(String sql, List<String> key, OutputStream out) throws IOException {
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            byte[] piece;
            int from = 1;
            do {
                ask.setInt(1, from);
                ask.setString(2, project);
                for (int i = 0; i < key.size(); i++) {
                    ask.setString(i + 3, key.get(i));
                }
                try (ResultSet row = ask.executeQuery()) {
                    piece = row.next() ? row.getBytes(1) : new byte[0];
                }
                out.write(piece);
                from += piece.length;
            } while (piece.length == CHUNK);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private ArchiveManifest manifest(ArchiveZip zip) {
        try (PreparedStatement ask = connection.prepareStatement("""
                select coalesce(r.chained_as, p.id) as key, coalesce(r.slug, p.slug) as slug, p.title, c.revision, c.hash
                  from project p join counter c on c.project_id = p.id left join restored r on r.project_id = p.id
                 where p.id = ?""")) {
            ask.setString(1, project);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return new ArchiveManifest(
                        ArchiveManifest.FORMAT,
                        ArchiveManifest.VERSION,
                        new ProjectLine(row.getString("key"), row.getString("slug"), row.getString("title")),
                        row.getLong("revision"),
                        Secrets.hex(row.getBytes("hash")),
                        tables,
                        zip.entries());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
