package org.testimonia.rdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.testimonia.shared.Sql;

/** Finds what dates may mean; the database says so, as for every other room. */
@ApplicationScoped
class TimeSpans {

    private final Sql sql;

    TimeSpans(Sql sql) {
        this.sql = sql;
    }

    /** By expression (EDTF). One statement. */
    Map<String, TimeSpan> of(Collection<String> expressions) {
        return sql.rows("""
                        select e.words, edtf_bound(e.words, false) as first, edtf_bound(e.words, true) as last
                          from unnest(cast(:expressions as text[])) as e(words)""", "expressions", expressions.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(
                        row -> row.text("words"),
                        row -> new TimeSpan(row.longOrNull("first"), row.longOrNull("last"))));
    }
}
