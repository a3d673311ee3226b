package org.testimonia.text.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.testimonia.shared.CsvTable;
import org.testimonia.shared.Refusal;
import org.testimonia.text.AboutText;

/** What an archive says of its texts: {@code manifest.csv} with the columns file, title, author, date, language, source, slug. */
final class Manifest {

    private static final String FILE = "file";

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    private Manifest() {}

    /** @throws Refusal when it has no column file, or names a file twice */
    static Manifest of(Optional<byte[]> file) {
        Manifest manifest = new Manifest();
        file.ifPresent(bytes ->
                CsvTable.read(new String(bytes, StandardCharsets.UTF_8)).forEach(manifest::take));
        return manifest;
    }

    private void take(Map<String, String> row) {
        String file = row.getOrDefault(FILE, "").strip();
        if (file.isEmpty()) {
            throw Refusal.invalid(
                    "file",
                    "manifest.csv begins with a line of names, and in the column file stands every file's name.");
        }
        if (rows.put(file, row) != null) {
            throw Refusal.invalid("file", "manifest.csv names “" + file + "” twice.");
        }
    }

    AboutText about(String file) {
        Map<String, String> row = rows.getOrDefault(file, Map.of());
        return new AboutText(
                row.get("title"),
                row.get("author"),
                row.get("slug"),
                row.get("source"),
                row.get("language"),
                row.get("date"),
                row.get("rights"),
                row.get("archive"),
                row.get("shelfmark"));
    }

    /** Files it names that are not there. */
    List<String> missing(Set<String> there) {
        List<String> missing = new ArrayList<>(rows.keySet());
        missing.removeAll(there);
        return missing;
    }
}
