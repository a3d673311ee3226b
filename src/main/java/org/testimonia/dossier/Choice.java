package org.testimonia.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.review.Condition;
import org.testimonia.review.signal.SignalSeen;

/**
 * A standing that could be chosen, and what it asks for.
 *
 * @param signals what would be worth a second look under it, and has to be acknowledged
 * @param voices what is said about the voices it takes; null where one is enough
 */
public record Choice(
        Standing standing,
        List<Condition> conditions,
        List<SignalSeen> signals,
        @Nullable String voices) {

    public boolean isOpenToChoice() {
        return conditions.stream()
                .allMatch(condition -> condition.met()
                        || condition.code().equals("dispute_answered")
                        || condition.code().equals("signal_acknowledged"));
    }
}
