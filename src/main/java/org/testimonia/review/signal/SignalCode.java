package org.testimonia.review.signal;

import java.util.Locale;

/** The closed list of signals (CLAIMS.md 2.9). */
public enum SignalCode {
    SINGLE_ORIGIN(true, "One origin"),
    SINGLE_POINT(true, "One thing behind all support"),
    HEARSAY_ONLY(true, "Hearsay only"),
    UNKNOWN_ORIGIN(false, "Unknown informant"),
    UNEXAMINED_PAIRS(false, "Pairs nobody examined"),
    UNANSWERED_DISPUTE(true, "Unanswered dispute"),
    CONTESTED_WITHOUT_DISPUTE(true, "Contested without a dispute"),
    NO_PASSAGE(false, "A whole source"),
    COERCED_OR_INTERESTED(true, "Coerced or interested"),
    LATE_TESTIMONY(false, "Late testimony"),
    ANACHRONISM(true, "Before its time"),
    GRADE_SPREAD(false, "Grades far apart"),
    PREMISE_FELL(true, "A premise fell"),
    PREMISE_CONTESTED(true, "A premise is contested"),
    CONTRADICTION_ESTABLISHED(true, "Contradicted by an established claim"),
    ENTAILMENT_BROKEN(true, "Entailment broken"),
    CIRCULAR_SUPPORT(true, "Circular support"),
    STALE_DECISION(true, "Evidence changed since"),
    ANCHOR_DRIFT(true, "A passage has moved"),
    READINGS_DIFFER(true, "Readings differ"),
    ONLY_SECONDARY(true, "Only secondary");

    /** Whether it warns, and has to be acknowledged before a claim is established; others only inform. */
    public final boolean warns;

    /** What it is called on screen. */
    public final String words;

    SignalCode(boolean warns, String words) {
        this.warns = warns;
        this.words = words;
    }

    /** As in JSON and SQL: {@code single_origin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code warn} or {@code info}. */
    public String severity() {
        return warns ? "warn" : "info";
    }
}
