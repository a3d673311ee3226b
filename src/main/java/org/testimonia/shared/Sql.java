package org.testimonia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL, for pages that read many rows of several tables in one statement. Parameters come as name, value, name,
 * value; the value of a nullable one stands in a {@code cast(:name as type)}. The second wall does not stand here: every
 * statement names {@code project_id} itself.
 */
@ApplicationScoped
public class Sql {

    private final EntityManager database;

    Sql(EntityManager database) {
        this.database = database;
    }

    public List<Row> rows(String sql, @Nullable Object... parameters) {
        List<Row> rows = new ArrayList<>();
        for (Object tuple :
                fill(database.createNativeQuery(sql, Tuple.class), parameters).getResultList()) {
            rows.add(new Row((Tuple) tuple));
        }
        return rows;
    }

    public Optional<Row> first(String sql, @Nullable Object... parameters) {
        return rows(sql, parameters).stream().findFirst();
    }

    /** The one whole number that the statement answers. */
    public long number(String sql, @Nullable Object... parameters) {
        return ((Number) fill(database.createNativeQuery(sql), parameters).getSingleResult()).longValue();
    }

    /** How many rows the statement changed. */
    public int run(String sql, @Nullable Object... parameters) {
        return fill(database.createNativeQuery(sql), parameters).executeUpdate();
    }

    /**
     * Ids for {@code any(cast(:ids as uuid[]))}. As words they would be read anew for each row they are compared with: a thousand
     * rows for a thousand ids took a second.
     */
    public static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(new UUID[0]);
    }

    private static Query fill(Query query, @Nullable Object... parameters) {
        for (int i = 0; i < parameters.length; i += 2) {
            query.setParameter((String) parameters[i], parameters[i + 1]);
        }
        return query;
    }

    /** One row, by the names its columns have in the statement. */
    public record Row(Tuple tuple) {

        public @Nullable String textOrNull(String column) {
            return (String) tuple.get(column);
        }

        public String text(String column) {
            return String.valueOf(tuple.get(column));
        }

        public @Nullable UUID idOrNull(String column) {
            return (UUID) tuple.get(column);
        }

        public UUID id(String column) {
            return (UUID) tuple.get(column);
        }

        public @Nullable Instant instantOrNull(String column) {
            return (Instant) tuple.get(column);
        }

        public Instant instant(String column) {
            return (Instant) tuple.get(column);
        }

        public int number(String column) {
            return ((Number) tuple.get(column)).intValue();
        }

        public @Nullable Integer numberOrNull(String column) {
            Number number = (Number) tuple.get(column);
            return number == null ? null : number.intValue();
        }

        public long longNumber(String column) {
            return ((Number) tuple.get(column)).longValue();
        }

        public @Nullable Long longOrNull(String column) {
            Number number = (Number) tuple.get(column);
            return number == null ? null : number.longValue();
        }

        public double decimal(String column) {
            return ((Number) tuple.get(column)).doubleValue();
        }

        public @Nullable Double decimalOrNull(String column) {
            Number number = (Number) tuple.get(column);
            return number == null ? null : number.doubleValue();
        }

        public boolean flag(String column) {
            return Boolean.TRUE.equals(tuple.get(column));
        }

        public byte[] bytes(String column) {
            return (byte[]) tuple.get(column);
        }

        public List<String> texts(String column) {
            String[] array = (String[]) tuple.get(column);
            return array == null ? List.of() : List.of(array);
        }
    }
}
