package org.testimonia.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** The sources of the project one is in. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, UUID> {

    public Optional<Source> find(String key) {
        return find("key", key).firstResultOptional();
    }

    public Source get(String key) {
        return find(key).orElseThrow(() -> Refusal.missing("source " + key));
    }

    /** Many at once, in one statement. */
    public Map<UUID, Source> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(source -> source.id, Function.identity()));
    }

    /** By their keys, those that follow one. */
    List<Source> after(@Nullable String key, int limit) {
        return find("key > ?1 order by key", key == null ? "" : key)
                .range(0, limit - 1)
                .list();
    }

    /** A key as it stands in an address. */
    public static String inAddress(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
