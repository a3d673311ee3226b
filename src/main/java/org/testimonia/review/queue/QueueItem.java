package org.testimonia.review.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param id of the proposal, evidence, objection, claim, text or source; two ids of a pair
 * @param title what it is about
 * @param what it says, or why it is here
 * @param by whose it is, where it is somebody's
 * @param at since when, where that is known
 * @param path below the project's address, where its act is done
 * @param claim the number of the claim, if it is about one
 * @param proposal for a vote, the revision whose evidence it has to have seen
 */
public record QueueItem(
        Queue queue,
        String id,
        String title,
        String what,
        @Nullable String by,
        @Nullable Instant at,
        String path,
        @Nullable Integer claim,
        @Nullable Long proposal) {

    static QueueItem ofClaim(Queue queue, UUID id, int claim, String statement, String what, String anchor) {
        return new QueueItem(
                queue,
                id.toString(),
                "Claim " + claim + ": " + statement,
                what,
                null,
                null,
                "/claims/" + claim + anchor,
                claim,
                null);
    }

    /** What it is called in the address of the page. */
    public String key() {
        return queue.code() + ":" + id;
    }

    /** The name of the form on which it is voted or decided. */
    public String form() {
        return queue.code() + "-" + id;
    }
}
