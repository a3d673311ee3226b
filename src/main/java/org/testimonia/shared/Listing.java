package org.testimonia.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the address of the next page, or null
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public static <T> Listing<T> all(List<T> items) {
        return new Listing<>(items, null);
    }

    /**
     * Cuts what was fetched with one row more than asked for.
     *
     * @param fetched at most {@code paging.limit() + 1} rows in order
     * @param key what to continue after
     */
    public static <T> Listing<T> of(List<T> fetched, Paging paging, Function<T, String> key) {
        if (fetched.size() <= paging.limit()) {
            return new Listing<>(fetched, null);
        }
        List<T> items = List.copyOf(fetched.subList(0, paging.limit()));
        return new Listing<>(items, paging.after(key.apply(items.get(items.size() - 1))));
    }

    public <S> Listing<S> map(Function<T, S> function) {
        return new Listing<>(items.stream().map(function).toList(), next);
    }
}
