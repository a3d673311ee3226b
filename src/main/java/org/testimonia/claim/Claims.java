package org.testimonia.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** The claims of the project one is in. A draft is there for its author only. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    private final Sql sql;
    private final Here here;

    Claims(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** Refuses as {@link #get} does, and loads nothing: what a deed decides on it reads when it holds the journal. */
    public void mustBeThere(int number, @Nullable UUID reader) {
        long found = sql.number(
                """
                select count(*) from claim c where c.project_id = :project and c.number = :number
                   and (c.by_id = cast(:reader as uuid) or exists (
                     select 1 from judgement j
                      where j.project_id = c.project_id and j.claim_id = c.id and j.standing = 'OPEN'))""", "project", here.project(), "number", number, "reader", reader == null ? null : reader.toString());
        if (found == 0) {
            throw Refusal.missing("claim " + number);
        }
    }

    public Claim get(int number, @Nullable UUID reader) {
        return find(number, reader).orElseThrow(() -> Refusal.missing("claim " + number));
    }

    public Optional<Claim> find(int number, @Nullable UUID reader) {
        return find("number", number).firstResultOptional().filter(claim -> isSeen(claim, reader));
    }

    public Claim get(UUID id, @Nullable UUID reader) {
        return find("id", id)
                .firstResultOptional()
                .filter(claim -> isSeen(claim, reader))
                .orElseThrow(() -> Refusal.missing("claim"));
    }

    private static boolean isSeen(Claim claim, @Nullable UUID reader) {
        return !claim.isUnpublished() || (reader != null && claim.isBy(reader));
    }
}
