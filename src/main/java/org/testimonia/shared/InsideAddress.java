package org.testimonia.shared;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where to go after a form, as its sender says: only inside this house. */
public final class InsideAddress {

    private InsideAddress() {}

    /** The address if it is a path of ours, else {@code /}. */
    public static String of(@Nullable String to) {
        if (to == null
                || !to.startsWith("/")
                || to.startsWith("//")
                || to.contains("\\")
                || to.chars().anyMatch(c -> c <= ' ')) {
            return "/";
        }
        try {
            return URI.create(to).toString();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
