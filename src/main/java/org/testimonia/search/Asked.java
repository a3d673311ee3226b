package org.testimonia.search;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/**
 * What an address asks of the search.
 *
 * @param in of {@code texts, annotations, claims, sources}; all of them where the address does not say
 * @param text the address of the one text that is searched, null for all
 * @param width words of context on each side, 1 to 25
 */
record Asked(
        String q,
        Set<String> in,
        boolean kwic,
        Order order,
        @Nullable String text,
        int width) {

    static final List<String> PLACES = List.of("texts", "annotations", "claims", "sources");
    static final int WIDTH = 10;

    static Asked of(UriInfo uri) {
        String q = Query.text(uri, "q");
        String mode = Query.text(uri, "mode");
        if (mode != null && !mode.equals("list") && !mode.equals("kwic")) {
            throw Refusal.invalid("mode", "mode is list or kwic.");
        }
        Order order = Query.word(uri, "sort", Order.class);
        int width = Query.number(uri, "width", WIDTH);
        if (width < 1 || width > 25) {
            throw Refusal.invalid("width", "width is between 1 and 25 words.");
        }
        return new Asked(
                q == null ? "" : q,
                in(uri),
                "kwic".equals(mode),
                order == null ? Order.TEXT : order,
                Query.text(uri, "text"),
                width);
    }

    private static Set<String> in(UriInfo uri) {
        Set<String> asked = new LinkedHashSet<>();
        uri.getQueryParameters().getOrDefault("in", List.of()).stream()
                .flatMap(value -> Arrays.stream(value.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(asked::add);
        if (!new LinkedHashSet<>(PLACES).containsAll(asked)) {
            throw Refusal.invalid("in", "in is one or several of: " + String.join(", ", PLACES) + ".");
        }
        return asked.isEmpty() ? new LinkedHashSet<>(PLACES) : asked;
    }
}
