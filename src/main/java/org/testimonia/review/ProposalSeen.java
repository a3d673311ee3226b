package org.testimonia.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * That somebody would have a claim stand otherwise, with what the others say to it.
 *
 * @param answers what is said to each disputing piece of evidence, by its id
 * @param act what else happens when it is approved; null where only the standing changes
 * @param basis the revision whose evidence was weighed
 * @param changed the newest revision that changed what the claim rests on
 * @param lapses when it ends by itself
 * @param state {@code open, decided, withdrawn, lapsed} or {@code overtaken} by another judgement
 * @param needs approvals by others
 * @param judgement what became of it, once it is decided
 * @param votes in the order in which they were given
 */
public record ProposalSeen(
        UUID id,
        UUID claim,
        int claimNumber,
        Standing from,
        Standing standing,
        ReasonCode code,
        String reason,
        Map<UUID, String> answers,
        List<Acknowledged> acknowledged,
        @Nullable ClaimAct act,
        int wording,
        long basis,
        long changed,
        long seq,
        Instant at,
        Instant lapses,
        String by,
        UUID byId,
        String state,
        int needs,
        @Nullable UUID judgement,
        List<VoteSeen> votes) {

    /** How long others have to say something. */
    public static final Duration OPEN_FOR = Duration.ofDays(30);

    /** Completes "This proposal": what became of it. */
    public String words() {
        return switch (state) {
            case "decided" -> "was approved";
            case "withdrawn" -> "was withdrawn";
            case "overtaken" -> "was overtaken by another judgement";
            case "lapsed" -> "lapsed after 30 days";
            default -> "waits for votes";
        };
    }

    /** Completes "that the claim be": {@code established}, {@code merged into claim 7}. */
    public String aim() {
        return act == null ? standing.word : act.words();
    }

    public ClaimAct.@Nullable Merge merge() {
        return act instanceof ClaimAct.Merge merge ? merge : null;
    }

    public ClaimAct.@Nullable Split split() {
        return act instanceof ClaimAct.Split split ? split : null;
    }

    /** Where it is shown, below the project's address; the page of a merged claim would lead to where it goes on. */
    public String path() {
        return "/claims/" + claimNumber + (from == Standing.SUPERSEDED ? "?itself=yes" : "") + "#proposal";
    }

    public boolean isOpen() {
        return state.equals("open");
    }

    /** The revision that a vote must have seen to count. */
    public long basisOfVotes() {
        return Math.max(basis, changed);
    }

    public Ballot ballot() {
        return new Ballot(
                byId,
                needs,
                basisOfVotes(),
                votes.stream()
                        .map(vote ->
                                new Ballot.Cast(vote.byId(), vote.choice(), vote.seen(), vote.overridden() != null))
                        .toList());
    }

    /** Each person's newest vote. */
    public List<VoteSeen> holding() {
        return votes.stream().filter(VoteSeen::current).toList();
    }

    public List<VoteSeen> standingObjections() {
        return votes.stream().filter(VoteSeen::isStanding).toList();
    }

    /** {@code 1 of 2 approvals}. */
    public String tally() {
        return ballot().approvals() + " of " + needs + (needs == 1 ? " approval" : " approvals");
    }

    public boolean isApproved() {
        return ballot().approvals() >= needs;
    }

    public boolean isBy(@Nullable UUID account) {
        return byId.equals(account);
    }

    /** Whether somebody still has to say something, or to say it anew. */
    public boolean waitsFor(UUID account) {
        return isOpen()
                && !byId.equals(account)
                && holding().stream().noneMatch(vote -> vote.byId().equals(account) && !vote.stale());
    }

    /** The name of one of the forms under it: {@code vote-0198…}. */
    public String form(String deed) {
        return deed + "-" + id;
    }
}
