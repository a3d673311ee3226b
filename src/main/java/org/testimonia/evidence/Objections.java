package org.testimonia.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.testimonia.shared.Refusal;

/** Finds objections. */
@ApplicationScoped
public class Objections implements PanacheRepositoryBase<Objection, UUID> {

    public Objection get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("objection at this address"));
    }
}
