package org.testimonia.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.TargetJson;

/**
 * A claim as somebody puts it.
 *
 * @param kind one of {@link ClaimKind}
 * @param passages where it is made
 * @param draft whether it is its author's alone for now
 */
public record NewClaim(
        @Nullable String statement,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String scope,
        @Nullable String event,
        List<TargetJson> passages,
        boolean draft) {

    Wording wording() {
        return Wording.of(statement, language, scope, event);
    }
}
