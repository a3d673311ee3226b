package org.testimonia.evidence.provenance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.testimonia.shared.Refusal;

/** Finds derivations as they are kept; {@link DerivationsOf} shows them. */
@ApplicationScoped
class Derivations implements PanacheRepositoryBase<Derivation, UUID> {

    Derivation get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("derivation at this address"));
    }
}
