package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.round.Rounds;

/** Gathers what stands around a claim, in a number of statements that does not grow with it. */
@ApplicationScoped
class AroundClaims {

    private static final int SHOWN = 1000;

    private final ClaimRelations relations;
    private final Rounds rounds;
    private final Here here;

    AroundClaims(ClaimRelations relations, Rounds rounds, Here here) {
        this.relations = relations;
        this.rounds = rounds;
        this.here = here;
    }

    /** With the number of the claim whose address led here, if one did. */
    Surroundings of(Dossier dossier, @Nullable Integer predecessor) {
        boolean relates = dossier.isChangeable() && here.may(Right.RELATE_CLAIMS) && !dossier.isDraft();
        return new Surroundings(
                dossier.claim().number(),
                here.reader(),
                relations.list(dossier.cursor(), dossier.claim().id(), null, SHOWN),
                relates ? Surroundings.all() : List.of(),
                predecessor,
                dossier.isReshapable() && here.may(Right.MERGE_CLAIMS),
                dossier.isRestorable() && here.may(Right.MERGE_CLAIMS),
                dossier.asOf() == null ? rounds.of(dossier.claim().id()) : List.of());
    }
}
