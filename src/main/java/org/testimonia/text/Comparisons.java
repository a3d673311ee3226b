package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testimonia.project.Here;
import org.testimonia.text.anchoring.Change;
import org.testimonia.text.anchoring.RevisionMap;

/** Compares two revisions word by word. Revisions never change, so what was compared lately is not compared again. */
@ApplicationScoped
public class Comparisons {

    /** How many changes are shown at once. */
    static final int WINDOW = 200;

    private static final int CONTEXT = 240;
    private static final int LONGEST = 20_000;
    private static final int KEPT = 8;

    private final PlainText plain;
    private final Here here;
    private final Map<Pair, List<Change>> kept = new LinkedHashMap<>(16, 0.75f, true);

    Comparisons(PlainText plain, Here here) {
        this.plain = plain;
        this.here = here;
    }

    private record Pair(String project, PlainText.Whole before, PlainText.Whole after) {}

    /** @param from the number of the first change to show */
    Comparison of(Revision before, Revision after, int from) {
        PlainText.Whole one = new PlainText.Whole(before.text(), before.number());
        PlainText.Whole other = new PlainText.Whole(after.text(), after.number());
        Map<PlainText.Whole, String> texts = plain.whole(one.equals(other) ? List.of(one) : List.of(one, other));
        String earlier = texts.getOrDefault(one, "");
        String later = texts.getOrDefault(other, "");
        List<Change> changes = changes(new Pair(here.project(), one, other), earlier, later);
        return new Page(
                        changes,
                        earlier.codePoints().toArray(),
                        later.codePoints().toArray())
                .comparison(before.number(), after.number(), from);
    }

    private List<Change> changes(Pair pair, String earlier, String later) {
        synchronized (kept) {
            List<Change> known = kept.get(pair);
            if (known != null) {
                return known;
            }
        }
        List<Change> changes = RevisionMap.between(earlier, later).changes();
        synchronized (kept) {
            kept.put(pair, changes);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return changes;
    }

    /** One window over the changes; long stretches that stayed are shown at their ends only. */
    private record Page(List<Change> changes, int[] before, int[] after) {

        Comparison comparison(int earlier, int later, int from) {
            int[] numbers = numbers();
            int all = numbers.length == 0 ? 0 : numbers[numbers.length - 1];
            int first = Math.max(1, Math.min(from, Math.max(1, all)));
            int last = Math.min(all, first + WINDOW - 1);
            List<Comparison.Piece> pieces = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                boolean same = changes.get(i).kind() == Change.Kind.SAME;
                if (same && numbers[i] >= first - 1 && numbers[i] <= last) {
                    addSame(pieces, changes.get(i), numbers[i] >= first, numbers[i] < last && i < changes.size() - 1);
                } else if (!same && numbers[i] >= first && numbers[i] <= last) {
                    pieces.add(piece(changes.get(i), numbers, i));
                }
            }
            return new Comparison(earlier, later, all, Math.min(first, all), last, pieces);
        }

        /** Of each stretch, how many changes there are up to it. */
        private int[] numbers() {
            int[] numbers = new int[changes.size()];
            int number = 0;
            for (int i = 0; i < numbers.length; i++) {
                number += changes.get(i).kind() == Change.Kind.SAME ? 0 : 1;
                numbers[i] = number;
            }
            return numbers;
        }

        private void addSame(List<Comparison.Piece> pieces, Change same, boolean follows, boolean precedes) {
            int length = same.endAfter() - same.startAfter();
            int head = follows ? CONTEXT : 0;
            int tail = precedes || !follows ? CONTEXT : 0;
            if (length <= head + tail + 40) {
                pieces.add(new Comparison.Piece("same", words(after, same.startAfter(), same.endAfter()), 0, 0));
                return;
            }
            int left = follows ? atWord(same.startAfter() + head) : same.startAfter();
            int again = tail > 0 ? atWord(same.endAfter() - tail) : same.endAfter();
            if (follows) {
                pieces.add(new Comparison.Piece("same", words(after, same.startAfter(), left), 0, 0));
            }
            pieces.add(new Comparison.Piece("left", Integer.toString(again - left), 0, 0));
            if (again < same.endAfter()) {
                pieces.add(new Comparison.Piece("same", words(after, again, same.endAfter()), 0, 0));
            }
        }

        /** The beginning of the next word, if one begins soon. */
        private int atWord(int at) {
            for (int i = at; i < Math.min(after.length, at + 20); i++) {
                if (Character.isWhitespace(after[i - 1])) {
                    return i;
                }
            }
            return at;
        }

        private Comparison.Piece piece(Change change, int[] numbers, int index) {
            int partner = change.partner() < 0 ? 0 : numbers[change.partner()];
            return switch (change.kind()) {
                case CUT -> new Comparison.Piece("cut", words(before, change.start(), change.end()), numbers[index], 0);
                case CARRIED_AWAY ->
                    new Comparison.Piece("away", words(before, change.start(), change.end()), numbers[index], partner);
                case CARRIED_HERE ->
                    new Comparison.Piece(
                            "here", words(after, change.startAfter(), change.endAfter()), numbers[index], partner);
                default ->
                    new Comparison.Piece(
                            "put", words(after, change.startAfter(), change.endAfter()), numbers[index], 0);
            };
        }

        private static String words(int[] text, int start, int end) {
            return end - start <= LONGEST
                    ? new String(text, start, end - start)
                    : new String(text, start, LONGEST) + " … ";
        }
    }
}
