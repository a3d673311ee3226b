package org.testimonia.text.anchoring;

/** Judges a landing: whether the passage stands there, may stand there, or does not. */
final class Verdict {

    private static final int AROUND = 6;
    private static final int DRIFT = 12;
    private static final double SETTLED = 0.66;
    private static final double TORN = 0.1;
    private static final double PROPOSED = 0.25;

    private final Alignment alignment;
    private final Landing landing;
    private final int start;
    private final int end;

    Verdict(Alignment alignment, Landing landing, int start, int end) {
        this.alignment = alignment;
        this.landing = landing;
        this.start = start;
        this.end = end;
    }

    Anchored anchored() {
        Stretch stretch = Stretch.of(alignment, landing);
        double score = score(stretch);
        boolean same = stretch.isWordForWord(alignment, landing);
        Whereabouts state = same ? unchanged() : changed(score);
        return state == Whereabouts.ORPHANED
                ? Anchored.ORPHAN
                : stretch.anchored(alignment, state, rounded(score), start, end);
    }

    private Whereabouts unchanged() {
        int words = landing.last() - landing.first() + 1;
        return words >= 4 || around() >= 2 || isWholeText(words) ? Whereabouts.UNCHANGED : Whereabouts.UNCERTAIN;
    }

    private boolean isWholeText(int words) {
        return words == alignment.before.size();
    }

    private Whereabouts changed(double score) {
        int words = landing.to() - landing.from() + 1;
        if (score >= SETTLED && landing.torn() < TORN && words + around() >= 4) {
            return Whereabouts.MOVED;
        }
        return score >= PROPOSED ? Whereabouts.UNCERTAIN : Whereabouts.ORPHANED;
    }

    /** How much of what was there is there, and how much of what is there was there. */
    private double score(Stretch stretch) {
        double before = Landing.letters(alignment.before, landing.first(), landing.last());
        double after = Landing.letters(alignment.after, stretch.first(), stretch.last());
        return 2 * landing.kept() * before / (before + Math.max(1, after));
    }

    /** How many of the words around the passage stand around the landing, too. */
    private int around() {
        int around = 0;
        for (int i = 1; i <= AROUND; i++) {
            around +=
                    isBetween(alignment.to(landing.first() - i), landing.start() - DRIFT - i, landing.start()) ? 1 : 0;
            around += isBetween(alignment.to(landing.last() + i), landing.end() + 1, landing.end() + DRIFT + i + 1)
                    ? 1
                    : 0;
        }
        return around;
    }

    private static boolean isBetween(int word, int from, int to) {
        return word != Alignment.NONE && word >= from && word < to;
    }

    static double rounded(double score) {
        return Math.min(1, Math.round(score * 1000) / 1000.0);
    }
}
