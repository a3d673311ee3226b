package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedRelation;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** How the claims of an edition stand to other claims. One statement. */
@ApplicationScoped
class BoundRelations {

    private final Sql sql;
    private final Here here;

    BoundRelations(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    Map<UUID, List<EditedRelation>> of(List<UUID> claims) {
        Map<UUID, List<EditedRelation>> relations = new LinkedHashMap<>();
        sql.rows("""
                        select x.claim_id, x.forward, r.id, r.relation, c.id as other_id, c.number, c.standing, w.statement
                          from unnest(:claims) as e(id)
                          join lateral (
                            select r.id, r.from_id as claim_id, true as forward, r.to_id as other from claim_relation r
                             where r.project_id = :project and r.from_id = e.id and r.retired_seq is null
                            union all
                            select r.id, r.to_id, false, r.from_id from claim_relation r
                             where r.project_id = :project and r.to_id = e.id and r.retired_seq is null) x on true
                          join claim_relation r on r.project_id = :project and r.id = x.id
                          join claim c on c.project_id = :project and c.id = x.other and c.standing <> 'DRAFT'
                          join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                         order by r.relation, x.forward desc, c.number, r.id""", "project", here.project(), "claims", Named.array(claims))
                .forEach(row -> relations
                        .computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                        .add(relation(row)));
        return relations;
    }

    private static EditedRelation relation(Sql.Row row) {
        return new EditedRelation(
                row.id("id"),
                row.text("relation"),
                row.flag("forward"),
                new EditedPremise(
                        row.id("other_id"),
                        row.number("number"),
                        row.text("statement"),
                        Standing.valueOf(row.text("standing"))));
    }
}
