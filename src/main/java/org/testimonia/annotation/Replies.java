package org.testimonia.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** The answers to annotations, oldest first. Whoever sees the annotation sees them. */
@ApplicationScoped
public class Replies {

    private final Sql sql;
    private final Here here;

    Replies(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    public List<Reply> of(UUID annotation) {
        return of(List.of(annotation)).getOrDefault(annotation, List.of());
    }

    /** Those of many annotations, in one statement. */
    public Map<UUID, List<Reply>> of(Collection<UUID> annotations) {
        Map<UUID, List<Reply>> replies = new LinkedHashMap<>();
        sql.rows("""
                        select r.id, r.annotation_id, r.body, r.created_at, a.name as by, a.display_name as by_name
                          from reply r join account a on a.id = r.by_id
                         where r.project_id = :project and r.annotation_id = any(cast(:annotations as uuid[]))
                           and r.retired_seq is null order by r.created_seq""", "project", here.project(), "annotations", Sql.ids(annotations))
                .forEach(row -> replies.computeIfAbsent(row.id("annotation_id"), any -> new ArrayList<>())
                        .add(Reply.of(row)));
        return replies;
    }
}
