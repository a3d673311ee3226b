package org.testimonia.annotation;

import java.time.Instant;
import java.util.UUID;
import org.testimonia.shared.Sql;

/**
 * An answer to an annotation.
 *
 * @param by the sign-in name of who wrote it
 */
public record Reply(UUID id, String body, String by, String byName, Instant at) {

    static Reply of(Sql.Row row) {
        return new Reply(
                row.id("id"), row.text("body"), row.text("by"), row.text("by_name"), row.instant("created_at"));
    }
}
