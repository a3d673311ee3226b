package org.testimonia.edition.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.journal.Noteworthy;

/** A file brought annotations, claims and evidence, all in one step. */
record FileBrought(String format, List<UUID> annotations, List<UUID> claims, List<UUID> evidence)
        implements Noteworthy {

    @Override
    public String kind() {
        return "file-brought";
    }

    @Override
    public String subject() {
        return "import/" + format;
    }

    @Override
    public String summary() {
        return "imported " + counted(annotations.size(), "annotation", "annotations") + ", "
                + counted(claims.size(), "claim", "claims") + " and "
                + counted(evidence.size(), "piece of evidence", "pieces of evidence");
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of(
                "format", format, "annotations", ids(annotations), "claims", ids(claims), "evidence", ids(evidence));
    }

    private static List<String> ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
