package org.testimonia.edition.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** In which direction words run. Word wants that said of every run; browsers find it out by themselves. */
final class DocxDirections {

    private static final char END_OF_EMBEDDING = '\u202C';
    private static final char END_OF_ISOLATE = '\u2069';

    /** Words that run in one direction. */
    record Piece(String words, boolean rightToLeft) {}

    private DocxDirections() {}

    /** @param rightToLeft the paragraph's direction, which spaces and digits between two directions take */
    static List<Piece> of(String words, boolean rightToLeft) {
        int[] letters = words.codePoints().toArray();
        boolean[] directions = directions(letters, rightToLeft);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= letters.length; i++) {
            if (i == letters.length || directions[i] != directions[from]) {
                pieces.add(new Piece(new String(letters, from, i - from), directions[from]));
                from = i;
            }
        }
        return pieces;
    }

    /** What has no direction keeps that of its two neighbours where they agree (UAX #9, N1 and N2). */
    private static boolean[] directions(int[] letters, boolean paragraph) {
        boolean[] directions = new boolean[letters.length];
        boolean before = paragraph;
        int from = 0;
        for (int i = 0; i <= letters.length; i++) {
            if (i == letters.length || isStrong(letters[i])) {
                boolean after = i == letters.length ? paragraph : isRightToLeft(letters[i]);
                Arrays.fill(directions, from, i, before == after ? before : paragraph);
                if (i < letters.length) {
                    directions[i] = after;
                }
                before = after;
                from = i + 1;
            }
        }
        return directions;
    }

    /** Whether the first letter with a direction runs to the left (UAX #9, P2 and P3). */
    static boolean startsRightToLeft(String words) {
        return words.codePoints()
                .filter(DocxDirections::isStrong)
                .mapToObj(DocxDirections::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    private static boolean isStrong(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    private static boolean isRightToLeft(int letter) {
        return Character.getDirectionality(letter) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /** What ends all that the words turn and do not turn back, so that they turn nothing that follows. */
    static String closing(String words) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\u202A', '\u202B', '\u202D', '\u202E' -> open.push(END_OF_EMBEDDING);
                case '\u2066', '\u2067', '\u2068' -> open.push(END_OF_ISOLATE);
                case END_OF_EMBEDDING -> close(open, c);
                case END_OF_ISOLATE -> closeIsolate(open);
                default -> {
                    // turns nothing
                }
            }
        }
        StringBuilder closing = new StringBuilder();
        open.forEach(closing::append);
        return closing.toString();
    }

    private static void close(Deque<Character> open, char end) {
        if (!open.isEmpty() && open.peek() == end) {
            open.pop();
        }
    }

    /** With it all that was begun within it (UAX #9, X6a). */
    private static void closeIsolate(Deque<Character> open) {
        if (open.contains(END_OF_ISOLATE)) {
            while (open.pop() != END_OF_ISOLATE) {
                // an embedding within it
            }
        }
    }
}
