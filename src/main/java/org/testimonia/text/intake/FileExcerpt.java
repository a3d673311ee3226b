package org.testimonia.text.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** The line of a file that a refusal speaks of, for whoever has to mend it. */
final class FileExcerpt {

    private static final int AROUND = 60;

    private FileExcerpt() {}

    /** Adds the words around the place as the member {@code excerpt}, where the refusal names one. */
    static Refusal shown(Refusal refusal, byte[] file) {
        if (refusal.members.get("line") instanceof Integer line
                && refusal.members.get("column") instanceof Integer column) {
            String excerpt = excerpt(file, line, column);
            if (!excerpt.isBlank()) {
                refusal.with("excerpt", excerpt);
            }
        }
        return refusal;
    }

    /** Read as UTF-8 whatever it is: what it shows is for eyes only. */
    private static String excerpt(byte[] file, int line, int column) {
        List<String> lines = new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(line - 1L)
                .limit(1)
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        String words = lines.get(0).replaceAll("[\\p{Cc}\\p{Cs}]", " ");
        int length = CodePoints.length(words);
        int from = Math.max(0, Math.min(length, column - 1) - AROUND);
        int to = Math.min(length, column - 1 + AROUND);
        return (from > 0 ? "…" : "") + CodePoints.slice(words, from, Math.max(from, to)) + (to < length ? "…" : "");
    }
}
