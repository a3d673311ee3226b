package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.project.Here;
import org.testimonia.project.Right;

/** Gathers what stands around a claim, in a number of statements that does not grow with it. */
@ApplicationScoped
class AroundClaims {

    private static final int SHOWN = 1000;

    private final ClaimRelations relations;
    private final Here here;

    AroundClaims(ClaimRelations relations, Here here) {
        this.relations = relations;
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
                dossier.isUndecided() && here.may(Right.MERGE_CLAIMS),
                dossier.isSuperseded() && here.may(Right.MERGE_CLAIMS));
    }
}
