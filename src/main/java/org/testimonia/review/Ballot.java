package org.testimonia.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How the votes on a proposal stand (I9): each person's newest one holds, and an approval counts as long as the evidence has
 * not changed since it was given.
 *
 * @param needs approvals by people other than the proposer
 * @param basis the newest revision that changed what the claim rests on
 * @param cast in the order in which they were given
 */
public record Ballot(UUID proposer, int needs, long basis, List<Cast> cast) {

    /** What a vote says. */
    public enum Choice {
        APPROVE,
        OBJECT,
        ABSTAIN;

        /** As in JSON and SQL: {@code approve}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One vote.
     *
     * @param seen the revision on whose evidence it was given
     * @param overridden whether an owner lets the proposal go on in spite of it
     */
    public record Cast(UUID by, Choice choice, long seen, boolean overridden) {}

    public int approvals() {
        return (int) holding().stream()
                .filter(vote -> vote.choice() == Choice.APPROVE && vote.seen() >= basis)
                .count();
    }

    /** Objections that stand in the way, also those made on older evidence: only their voter or an owner ends them. */
    public int objections() {
        return (int) holding().stream()
                .filter(vote -> vote.choice() == Choice.OBJECT && !vote.overridden())
                .count();
    }

    public boolean isPassed() {
        return approvals() >= needs && objections() == 0;
    }

    private List<Cast> holding() {
        Map<UUID, Cast> newest = new LinkedHashMap<>();
        cast.stream().filter(vote -> !vote.by().equals(proposer)).forEach(vote -> newest.put(vote.by(), vote));
        return List.copyOf(newest.values());
    }
}
