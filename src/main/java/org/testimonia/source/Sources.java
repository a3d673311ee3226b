package org.testimonia.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** The sources of the project one is in. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, UUID> {

    private final Sql sql;
    private final Here here;

    Sources(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

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

    /** A page of the bibliography in an order, each source with what it is ordered by. */
    Listing<Source> page(SourceOrder order, Paging paging) {
        String after = paging.after();
        int cut = after == null ? -1 : after.indexOf('\n');
        if (after != null && cut < 0) {
            throw Paging.unknownAfter();
        }
        List<Sql.Row> rows = sql.rows(
                """
                select id, place || chr(10) || key as place
                  from (select id, key, %s as place from source where project_id = :project) ordered
                 where cast(:after as text) is null or (place, key) > (cast(:after as text), cast(:key as text))
                 order by place, key limit :limit""".formatted(order.expression),
                "project",
                here.project(),
                "after",
                after == null ? null : after.substring(0, cut),
                "key",
                after == null ? null : after.substring(cut + 1),
                "limit",
                paging.limit() + 1);
        Map<UUID, Source> found = byIds(rows.stream().map(row -> row.id("id")).toList());
        return Listing.of(rows, paging, (Sql.Row row) -> row.text("place"))
                .map(row -> Objects.requireNonNull(found.get(row.id("id"))));
    }

    /** A key as it stands in an address. */
    public static String inAddress(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
