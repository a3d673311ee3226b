package org.testimonia.review.round;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * A blind round, as far as its reader may see it.
 *
 * @param claim the number of the claim that it is about; null where it is about a question
 * @param question the id of the question that it is about; null where it is about a claim
 * @param text what the claim states or the question asks
 * @param claims what a verdict is given on: the claim, or the answers to the question
 * @param given how many people have given a verdict
 * @param verdicts each person's newest on each claim: before the reveal only the reader's own
 */
public record RoundSeen(
        UUID id,
        @Nullable Integer claim,
        @Nullable UUID question,
        String text,
        String by,
        Instant at,
        @Nullable String revealedBy,
        @Nullable Instant revealedAt,
        List<ClaimSeen> claims,
        int given,
        List<VerdictSeen> verdicts) {

    /** From what speaks against a claim to what speaks for it; who cannot tell gives no rank. */
    static final List<Standing> SCALE = List.of(Standing.REJECTED, Standing.CONTESTED, Standing.ESTABLISHED);

    /** What a verdict may say; OPEN is "cannot tell". */
    public static final List<Standing> VERDICTS =
            List.of(Standing.ESTABLISHED, Standing.CONTESTED, Standing.REJECTED, Standing.OPEN);

    /** A claim that verdicts are given on. */
    public record ClaimSeen(UUID id, int number, String statement, Standing standing) {}

    /**
     * What one person holds of one claim.
     *
     * @param confidence 1, a guess, to 5, certain
     */
    public record VerdictSeen(
            UUID id, int claim, Standing standing, int confidence, String reason, String by, UUID byId, Instant at) {}

    public boolean isRevealed() {
        return revealedAt != null;
    }

    /** How many hold each standing of a claim, in the order of {@link #VERDICTS}; of what is seen. */
    public Map<Standing, Long> spread(int number) {
        Map<Standing, Long> spread = new LinkedHashMap<>();
        for (Standing standing : VERDICTS) {
            long holders = verdicts.stream()
                    .filter(each -> each.claim() == number && each.standing() == standing)
                    .count();
            if (holders > 0) {
                spread.put(standing, holders);
            }
        }
        return spread;
    }

    /** {@code 2 established, 1 contested}. */
    public String spreadWords(int number) {
        return spread(number).entrySet().stream()
                .map(each -> each.getValue() + " " + words(each.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** What a verdict of this standing is called. */
    public static String words(Standing standing) {
        return standing == Standing.OPEN ? "cannot tell" : standing.word;
    }

    public List<VerdictSeen> on(int number) {
        return verdicts.stream().filter(each -> each.claim() == number).toList();
    }

    /** Agreement over the claims of the round; empty before the reveal and where it is not defined, as over one claim. */
    public Optional<Double> alpha() {
        return isRevealed() ? alpha(List.of(this)) : Optional.empty();
    }

    /** As it is printed: {@code 0.815}. */
    public @Nullable String alphaWords() {
        return alpha().map(alpha -> String.format(Locale.ROOT, "%.3f", alpha)).orElse(null);
    }

    /** Agreement over all claims of several rounds that were revealed. */
    public static Optional<Double> alpha(List<RoundSeen> rounds) {
        return Agreement.printed(Agreement.alpha(units(rounds), SCALE.size()));
    }

    /** On how many claims two people or more gave a rank. */
    public static long compared(List<RoundSeen> rounds) {
        return units(rounds).stream().filter(unit -> unit.size() > 1).count();
    }

    private static List<List<Integer>> units(List<RoundSeen> rounds) {
        return rounds.stream()
                .filter(RoundSeen::isRevealed)
                .flatMap(round -> round.claims().stream()
                        .map(claim -> round.on(claim.number()).stream()
                                .map(verdict -> SCALE.indexOf(verdict.standing()))
                                .filter(rank -> rank >= 0)
                                .toList()))
                .toList();
    }

    /** The verdict that an account gave on a claim, if it is seen. */
    public @Nullable VerdictSeen of(@Nullable UUID account, int number) {
        return on(number).stream()
                .filter(each -> each.byId().equals(account))
                .findFirst()
                .orElse(null);
    }

    /** The name of a form under it: {@code verdict-0198…}. */
    public String form(String deed) {
        return deed + "-" + id;
    }
}
