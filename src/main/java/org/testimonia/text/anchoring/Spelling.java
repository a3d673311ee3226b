package org.testimonia.text.anchoring;

/** How alike two words are written. */
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** From 0 to 1: one less what has to be changed (Levenshtein) in parts of the longer word; 0 for what shares nothing. */
    static double likeness(Words words, int word, Words others, int other) {
        int length = words.length(word);
        int otherLength = others.length(other);
        int longer = Math.max(length, otherLength);
        if (longer > LONGEST || 2 * Math.min(length, otherLength) < longer || longer == 1) {
            return 0;
        }
        if (!mayBeAlike(words, word, others, other)) {
            return 0;
        }
        return 1 - (double) distance(words, word, others, other) / longer;
    }

    /** A slip leaves the first letter, or the last, or in a word of two the one of them. */
    private static boolean mayBeAlike(Words words, int word, Words others, int other) {
        return words.codePoint(words.start(word)) == others.codePoint(others.start(other))
                || words.codePoint(words.end(word) - 1) == others.codePoint(others.end(other) - 1);
    }

    private static int distance(Words words, int word, Words others, int other) {
        int[] row = new int[others.length(other) + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= words.length(word); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same =
                        words.codePoint(words.start(word) + i - 1) == others.codePoint(others.start(other) + j - 1);
                int change = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
