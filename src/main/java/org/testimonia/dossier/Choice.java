package org.testimonia.dossier;

import java.util.List;
import org.testimonia.claim.Standing;
import org.testimonia.review.Condition;

/** A standing that could be chosen, and what it asks for. */
public record Choice(Standing standing, List<Condition> conditions) {

    public boolean isOpenToChoice() {
        return conditions.stream()
                .allMatch(condition -> condition.met() || condition.code().equals("dispute_answered"));
    }
}
