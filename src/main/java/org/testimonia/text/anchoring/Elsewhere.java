package org.testimonia.text.anchoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a passage whose place the alignment lost: its very words, with what stood around them to tell twins apart;
 * else where most of its rarer words stand together. What it finds only by likeness is a proposal.
 */
final class Elsewhere {

    private static final int AROUND = 5;
    private static final int OFTEN = 400;
    private static final int RARE = 40;
    private static final int LONGEST = 400;
    private static final double ALIKE = 0.4;

    private final Alignment alignment;
    private final int[] firstOf;
    private final int[] places;
    private @Nullable Alignment scratch;

    Elsewhere(Alignment alignment) {
        this.alignment = alignment;
        int[] numbers = alignment.after.numbers();
        int most = Math.max(
                Arrays.stream(numbers).max().orElse(0),
                Arrays.stream(alignment.before.numbers()).max().orElse(0));
        this.firstOf = new int[most + 2];
        this.places = new int[numbers.length];
        index(numbers);
    }

    /** Counting sort: the places of each word after, in order. */
    private void index(int[] numbers) {
        for (int number : numbers) {
            firstOf[number + 1]++;
        }
        for (int i = 1; i < firstOf.length; i++) {
            firstOf[i] += firstOf[i - 1];
        }
        int[] next = firstOf.clone();
        for (int at = 0; at < numbers.length; at++) {
            places[next[numbers[at]]++] = at;
        }
    }

    private int often(int word) {
        int number = alignment.before.number(word);
        return firstOf[number + 1] - firstOf[number];
    }

    /** A better place than the one that was doubted, or that one. */
    Anchored place(int first, int last, int start, int end, Anchored doubted) {
        Anchored quoted = quoted(first, last, start, end);
        if (quoted != null) {
            return quoted;
        }
        if (doubted.state() != Whereabouts.ORPHANED || last - first + 1 > LONGEST) {
            return doubted;
        }
        return alike(first, last, start, end);
    }

    private @Nullable Anchored quoted(int first, int last, int start, int end) {
        int rarest = rarest(first, last);
        if (often(rarest) == 0 || often(rarest) > OFTEN) {
            return null;
        }
        int best = Alignment.NONE;
        int bestAround = -1;
        int twins = 0;
        int all = 0;
        for (int i = firstOf[alignment.before.number(rarest)]; i < firstOf[alignment.before.number(rarest) + 1]; i++) {
            int at = places[i] - (rarest - first);
            if (!stands(first, last, at)) {
                continue;
            }
            all++;
            int around = around(first, last, at);
            twins = around > bestAround ? 1 : around == bestAround ? twins + 1 : twins;
            best = around > bestAround ? at : best;
            bestAround = Math.max(around, bestAround);
        }
        return best == Alignment.NONE
                ? null
                : judged(first, last, best, all == 1, twins == 1 ? bestAround : 0, start, end);
    }

    /** Sure are a few words that stand nowhere else, and more of them with what stood around them. */
    private Anchored judged(int first, int last, int at, boolean only, int around, int start, int end) {
        int words = last - first + 1;
        boolean taken = false;
        for (int i = 0; i < words; i++) {
            int from = alignment.from(at + i);
            taken |= from != Alignment.NONE && (from < first || from > last);
        }
        boolean sure = !taken && ((only && words >= 4) || (around > 0 && words >= 3 && words + around >= 8));
        Whereabouts state = sure ? Whereabouts.UNCHANGED : Whereabouts.UNCERTAIN;
        return stretched(at, at + words - 1, state, sure ? 1 : 0.5, start, end);
    }

    private int rarest(int first, int last) {
        int rarest = first;
        for (int word = first; word <= last; word++) {
            rarest = often(word) < often(rarest) ? word : rarest;
        }
        return rarest;
    }

    private boolean stands(int first, int last, int at) {
        if (at < 0 || at + last - first >= alignment.after.size()) {
            return false;
        }
        for (int i = 0; i <= last - first; i++) {
            if (alignment.before.number(first + i) != alignment.after.number(at + i)) {
                return false;
            }
        }
        return true;
    }

    private int around(int first, int last, int at) {
        int around = 0;
        for (int i = 1; i <= AROUND; i++) {
            around += equal(first - i, at - i) ? 1 : 0;
            around += equal(last + i, at + last - first + i) ? 1 : 0;
        }
        return around;
    }

    private boolean equal(int word, int other) {
        return word >= 0
                && other >= 0
                && word < alignment.before.size()
                && other < alignment.after.size()
                && alignment.before.number(word) == alignment.after.number(other);
    }

    /** Each rarer word that stands nowhere else yet votes for where the passage would begin. */
    private Anchored alike(int first, int last, int start, int end) {
        int[] votes = new int[(last - first + 1) * RARE];
        int count = 0;
        for (int word = first; word <= last; word++) {
            int number = alignment.before.number(word);
            for (int i = firstOf[number]; often(word) <= RARE && i < firstOf[number + 1]; i++) {
                if (alignment.from(places[i]) == Alignment.NONE) {
                    votes[count++] = Math.max(0, places[i] - (word - first));
                }
            }
        }
        return count == 0 ? Anchored.ORPHAN : proposed(first, last, mode(votes, count), start, end);
    }

    /** Where most votes lie within a few words of each other; the first of such places. */
    private static int mode(int[] votes, int count) {
        Arrays.sort(votes, 0, count);
        int best = votes[0];
        int most = 0;
        int from = 0;
        for (int i = 0; i < count; i++) {
            while (votes[i] - votes[from] > AROUND) {
                from++;
            }
            if (i - from + 1 > most) {
                most = i - from + 1;
                best = votes[from];
            }
        }
        return best;
    }

    private Anchored proposed(int first, int last, int at, int start, int end) {
        int words = last - first + 1;
        int to = Math.min(alignment.after.size(), at + words + AROUND);
        int from = Math.min(at, to - 1);
        Alignment here = scratch();
        new Gaps(here).fill(first, last + 1, from, to);
        Landing landing = Landing.of(here, first, last);
        here.part(first, last);
        if (landing == null || landing.kept() < ALIKE) {
            return Anchored.ORPHAN;
        }
        return stretched(
                landing.start(), landing.end(), Whereabouts.UNCERTAIN, Verdict.rounded(landing.kept() / 2), start, end);
    }

    private Alignment scratch() {
        Alignment made = scratch == null ? new Alignment(alignment.before, alignment.after) : scratch;
        scratch = made;
        return made;
    }

    private Anchored stretched(int first, int last, Whereabouts state, double score, int start, int end) {
        return new Stretch(first, last).anchored(alignment, state, score, start, end);
    }
}
