package org.testimonia.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Relation;
import org.testimonia.claim.RelationSeen;
import org.testimonia.review.round.RoundSeen;

/**
 * What stands around a claim: how it stands to other claims, and what an editor may make of it.
 *
 * @param claim its number
 * @param choices the relations somebody here may record; none for who may not
 * @param predecessor the claim whose address led here because it was merged into this one
 * @param reshapable whether the reader may merge or split it
 * @param rounds blind rounds about it, or about a question that it answers; the newest first, none of the past
 * @param restorable whether the reader may take back that it was merged or split
 */
public record Surroundings(
        int claim,
        @Nullable UUID reader,
        List<RelationSeen> relations,
        List<Option> choices,
        @Nullable Integer predecessor,
        boolean reshapable,
        boolean restorable,
        List<RoundSeen> rounds) {

    /** Into how many claims the form on the page splits one; programs may split it into more. */
    public static final int PARTS = 3;

    static List<Option> all() {
        return Relation.ofPeople().stream()
                .map(each -> new Option(each.code, each.words + ": " + each.meaning))
                .toList();
    }

    public boolean isOwn(RelationSeen each) {
        return each.byId().equals(reader);
    }

    public boolean isEmpty() {
        return relations.isEmpty() && choices.isEmpty();
    }

    /** What goes on for it. */
    public List<RelationSeen.End> successors() {
        return relations.stream()
                .filter(each -> each.relation().isOfLifecycle() && each.from().number() == claim)
                .map(RelationSeen::to)
                .toList();
    }

    /** The field for what a part of a split claim says. */
    public String statement(int part) {
        return "statement" + part;
    }

    /** The box that sends a piece of evidence along with a part. */
    public String evidence(int part, UUID evidence) {
        return "evidence" + part + "." + evidence;
    }

    /** Whether a round about the claim itself takes verdicts now. */
    public boolean isRoundOpen() {
        return rounds.stream().anyMatch(round -> round.claim() != null && !round.isRevealed());
    }

    /** What the reader said in a round, which before the reveal nobody else sees. */
    public RoundSeen.@Nullable VerdictSeen mine(RoundSeen round) {
        return round.of(reader, claim);
    }

    /** What a verdict may say. */
    public List<Option> verdicts() {
        return RoundSeen.VERDICTS.stream()
                .map(standing -> new Option(standing.name(), RoundSeen.words(standing)))
                .toList();
    }

    public List<Option> confidences() {
        return List.of(
                new Option("1", "1, a guess"),
                new Option("2", "2"),
                new Option("3", "3"),
                new Option("4", "4"),
                new Option("5", "5, certain"));
    }

    public List<Integer> parts() {
        return List.of(1, 2, PARTS);
    }
}
