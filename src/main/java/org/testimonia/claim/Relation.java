package org.testimonia.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** How one claim stands to another. */
public enum Relation {
    CONTRADICTS("contradicts", "contradicts", "contradicts", "the two cannot both hold"),
    ALTERNATIVE_TO("alternativeTo", "is an alternative to", "is an alternative to", "rival explanations of one thing"),
    ENTAILS("entails", "entails", "follows from", "if this holds, the other one does"),
    REFINES("refines", "refines", "is refined by", "this says the same of something narrower"),
    SUPERSEDES("supersedes", "takes the place of", "is replaced by", ""),
    MERGED_INTO("merged_into", "was merged into", "has taken in", ""),
    SPLIT_INTO("split_into", "was split into", "is a part of what was", "");

    /** As in JSON. */
    public final String code;

    /** On screen, on the page of the claim it goes out from. */
    public final String words;

    /** On screen, on the page of the other claim. */
    public final String backwards;

    /** What it means, for whoever chooses one. */
    public final String meaning;

    Relation(String code, String words, String backwards, String meaning) {
        this.code = code;
        this.words = words;
        this.backwards = backwards;
        this.meaning = meaning;
    }

    /** As in SQL: {@code alternative_to}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Relation ofColumn(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** Holds both ways, and is kept once for a pair. */
    public boolean isSymmetric() {
        return this == CONTRADICTS || this == ALTERNATIVE_TO;
    }

    /** Tells what became of a claim; merging and splitting write it. */
    public boolean isOfLifecycle() {
        return this == SUPERSEDES || this == MERGED_INTO || this == SPLIT_INTO;
    }

    /** May not lead back to where it began (I7). A circle of what entails what only says that claims are the same. */
    boolean mayNotCircle() {
        return this == REFINES || this == SUPERSEDES;
    }

    /** Those that a person chooses. */
    public static List<Relation> ofPeople() {
        return Arrays.stream(values()).filter(each -> !each.isOfLifecycle()).toList();
    }

    /** One that a person may record, in any spelling of its word. */
    static Relation read(@Nullable String word) {
        String asked = word == null ? "" : word.strip().replace("_", "");
        return ofPeople().stream()
                .filter(each -> each.code.equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "relation",
                        "relation is one of: "
                                + ofPeople().stream().map(each -> each.code).collect(Collectors.joining(", "))
                                + ". What became of a claim is written when it is merged or split."));
    }
}
