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

    /** How many a project may have. */
    public static final int MOST = 10_000;

    /** Refuses what would be one too many. */
    public static void mustHaveRoomFor(int texts) {
        if (texts > MOST) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "A project may have 10,000 texts; with these it would have " + texts
                            + ". Bring fewer, or take another project.");
        }
    }

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
