package org.testimonia.shared;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list: keyset paging by {@code limit} (1 to 1000) and the opaque {@code after}.
 *
 * @param after the key to continue after, null from the beginning
 */
public record Paging(int limit, @Nullable String after, UriInfo uri) {

    public static final int DEFAULT = 100;
    public static final int MOST = 1000;

    /** Reads {@code limit} and {@code after} of a request. */
    public static Paging of(UriInfo uri) {
        String after = Query.text(uri, "after");
        return new Paging(limit(uri), after == null ? null : decode(after), uri);
    }

    /** For lists of numbered things: {@code after} may also be the plain number of the last one seen. */
    public static Paging byNumber(UriInfo uri) {
        String after = Query.text(uri, "after");
        boolean plain = after != null && after.matches("\\d{1,18}");
        return plain ? new Paging(limit(uri), after, uri) : of(uri);
    }

    private static int limit(UriInfo uri) {
        int limit = Query.number(uri, "limit", DEFAULT);
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("limit", "limit is between 1 and " + MOST + ".");
        }
        return limit;
    }

    /** The key as a number, or the given one from the beginning. */
    public long afterNumber(long beginning) {
        if (after == null) {
            return beginning;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw unknownAfter();
        }
    }

    String after(String key) {
        String opaque = Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        return uri.getRequestUriBuilder()
                .replaceQueryParam("after", opaque)
                .build()
                .toString()
                .replaceFirst("^[a-z]+://[^/]+", "");
    }

    private static String decode(String opaque) {
        try {
            return new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknownAfter();
        }
    }

    /** For keys that are not what they were made as. */
    public static Refusal unknownAfter() {
        return Refusal.invalid("after", "after comes from the next address of a page before; it is not made by hand.");
    }
}
