package org.testimonia.text;

import java.time.Instant;
import java.util.UUID;
import org.testimonia.shared.Sql;

/**
 * One state of a text: the file as it came, and what was read from it. It never changes.
 *
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param length code points of the plain text
 * @param segments how many it has
 * @param sections how many parts it is shown in
 */
public record Revision(
        UUID text,
        int number,
        Format format,
        String mediaType,
        String fileName,
        String encoding,
        String sha256,
        int length,
        int segments,
        int sections,
        long createdSeq,
        Instant createdAt,
        UUID by) {

    static Revision of(Sql.Row row) {
        return new Revision(
                row.id("text_id"),
                row.number("number"),
                Format.valueOf(row.text("format")),
                row.text("media_type"),
                row.text("file_name"),
                row.text("encoding"),
                row.text("sha256"),
                row.number("length"),
                row.number("segments"),
                row.number("sections"),
                row.longNumber("created_seq"),
                row.instant("created_at"),
                row.id("by_id"));
    }
}
