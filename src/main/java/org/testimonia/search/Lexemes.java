package org.testimonia.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How words are written in the index: {@code '=word':position '~stem':position}, in the syntax of a tsvector. */
final class Lexemes {

    /** PostgreSQL counts positions to 16,383 and keeps 1 MiB a vector: a long segment is kept in several parts. */
    private static final int MOST_WORDS = 4_000;

    private static final int MOST_BYTES = 200_000;

    /** So that words in a row are found across the parts. */
    private static final int OVERLAP = 40;

    private Lexemes() {}

    static String exact(String word) {
        return quoted('=', word);
    }

    static String stem(String stem) {
        return quoted('~', stem);
    }

    private static String quoted(char kind, String word) {
        return "'" + kind + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** The vectors of a segment's words, mostly one. */
    static List<String> vectors(List<Word> words) {
        List<String> vectors = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            StringBuilder vector = new StringBuilder();
            int first = next;
            int bytes = 0;
            while (next < words.size() && next - first < MOST_WORDS && bytes < MOST_BYTES) {
                Word word = words.get(next++);
                bytes += word.exact().getBytes(StandardCharsets.UTF_8).length
                        + word.stem().getBytes(StandardCharsets.UTF_8).length;
                int position = next - first;
                vector.append(exact(word.exact())).append(':').append(position).append(' ');
                vector.append(stem(word.stem())).append(':').append(position).append(' ');
            }
            vectors.add(vector.toString());
            if (next < words.size()) {
                next = Math.max(next - OVERLAP, first + 1);
            }
        }
        return vectors;
    }
}
