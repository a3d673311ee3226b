package org.testimonia.review;

import java.util.List;
import java.util.Random;
import org.testimonia.claim.Standing;

/**
 * One thing somebody does to a claim, for walks through its life.
 *
 * @param item which piece of evidence, counted from the first; more than there are wraps round
 */
record Acting(String who, Deed deed, int item, Standing standing, Ballot.Choice choice) {

    enum Deed {
        SUPPORT,
        DISPUTE,
        ADMIT,
        DECLINE,
        JUDGE,
        VOTE,
        WITHDRAW,
        OVERRIDE
    }

    static final List<String> PEOPLE = List.of("ada", "boris", "clara", "dana");

    /** What makes something happen comes more often than what is mostly refused. */
    private static final List<Deed> DEEDS = List.of(
            Deed.SUPPORT,
            Deed.DISPUTE,
            Deed.ADMIT,
            Deed.ADMIT,
            Deed.DECLINE,
            Deed.JUDGE,
            Deed.JUDGE,
            Deed.JUDGE,
            Deed.VOTE,
            Deed.VOTE,
            Deed.VOTE,
            Deed.WITHDRAW,
            Deed.OVERRIDE);

    private static final List<Standing> STANDINGS = List.of(
            Standing.CONTESTED,
            Standing.ESTABLISHED,
            Standing.ESTABLISHED,
            Standing.REJECTED,
            Standing.OPEN,
            Standing.WITHDRAWN);

    static Acting any(Random random) {
        return new Acting(
                of(PEOPLE, random),
                of(DEEDS, random),
                random.nextInt(6),
                of(STANDINGS, random),
                of(List.of(Ballot.Choice.values()), random));
    }

    private static <T> T of(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    boolean isReviewer() {
        return !who.equals("ada");
    }

    /** Something that people do something to, and that says whether it let them. */
    interface World {

        boolean act(Acting act);

        Standing standing();

        boolean waitsForVotes();
    }
}
