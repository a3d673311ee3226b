package org.testimonia.review.queue;

import org.testimonia.project.Right;

/** The queues (CLAIMS.md 2.10), the most pressing first. */
public enum Queue {
    VOTES(Right.JUDGE, "Your vote is asked for", "Vote"),
    EVIDENCE(Right.ADMIT_EVIDENCE, "Evidence to admit or decline", "Admit or decline"),
    OBJECTIONS(Right.OBJECT, "Objections without an answer", "Answer"),
    LAPSING(Right.JUDGE, "Proposals that lapse within a week", "Vote"),
    SIGNALS(Right.JUDGE, "Established, and a warning since", "Judge again"),
    ONE_ORIGIN(Right.JUDGE, "Established on one origin", "Look for another"),
    CONTESTED(Right.JUDGE, "Contested longest without new evidence", "Judge again"),
    WORDINGS(Right.JUDGE, "Wordings that say more than their passages", "Reword or answer"),
    READINGS(Right.STATE_CLAIMS, "Readings that differ", "Compare them"),
    PLACES(Right.PLACE_PASSAGES, "Passages to place in a new revision", "Decide"),
    PAIRS(Right.RECORD_DERIVATIONS, "Pairs of sources nobody examined", "Examine"),
    DUPLICATES(Right.MERGE_CLAIMS, "Claims that may say the same", "Merge or relate them"),
    CRITICISM(Right.ASSESS, "Sources in use without external criticism", "Assess"),
    MINE(Right.READ, "New evidence for claims of yours", "Look at it");

    /** What it takes to do its act. */
    public final Right right;

    /** What it is called on screen. */
    public final String words;

    /** What is done about each of its rows. */
    public final String act;

    Queue(Right right, String words, String act) {
        this.right = right;
        this.words = words;
        this.act = act;
    }

    /** As in an address: {@code one_origin}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
