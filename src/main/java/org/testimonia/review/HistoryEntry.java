package org.testimonia.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.text.Comparison;

/**
 * One step in the history of a claim.
 *
 * @param seq the project's revision
 * @param what {@code judgement, wording, overstatement, no_overstatement} (what was answered to one), {@code evidence, admission,
 *     retirement, objection, answer, assertion, relation, proposal, vote, override, withdrawal} of a proposal, or {@code brought}: a judgement that an imported file tells of, with its words
 * @param from what it was before: a standing, a statement, a stance, a decision; null where there was nothing
 * @param to what it became
 * @param id of the judgement, evidence, objection, assertion, proposal or vote; null for a wording
 * @param evidence the piece it is about, if one
 */
public record HistoryEntry(
        long seq,
        Instant at,
        String by,
        UUID byId,
        String what,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable UUID id,
        @Nullable UUID evidence) {

    /** Whether it belongs to the short history: judgements and wordings. */
    public boolean isMain() {
        return what.equals("judgement") || what.equals("wording") || what.equals("brought");
    }

    /** What happened, for the page. */
    public String words() {
        return switch (what) {
            case "evidence" -> "Evidence offered: it " + lower(to);
            case "admission" -> "Evidence " + lower(to);
            case "retirement" -> "Evidence taken back";
            case "objection" -> "Objection to evidence";
            case "answer" -> "Objection answered";
            case "overstatement" -> "Said to say more than its passages";
            case "no_overstatement" -> "Answered that it says no more than its passages";
            case "assertion" ->
                to == null
                        ? "Taken back that somebody " + lower(from).replace('_', ' ') + " it"
                        : "Recorded that somebody " + lower(to).replace('_', ' ') + " it";
            case "proposal" -> "Proposed that it be " + standing(to);
            case "withdrawal" -> "Proposal withdrawn that it be " + standing(from);
            case "vote" -> "Vote on a proposal: " + lower(to);
            case "override" -> "Objection to a proposal overridden";
            case "relation" -> to == null ? "Taken back that " + from : "Recorded that " + to;
            case "wording" -> "Another wording";
            case "brought" -> "Judged " + standing(to) + " where it was imported from";
            default -> "Judgement";
        };
    }

    /** What a new wording changed, word by word. */
    public List<Comparison.Piece> pieces() {
        return Comparison.words(String.valueOf(from), String.valueOf(to));
    }

    public @Nullable Standing fromStanding() {
        return from == null ? null : Standing.valueOf(from);
    }

    public @Nullable Standing toStanding() {
        return to == null ? null : Standing.valueOf(to);
    }

    private static String standing(@Nullable String name) {
        return name == null ? "" : Standing.valueOf(name).word;
    }

    private static String lower(@Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }
}
