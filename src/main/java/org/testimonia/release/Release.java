package org.testimonia.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition frozen at a revision of the project.
 *
 * @param number in its edition, from 1
 * @param seq the revision of the project
 * @param files without their bytes, in the order in which formats are named
 * @param report what a format could not carry
 */
public record Release(
        UUID id,
        int number,
        long seq,
        Instant createdAt,
        String by,
        @Nullable String note,
        String citation,
        List<FileSeen> files,
        List<ReportSeen> report) {

    /**
     * A file of a release.
     *
     * @param bytes how many it has
     * @param sha256 of them, in hexadecimal digits
     */
    public record FileSeen(String format, String mediaType, String extension, long bytes, String sha256) {

        /** {@code 1.2 MB}, as people count. */
        public String size() {
            if (bytes < 1000) {
                return bytes + " bytes";
            }
            return bytes < 1_000_000
                    ? String.format(java.util.Locale.ENGLISH, "%.0f kB", bytes / 1e3)
                    : String.format(java.util.Locale.ENGLISH, "%.1f MB", bytes / 1e6);
        }

        /** What it is, for people. */
        public String words() {
            return FormatWords.of(format);
        }
    }

    /** What one format could not carry as it stands, in sentences. */
    public record ReportSeen(String format, List<String> sentences) {

        public String words() {
            return FormatWords.of(format);
        }
    }
}
