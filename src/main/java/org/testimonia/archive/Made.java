package org.testimonia.archive;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.shared.Sql;

/** The archives that this installation wrote. */
@ApplicationScoped
class Made {

    private final Sql sql;

    Made(Sql sql) {
        this.sql = sql;
    }

    /** Whether a file with this SHA-256 was written here. */
    boolean here(String sha256) {
        return sql.number("select count(*) from archive_made where sha256 = :sha256", "sha256", sha256) > 0;
    }
}
