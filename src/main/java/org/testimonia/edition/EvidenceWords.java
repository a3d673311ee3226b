package org.testimonia.edition;

import java.util.Locale;
import org.testimonia.claim.Relation;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedRelation;

/** What is printed of a piece of evidence in words of the program. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /** As in "evidence against claim 2". */
    public static String stance(EditedEvidence evidence) {
        return switch (evidence.stance()) {
            case SUPPORTS -> "for";
            case DISPUTES -> "against";
            case QUALIFIES -> "qualifying";
            case MENTIONS -> "mentioned for";
        };
    }

    public static String admission(EditedEvidence evidence) {
        return switch (evidence.admission()) {
            case "ADMITTED" -> "admitted";
            case "DECLINED" -> "declined";
            default -> "waiting for admission";
        };
    }

    /** What stands between a claim and the other: {@code is refined by}. */
    public static String relation(EditedRelation relation) {
        Relation kind = Relation.valueOf(relation.relation().toUpperCase(Locale.ROOT));
        return relation.forward() ? kind.words : kind.backwards;
    }

    /** {@code contemporary_hearsay} as it is read. */
    public static String plain(String term) {
        return term.replace('_', ' ');
    }
}
