package org.testimonia.shared;

import org.jspecify.annotations.Nullable;

/** A version as HTTP says it: {@code "7"} (RFC 9110 section 8.8.3), and the If-Match that guards a write. */
public final class Etag {

    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a write on top of a version the client has not seen.
     *
     * @param ifMatch the header, null when it was not sent
     * @throws Refusal unconditional when it is missing, stale when it names another version
     */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    Refusal.Kind.UNCONDITIONAL,
                    "Send If-Match with the ETag of the version you changed, so that nobody's work is overwritten.");
        }
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(of(version))) {
                return;
            }
        }
        throw Refusal.of(
                        Refusal.Kind.STALE,
                        "Somebody saved this after you opened it. Nothing was overwritten: compare yours with what stands now, and send it again.")
                .with("current", of(version));
    }
}
