package org.testimonia.evidence.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.testimonia.evidence.provenance.Thing.Kind;

/** What is asked of a source, a witness, a passage or a piece of evidence, and the grades that answer it. */
public enum Criterion {
    RELIABILITY("how reliable it is on the whole"),
    CREDIBILITY("how credible this item is, taken by itself"),
    AUTHENTICITY("whether it is what it claims to be"),
    ATTRIBUTION("whether it is by whom it is said to be"),
    DATING("whether it is of the time it is said to be of"),
    INTEGRITY("whether it is whole and unaltered"),
    COMPETENCE("whether the witness could know"),
    VERACITY("whether the witness tells what he or she knows"),
    INTEREST("whether the witness is free of interest"),
    MEMORY_INTERVAL("whether it was told soon enough");

    /** What the criterion asks, on screen. */
    public final String question;

    Criterion(String question) {
        this.question = question;
    }

    /** From the best to the worst. */
    public List<String> grades() {
        return switch (this) {
            case RELIABILITY -> Grades.LETTERS;
            case CREDIBILITY -> Grades.DIGITS;
            default -> Grades.WORDS;
        };
    }

    /** Whether it is external criticism: of the document, not of what it says. */
    public boolean isExternal() {
        return switch (this) {
            case AUTHENTICITY, ATTRIBUTION, DATING, INTEGRITY -> true;
            default -> false;
        };
    }

    /** Whether its grades are those of the Admiralty: letters for who speaks, digits for what is said. */
    public boolean isOfAdmiralty() {
        return this == RELIABILITY || this == CREDIBILITY;
    }

    /** External criticism is of documents, internal criticism of whatever speaks. */
    boolean isAskedOf(Kind kind) {
        return switch (this) {
            case RELIABILITY -> kind == Kind.SOURCE || kind == Kind.AGENT;
            case CREDIBILITY -> kind == Kind.EVIDENCE;
            case AUTHENTICITY, ATTRIBUTION, DATING, INTEGRITY -> kind == Kind.SOURCE || kind == Kind.PASSAGE;
            case COMPETENCE, VERACITY, INTEREST, MEMORY_INTERVAL -> true;
        };
    }

    public static List<Criterion> ofSources() {
        return asked(Kind.SOURCE);
    }

    public static List<Criterion> ofWitnesses() {
        return asked(Kind.AGENT);
    }

    private static List<Criterion> asked(Kind kind) {
        return Arrays.stream(values()).filter(each -> each.isAskedOf(kind)).toList();
    }

    /** As in JSON and SQL: {@code memory_interval}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As on screen: {@code memory interval}. */
    public String words() {
        return code().replace('_', ' ');
    }

    static Criterion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
