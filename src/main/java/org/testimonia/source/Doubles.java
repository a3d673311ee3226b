package org.testimonia.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/**
 * Sources that are perhaps one and the same: of one DOI, or of one title, but for capitals, accents and signs, and not of
 * different years. They are shown to people, who know whether it is a new edition.
 */
@ApplicationScoped
public class Doubles {

    private final Sql sql;
    private final Here here;

    Doubles(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** The keys of others that each is perhaps the same as; who is like no other is missing. */
    public Map<UUID, List<String>> of(Collection<UUID> sources) {
        Map<UUID, List<String>> doubles = new LinkedHashMap<>();
        if (!sources.isEmpty()) {
            sql.rows("""
                            select one.id, other.key
                              from source one
                              join source other
                                on other.project_id = one.project_id and other.id <> one.id
                               and (other.doi = one.doi
                                    or (other.alike = one.alike
                                        and (one.doi is null or other.doi is null)
                                        and coalesce(other.issued_first / 10000 = one.issued_first / 10000, true)))
                             where one.project_id = :project and one.id = any(cast(:sources as uuid[]))
                             order by other.key""", "project", here.project(), "sources", Sql.ids(sources))
                    .forEach(row -> doubles.computeIfAbsent(row.id("id"), none -> new ArrayList<>())
                            .add(row.text("key")));
        }
        return doubles;
    }
}
