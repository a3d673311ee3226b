package org.testimonia.evidence.provenance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds findings of independence, as they stood at any revision; those on drafts for the drafts' authors only. */
@ApplicationScoped
public class IndependenceFindings implements PanacheRepositoryBase<IndependenceFinding, UUID> {

    private static final String SELECT = """
            select f.id, s.key as source, o.key as other, c.number as claim, f.claim_id, f.grounds, a.display_name as by,
                   f.created_at, f.created_seq,
                   case when f.retired_seq <= :cursor then f.retired_reason end as retired_reason,
                   r.display_name as retired_by, j.at as retired_at
              from independence_finding f
              join source s on s.project_id = f.project_id and s.id = f.source_id
              join source o on o.project_id = f.project_id and o.id = f.other_id
              left join claim c on c.project_id = f.project_id and c.id = f.claim_id
              join account a on a.id = f.by_id
              left join account r on r.id = f.retired_by_id
              left join journal_entry j on j.project_id = f.project_id and j.seq = f.retired_seq
             where f.project_id = :project and f.created_seq <= :cursor
               and (c.id is null or c.by_id = cast(:reader as uuid) or exists (
                 select 1 from judgement p
                  where p.project_id = c.project_id and p.claim_id = c.id and p.standing = 'OPEN'))""";

    private final Sql sql;
    private final Here here;

    IndependenceFindings(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    IndependenceFinding get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("finding at this address"));
    }

    /** Those that held at a revision, in the order they were made; of one source where it is given. */
    public List<FindingSeen> list(long cursor, @Nullable UUID source, @Nullable UUID after, int limit) {
        return sql
                .rows(
                        SELECT + """
                               and (f.retired_seq is null or f.retired_seq > :cursor)
                               and (cast(:source as uuid) is null or cast(:source as uuid) in (f.source_id, f.other_id))
                               and f.id > cast(:after as uuid) order by f.id limit :limit""",
                        "project",
                        here.project(),
                        "cursor",
                        cursor,
                        "reader",
                        reader(),
                        "source",
                        source == null ? null : source.toString(),
                        "after",
                        after == null ? new UUID(0, 0).toString() : after.toString(),
                        "limit",
                        limit)
                .stream()
                .map(FindingSeen::of)
                .toList();
    }

    /** Those about two of some sources that count for a claim, as they held at a revision. */
    public List<FindingSeen> among(Collection<UUID> sources, UUID claim, long cursor) {
        return sql
                .rows(
                        SELECT + """
                               and (f.retired_seq is null or f.retired_seq > :cursor)
                               and f.source_id = any(cast(:sources as uuid[])) and f.other_id = any(cast(:sources as uuid[]))
                               and (f.claim_id is null or f.claim_id = :claim) order by f.id""",
                        "project",
                        here.project(),
                        "cursor",
                        cursor,
                        "reader",
                        reader(),
                        "sources",
                        Sql.ids(sources),
                        "claim",
                        claim)
                .stream()
                .map(FindingSeen::of)
                .toList();
    }

    /** Also those that were taken back. */
    public List<FindingSeen> seen(Collection<UUID> ids) {
        return sql
                .rows(
                        SELECT + " and f.id = any(cast(:ids as uuid[])) order by f.id",
                        "project",
                        here.project(),
                        "cursor",
                        Long.MAX_VALUE,
                        "reader",
                        reader(),
                        "ids",
                        Sql.ids(ids))
                .stream()
                .map(FindingSeen::of)
                .toList();
    }

    private @Nullable String reader() {
        UUID reader = here.reader();
        return reader == null ? null : reader.toString();
    }
}
