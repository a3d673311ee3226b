package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.claim.ClaimRelation;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.Relation;
import org.testimonia.journal.Moment;

/** Answers to one question are alternatives to one another, as long as they are its answers. */
@ApplicationScoped
class Rivals {

    private final ClaimRelations relations;

    Rivals(ClaimRelations relations) {
        this.relations = relations;
    }

    /** A claim meets those that answer already; inside the journal. */
    void meet(UUID claim, List<QuestionAnswer> present, Moment moment) {
        for (QuestionAnswer each : present) {
            if (!relations.isRecorded(claim, Relation.ALTERNATIVE_TO, each.claimId)) {
                relations.persist(new ClaimRelation(claim, Relation.ALTERNATIVE_TO, each.claimId, null, moment));
            }
        }
    }

    /** Takes back those relations that came about by answering, and leaves what somebody recorded by hand. */
    void part(QuestionAnswer answer, List<QuestionAnswer> others, String reason, Moment moment) {
        for (QuestionAnswer each : others) {
            for (ClaimRelation relation : relations.alternatives(answer.claimId, each.claimId)) {
                if (relation.createdSeq == answer.createdSeq || relation.createdSeq == each.createdSeq) {
                    relation.retire(reason, moment);
                }
            }
        }
    }
}
