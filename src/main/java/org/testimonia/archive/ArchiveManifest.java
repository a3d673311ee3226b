package org.testimonia.archive;

import java.util.List;

/**
 * What an archive says of itself, in its last entry.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param revision the project's newest revision number
 * @param head the hash of that journal entry, in hexadecimal digits
 */
record ArchiveManifest(
        String format,
        int version,
        ProjectLine project,
        long revision,
        String head,
        List<TableLine> tables,
        List<EntryLine> entries) {

    static final String FORMAT = "testimonia-archive";
    static final int VERSION = 1;
    static final String NAME = "manifest.json";
    static final String PEOPLE = "people";
    static final String PROJECT = "project";

    /**
     * The project as it was founded.
     *
     * @param key the one that the hashes of its journal name
     */
    record ProjectLine(String key, String slug, String title) {}

    /** A table: its columns, in order, and how many rows of it are here. */
    record TableLine(String name, List<String> columns, long rows) {}

    /** A file in the archive, with its size unpacked and its SHA-256 in hexadecimal digits. */
    record EntryLine(String name, long size, String sha256) {}

    /** Where the rows of a table are, one JSON object a line. */
    static String rows(String table) {
        return "tables/" + table + ".jsonl";
    }

    /** Where a column of bytes is. */
    static String file(String table, List<String> key) {
        return "files/" + table + "/" + String.join("-", key);
    }

    /** Whether something is missing that has to be said. */
    @SuppressWarnings("NullAway") // Jackson fills records with null where JSON says nothing
    boolean hasHoles() {
        return format() == null
                || project() == null
                || project().key() == null
                || project().slug() == null
                || project().title() == null
                || head() == null
                || tables() == null
                || entries() == null
                || tables().stream()
                        .anyMatch(line -> line == null
                                || line.name() == null
                                || line.columns() == null
                                || line.columns().contains(null))
                || entries().stream().anyMatch(line -> line == null || line.name() == null || line.sha256() == null);
    }
}
