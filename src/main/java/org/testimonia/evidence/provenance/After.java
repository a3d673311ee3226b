package org.testimonia.evidence.provenance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Paging;

/** The id that a page of a list continues after. */
final class After {

    private After() {}

    static @Nullable UUID id(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        return after == null ? null : UUID.fromString(after);
    }
}
