package org.testimonia.text.anchoring;

/**
 * Weighs two short stretches word against word (Needleman and Wunsch): equal words join, and words that differ by a slip
 * of the pen; those that follow each other on both sides before those that are scattered.
 */
final class Likeness {

    private static final byte STOP = 0;
    private static final byte SKIP_BEFORE = 1;
    private static final byte SKIP_AFTER = 2;
    private static final byte JOIN = 3;
    private static final float NEIGHBOURS = 0.6f;
    private static final float GLUED = 1;
    private static final float ASIDE = 0.4f;
    private static final float LEAST = 0.5f;

    private final Alignment alignment;
    private final int[] before;
    private final int[] after;
    private final byte[][] step;
    private final boolean[][] followed;

    Likeness(Alignment alignment, int[] before, int[] after) {
        this.alignment = alignment;
        this.before = before;
        this.after = after;
        this.step = new byte[before.length + 1][after.length + 1];
        this.followed = new boolean[before.length + 1][after.length + 1];
    }

    void join() {
        weigh();
        int i = before.length;
        int j = after.length;
        boolean joining = false;
        while (i > 0 && j > 0) {
            byte way = joining ? JOIN : step[i][j];
            if (way == JOIN) {
                alignment.join(before[i - 1], after[j - 1]);
                joining = followed[i][j];
                i--;
                j--;
            } else if (way == SKIP_BEFORE) {
                i--;
            } else if (way == SKIP_AFTER) {
                j--;
            } else {
                return;
            }
        }
    }

    /** {@code best}: the weight so far; {@code joined}: the weight if the last pair is joined. */
    private void weigh() {
        float[] best = new float[after.length + 1];
        float[] joined = new float[after.length + 1];
        for (int i = 1; i <= before.length; i++) {
            float[] bestNow = new float[after.length + 1];
            float[] joinedNow = new float[after.length + 1];
            for (int j = 1; j <= after.length; j++) {
                float pair = pair(before[i - 1], after[j - 1], edge(i, j));
                float follow = joined[j - 1] > 0 ? joined[j - 1] + bond(before[i - 1], after[j - 1]) : 0;
                followed[i][j] = follow > best[j - 1];
                joinedNow[j] = pair > 0 ? pair + Math.max(follow, best[j - 1]) : 0;
                bestNow[j] = Math.max(best[j], bestNow[j - 1]);
                step[i][j] = bestNow[j] <= 0 ? STOP : best[j] >= bestNow[j - 1] ? SKIP_BEFORE : SKIP_AFTER;
                if (joinedNow[j] > bestNow[j]) {
                    bestNow[j] = joinedNow[j];
                    step[i][j] = JOIN;
                }
            }
            best = bestNow;
            joined = joinedNow;
        }
    }

    /** A pair beside the known ends of the gap has a neighbour, too. */
    private float edge(int i, int j) {
        float edge = isBeside(before[i - 1], after[j - 1], -1) ? bond(before[i - 1], after[j - 1]) : 0;
        return isBeside(before[i - 1], after[j - 1], 1) ? edge + bond(before[i - 1] + 1, after[j - 1] + 1) : edge;
    }

    private boolean isBeside(int word, int other, int direction) {
        int known = alignment.to(word + direction);
        return known != Alignment.NONE && known == other + direction;
    }

    /** Of neighbours: those that are written together hold faster. */
    private float bond(int word, int other) {
        boolean glued = alignment.before.isGlued(word) && alignment.after.isGlued(other);
        return glued ? GLUED : NEIGHBOURS;
    }

    private float pair(int word, int other, float edge) {
        if (alignment.before.number(word) == alignment.after.number(other)) {
            boolean sameSide = alignment.before.beginsLine(word) == alignment.after.beginsLine(other);
            return (sameSide ? 1 : ASIDE) + Math.min(6, alignment.before.length(word)) * 0.2f + edge;
        }
        double alike = Spelling.likeness(alignment.before, word, alignment.after, other);
        return alike < LEAST ? 0 : (float) alike + edge;
    }
}
