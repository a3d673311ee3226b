package org.testimonia.dossier;

import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Typography;

/**
 * The revision that a page shows instead of the present.
 *
 * @param asked the day or moment that was asked for, or when the revision came about, in words
 */
public record AsOf(long seq, @Nullable String asked) {

    /** {@link Long#MAX_VALUE} for now. */
    static long cursor(@Nullable AsOf asOf) {
        return asOf == null ? Long.MAX_VALUE : asOf.seq();
    }

    /** What it is called: 5 May 2026 (revision 210). */
    public String words() {
        String revision = "revision " + Typography.grouped(seq);
        return asked == null ? revision : asked + " (" + revision + ")";
    }
}
