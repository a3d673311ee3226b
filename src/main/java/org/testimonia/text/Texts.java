package org.testimonia.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.testimonia.shared.Refusal;

/** The texts of the project one is in. */
@ApplicationScoped
public class Texts implements PanacheRepositoryBase<Text, UUID> {

    public Optional<Text> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public Text get(String slug) {
        return named(slug).orElseThrow(() -> Refusal.missing("text " + slug));
    }
}
