package org.testimonia.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** Finds who asserts or denies a claim. */
@ApplicationScoped
public class Assertions implements PanacheRepositoryBase<Assertion, UUID> {

    private final Sql sql;
    private final Passages passages;
    private final Here here;

    Assertions(Sql sql, Passages passages, Here here) {
        this.sql = sql;
        this.passages = passages;
        this.here = here;
    }

    /** One that is there, also when it was taken back; whether its claim may be seen, the caller asks. */
    Assertion get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("reading at this address"));
    }

    /** Those of a claim as they stood at a revision, in the order they were recorded. Two statements. */
    public List<AssertionSeen> of(UUID claim, long cursor) {
        return of(List.of(claim), cursor).getOrDefault(claim, List.of());
    }

    /** Those of many claims, by claim. Two statements. */
    public Map<UUID, List<AssertionSeen>> of(Collection<UUID> claims, long cursor) {
        List<Sql.Row> rows = sql.rows("""
                select s.id, s.claim_id, s.agent_id, g.name as agent, s.role, s.polarity, s.modality, s.note, s.by_id,
                       a.display_name as by, s.created_at
                  from assertion s
                  join agent g on g.project_id = s.project_id and g.id = s.agent_id
                  join account a on a.id = s.by_id
                 where s.project_id = :project and s.claim_id = any(cast(:claims as uuid[])) and s.created_seq <= :cursor
                   and (s.retired_seq is null or s.retired_seq > :cursor)
                 order by s.created_seq, s.id""", "project", here.project(), "claims", Sql.ids(claims), "cursor", cursor);
        Map<UUID, List<PassageSeen>> where =
                passages.of("assertion", rows.stream().map(row -> row.id("id")).toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.id("claim_id"),
                        Collectors.mapping(
                                row -> seen(row, where.getOrDefault(row.id("id"), List.of())), Collectors.toList())));
    }

    private static AssertionSeen seen(Sql.Row row, List<PassageSeen> passages) {
        return new AssertionSeen(
                row.id("id"),
                row.id("agent_id"),
                row.text("agent"),
                row.text("role"),
                row.text("polarity"),
                row.textOrNull("modality"),
                row.textOrNull("note"),
                row.text("by"),
                row.id("by_id"),
                row.instant("created_at"),
                passages);
    }
}
