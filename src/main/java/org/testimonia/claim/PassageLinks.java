package org.testimonia.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.testimonia.shared.Sql;
import org.testimonia.text.Passage;

/** Ties claims, assertions and evidence to the passages they name. */
@ApplicationScoped
public class PassageLinks {

    private static final Set<String> SUBJECTS = Set.of("claim", "assertion", "evidence");

    private final Sql sql;

    PassageLinks(Sql sql) {
        this.sql = sql;
    }

    /** One row for each passage, in their order; the passages must have been kept before. */
    public void tie(String subject, UUID id, List<Passage> passages, String project) {
        if (!SUBJECTS.contains(subject)) {
            throw new IllegalArgumentException("no passages belong to " + subject);
        }
        if (passages.isEmpty()) {
            return;
        }
        UUID[] ids = Sql.ids(passages.stream().map(passage -> passage.id).toList());
        sql.run("""
                insert into %1$s_passage (project_id, %1$s_id, ordinal, passage_id)
                select :project, :id, place.ordinal, place.passage
                  from unnest(cast(:passages as uuid[])) with ordinality as place(passage, ordinal)""".formatted(subject), "project", project, "id", id, "passages", ids);
    }
}
