package org.testimonia.text;

import org.jspecify.annotations.Nullable;

/**
 * A place as a client names it: a range, or a quotation, or both, which then must agree.
 *
 * @param text the address of a text of the project
 * @param revision the newest where it is missing
 * @param start code points from the beginning of the plain text
 * @param end exclusive
 */
public record TargetJson(
        @Nullable String text,
        @Nullable Integer revision,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable QuoteJson quote) {

    /** The words, and a few of those around them where the words occur more than once. */
    public record QuoteJson(
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix) {}
}
