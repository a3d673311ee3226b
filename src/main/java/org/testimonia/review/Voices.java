package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** How many people of the project one is in may judge, and how many a standing takes. One statement. */
@ApplicationScoped
public class Voices {

    private final Sql sql;
    private final Here here;

    Voices(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    public Voice here() {
        Sql.Row row = sql.first("""
                        select (select count(*) from member m
                                 where m.project_id = p.id and m.role in ('REVIEWER', 'EDITOR', 'OWNER')) as reviewers,
                               coalesce(cast(p.quorum ->> 'ESTABLISHED' as int), 1) as established,
                               coalesce(cast(p.quorum ->> 'REJECTED' as int), 1) as rejected
                          from project p where p.id = :project""", "project", here.project()).orElseThrow();
        return new Voice(row.number("reviewers"), row.number("established"), row.number("rejected"));
    }
}
