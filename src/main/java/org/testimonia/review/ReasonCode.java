package org.testimonia.review;

import java.util.Locale;
import org.testimonia.claim.Standing;

/** The sort of reason for which a claim got its standing. */
public enum ReasonCode {
    CREATED("stated"),
    SUBMITTED("submitted"),
    NEW_EVIDENCE("new evidence"),
    COUNTER_EVIDENCE("counter-evidence"),
    SOURCE_CRITICISM("source criticism"),
    DEPENDENCE_FOUND("dependence found"),
    READING_CORRECTED("reading corrected"),
    WORDING_CHANGED("wording changed"),
    CONSENSUS("consensus"),
    PREMISE_FELL("a premise fell"),
    DUPLICATE("duplicate"),
    SCOPE_ERROR("scope"),
    EDITORIAL("editorial");

    /** The words on screen. */
    public final String words;

    ReasonCode(String words) {
        this.words = words;
    }

    /** As in JSON and SQL: {@code counter_evidence}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which one stands where nobody chose. */
    static ReasonCode usual(Standing from, Standing to) {
        return switch (to) {
            case CONTESTED -> from == Standing.REJECTED ? NEW_EVIDENCE : COUNTER_EVIDENCE;
            case ESTABLISHED -> CONSENSUS;
            case REJECTED -> COUNTER_EVIDENCE;
            case OPEN -> from == Standing.DRAFT ? SUBMITTED : EDITORIAL;
            default -> EDITORIAL;
        };
    }
}
