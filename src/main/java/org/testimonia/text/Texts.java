package org.testimonia.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** By their addresses, those that follow one. */
    List<Text> after(@Nullable String slug, int limit) {
        return find("slug > ?1 order by slug", slug == null ? "" : slug)
                .range(0, limit - 1)
                .list();
    }

    public List<Text> byTitle() {
        return list("order by title, slug");
    }

    /** The texts of a source. */
    public List<Text> of(UUID source) {
        return list("sourceId = ?1 order by title, slug", source);
    }
}
