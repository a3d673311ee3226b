package org.testimonia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.anchoring.Change;
import org.testimonia.text.anchoring.RevisionMap;

/**
 * Some of what changed between two revisions, to be read in a line.
 *
 * @param changes how many changes there are in all
 * @param first the number of the first one shown, from 1
 * @param last that of the last one
 */
public record Comparison(int before, int after, int changes, int first, int last, List<Piece> pieces) {

    /**
     * A stretch of the two texts.
     *
     * @param kind same, cut, put, away, here, or left for words passed over between changes
     * @param number of the change it is, from 1; 0 where nothing changed
     * @param partner the number of the other end of a carried block; 0 if none
     */
    public record Piece(String kind, String words, int number, int partner) {}

    /** All of two short texts, word by word: same, cut and put. */
    public static List<Piece> words(String before, String after) {
        int[] one = before.codePoints().toArray();
        int[] other = after.codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        for (Change change : RevisionMap.between(before, after).changes()) {
            pieces.add(
                    switch (change.kind()) {
                        case CUT, CARRIED_AWAY -> new Piece("cut", cut(one, change.start(), change.end()), 0, 0);
                        case PUT, CARRIED_HERE ->
                            new Piece("put", cut(other, change.startAfter(), change.endAfter()), 0, 0);
                        case SAME -> new Piece("same", cut(other, change.startAfter(), change.endAfter()), 0, 0);
                    });
        }
        return pieces;
    }

    private static String cut(int[] text, int start, int end) {
        return new String(text, start, end - start);
    }

    public boolean hasMoreBefore() {
        return first > 1;
    }

    public boolean hasMoreAfter() {
        return last < changes;
    }

    /** The change with which the window before this one begins. */
    public int earlier() {
        return Math.max(1, first - Comparisons.WINDOW);
    }

    public int later() {
        return last + 1;
    }

    /**
     * The two revisions beside each other, up to where words are passed over.
     *
     * @param stayed how many characters are passed over after it; null at the end
     */
    public record Side(
            List<Piece> earlier,
            List<Piece> later,
            @Nullable String stayed) {}

    /** What is shown, for reading in two columns. */
    public List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        List<Piece> stretch = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind().equals("left")) {
                sides.add(side(stretch, piece.words()));
                stretch.clear();
            } else {
                stretch.add(piece);
            }
        }
        sides.add(side(stretch, null));
        return sides;
    }

    private static Side side(List<Piece> stretch, @Nullable String stayed) {
        return new Side(without(stretch, Set.of("put", "here")), without(stretch, Set.of("cut", "away")), stayed);
    }

    private static List<Piece> without(List<Piece> stretch, Set<String> kinds) {
        return stretch.stream().filter(piece -> !kinds.contains(piece.kind())).toList();
    }
}
