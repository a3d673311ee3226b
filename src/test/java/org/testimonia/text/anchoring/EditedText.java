package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A text and what an editor made of it, who corrected slips, put words in and cut some, moved, joined and split
 * paragraphs, and added chapters; with the truth about where every word went. The same seed edits the same way.
 */
final class EditedText {

    /** A word of the earlier text, by itself or with signs at it, and what follows it; {@code index} is -1 if it is new. */
    private record Piece(int index, String word, String gap, boolean touched) {

        Piece with(String other) {
            return new Piece(index, other, gap, !other.equals(word));
        }

        Piece followedBy(String other) {
            return new Piece(index, word, other, touched);
        }
    }

    final String before;
    final String after;
    final int words;
    private final int[] starts;
    private final int[] ends;
    private final int[] startsAfter;
    private final int[] endsAfter;
    private final int[] position;
    private final boolean[] touched;
    private final int[] wordAt;

    private EditedText(List<List<Piece>> original, List<List<Piece>> edited) {
        words = original.stream().mapToInt(List::size).sum();
        starts = new int[words];
        ends = new int[words];
        startsAfter = new int[words];
        endsAfter = new int[words];
        position = new int[words];
        touched = new boolean[words];
        Arrays.fill(position, -1);
        before = write(original, starts, ends, null);
        after = write(edited, startsAfter, endsAfter, position);
        wordAt = new int[edited.stream().mapToInt(List::size).sum()];
        Arrays.fill(wordAt, -1);
        for (int word = 0; word < words; word++) {
            if (position[word] >= 0) {
                wordAt[position[word]] = word;
            }
        }
    }

    private String write(List<List<Piece>> paragraphs, int[] from, int[] to, int @Nullable [] places) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        int place = 0;
        for (List<Piece> paragraph : paragraphs) {
            for (Piece piece : paragraph) {
                int length = piece.word().codePointCount(0, piece.word().length());
                if (piece.index() >= 0) {
                    from[piece.index()] = at;
                    to[piece.index()] = at + length;
                    if (places != null) {
                        places[piece.index()] = place;
                        touched[piece.index()] = piece.touched();
                    }
                }
                place++;
                text.append(piece.word()).append(piece.gap());
                at += length + piece.gap().codePointCount(0, piece.gap().length());
            }
        }
        return text.toString();
    }

    /**
     * The edited text.
     *
     * @param rate the share of words that are corrected, cut or have a word put before them, and the share of paragraphs
     *     that are moved, joined or split
     */
    static EditedText of(List<String> paragraphs, double rate, int chapters, long seed) {
        List<List<Piece>> original = pieces(paragraphs);
        Random random = new Random(seed);
        List<String> known =
                original.stream().flatMap(List::stream).map(Piece::word).toList();
        List<List<Piece>> edited = new ArrayList<>();
        original.forEach(paragraph -> edited.add(words(paragraph, known, rate, random)));
        edited.removeIf(List::isEmpty);
        move(edited, rate / 2, random);
        List<List<Piece>> joined = joinAndSplit(edited, rate / 2, random);
        for (int i = 0; i < chapters; i++) {
            joined.addAll(random.nextInt(joined.size() + 1), chapter(known, random));
        }
        return new EditedText(original, joined);
    }

    private static List<List<Piece>> pieces(List<String> paragraphs) {
        List<List<Piece>> pieces = new ArrayList<>();
        int index = 0;
        for (String paragraph : paragraphs) {
            List<Piece> words = new ArrayList<>();
            for (String word : paragraph.strip().split("\\s+")) {
                words.add(new Piece(index++, word, " ", false));
            }
            words.set(words.size() - 1, words.get(words.size() - 1).followedBy("\n"));
            pieces.add(words);
        }
        return pieces;
    }

    private static List<Piece> words(List<Piece> paragraph, List<String> known, double rate, Random random) {
        List<Piece> words = new ArrayList<>();
        for (int i = 0; i < paragraph.size(); i++) {
            Piece piece = paragraph.get(i);
            if (random.nextDouble() >= rate) {
                words.add(piece);
                continue;
            }
            int deed = random.nextInt(10);
            if (deed < 6) {
                words.add(piece.with(corrected(piece.word(), random)));
            } else if (deed < 8) {
                words.add(new Piece(-1, known.get(random.nextInt(known.size())), " ", true));
                words.add(piece);
            }
        }
        if (!words.isEmpty()) {
            words.set(words.size() - 1, words.get(words.size() - 1).followedBy("\n"));
        }
        return words;
    }

    /** One letter otherwise, one more, one less, or two changed about. */
    private static String corrected(String word, Random random) {
        int[] letters = word.codePoints().toArray();
        int at = random.nextInt(letters.length);
        int other =
                letters[random.nextInt(letters.length)] == letters[at] ? 'e' : letters[random.nextInt(letters.length)];
        StringBuilder made = new StringBuilder();
        int deed = random.nextInt(4);
        for (int i = 0; i < letters.length; i++) {
            if (deed == 2 && i == at && letters.length > 1) {
                continue;
            }
            boolean swaps = deed == 3 && i == at && i + 1 < letters.length;
            if (swaps) {
                made.appendCodePoint(letters[i + 1]);
            }
            made.appendCodePoint(deed == 0 && i == at ? other : letters[i]);
            if (deed == 1 && i == at) {
                made.appendCodePoint(other);
            }
            i += swaps ? 1 : 0;
        }
        return made.toString();
    }

    private static void move(List<List<Piece>> paragraphs, double rate, Random random) {
        int moves = (int) Math.round(paragraphs.size() * rate);
        for (int i = 0; i < moves; i++) {
            int from = random.nextInt(paragraphs.size());
            if (paragraphs.get(from).size() >= 12) {
                List<Piece> moved = paragraphs.remove(from);
                paragraphs.add(random.nextInt(paragraphs.size() + 1), moved);
            }
        }
    }

    private static List<List<Piece>> joinAndSplit(List<List<Piece>> paragraphs, double rate, Random random) {
        List<List<Piece>> made = new ArrayList<>();
        for (List<Piece> paragraph : paragraphs) {
            List<Piece> words = new ArrayList<>(paragraph);
            if (random.nextDouble() < rate) {
                boolean joins = random.nextBoolean() || words.size() < 2;
                int at = joins ? words.size() - 1 : random.nextInt(words.size() - 1);
                words.set(at, words.get(at).followedBy(joins ? " " : "\n"));
            }
            made.add(words);
        }
        return made;
    }

    /** Fifteen hundred words, a few at a time out of the text itself. */
    private static List<List<Piece>> chapter(List<String> known, Random random) {
        List<List<Piece>> chapter = new ArrayList<>();
        for (int paragraph = 0; paragraph < 15; paragraph++) {
            List<Piece> words = new ArrayList<>();
            while (words.size() < 100) {
                int from = random.nextInt(Math.max(1, known.size() - 6));
                int to = Math.min(known.size(), from + 2 + random.nextInt(4));
                known.subList(from, to).forEach(word -> words.add(new Piece(-1, word, " ", true)));
            }
            words.set(words.size() - 1, words.get(words.size() - 1).followedBy("\n"));
            chapter.add(words);
        }
        return chapter;
    }

    /** Some words that stand together, from the first to the last, with the places they had. */
    record Sample(int first, int last, int start, int end) {}

    /** Passages as people make them: a word, a phrase, a sentence, some a page long. */
    List<Sample> samples(int count, long seed) {
        Random random = new Random(seed);
        List<Sample> samples = new ArrayList<>();
        while (samples.size() < count) {
            int kind = random.nextInt(10);
            int length = kind < 1
                    ? 1
                    : kind < 4
                            ? 2 + random.nextInt(4)
                            : kind < 7
                                    ? 6 + random.nextInt(15)
                                    : kind < 9 ? 20 + random.nextInt(40) : 60 + random.nextInt(140);
            int first = random.nextInt(words);
            int last = Math.min(words, first + length) - 1;
            samples.add(new Sample(first, last, starts[first], ends[last]));
        }
        return samples;
    }

    /**
     * Where a passage truly is.
     *
     * @param least where it begins at the latest: inside its first word if that was corrected
     * @param untouched its words stand there as they were, and nothing among them
     * @param alone also the word on each side of it does
     */
    record Truth(int start, int least, int most, int end, boolean untouched, boolean alone) {

        /** A word that was put in or cut at the very edge belongs to the passage or not, as one likes. */
        boolean agrees(int from, int to) {
            return from < to && from >= start && from <= least && to >= most && to <= end;
        }
    }

    /**
     * The largest part of it that stands together: half of what there was at least, and nine tenths of what is left. What
     * was torn apart further has no one place, and belongs before a person.
     */
    @Nullable
    Truth truth(Sample sample) {
        int bestFirst = -1;
        int bestLast = -1;
        int bestWeight = 0;
        int first = -1;
        int previous = -1;
        int weight = 0;
        int whole = 0;
        int left = 0;
        for (int word = sample.first(); word <= sample.last() + 1; word++) {
            boolean ended = word > sample.last();
            if (!ended) {
                whole += ends[word] - starts[word];
            }
            if (!ended && position[word] < 0) {
                continue;
            }
            boolean goesOn = !ended
                    && previous >= 0
                    && position[word] > position[previous]
                    && position[word] - position[previous] <= 3 * (word - previous) + 3;
            if (!goesOn) {
                if (previous >= 0 && weight > bestWeight) {
                    bestWeight = weight;
                    bestFirst = first;
                    bestLast = previous;
                }
                first = word;
                weight = 0;
            }
            weight += ended ? 0 : ends[word] - starts[word];
            left += ended ? 0 : ends[word] - starts[word];
            previous = word;
        }
        return 2 * bestWeight < whole || 10 * bestWeight < 9 * left ? null : truth(sample, bestFirst, bestLast);
    }

    private Truth truth(Sample sample, int first, int last) {
        boolean untouched =
                first == sample.first() && last == sample.last() && position[last] - position[first] == last - first;
        for (int word = first; word <= last; word++) {
            untouched &= position[word] >= 0 && !touched[word];
        }
        return untouched
                ? new Truth(
                        startsAfter[first],
                        startsAfter[first],
                        endsAfter[last],
                        endsAfter[last],
                        true,
                        isBeside(first, -1) && isBeside(last, 1))
                : new Truth(
                        edge(first, -1),
                        touched[first] ? endsAfter[first] - 1 : startsAfter[first],
                        touched[last] ? startsAfter[last] + 1 : endsAfter[last],
                        edge(last, 1),
                        false,
                        false);
    }

    /** Whether the word beside a word is what it was; at the ends of a text there is none. */
    private boolean isBeside(int word, int direction) {
        int other = word + direction;
        return other < 0 || other >= words || (position[other] == position[word] + direction && !touched[other]);
    }

    /** How far new words reach beside one. */
    private int edge(int word, int direction) {
        int place = position[word] + direction;
        while (place >= 0 && place < wordAt.length && wordAt[place] < 0) {
            place += direction;
        }
        if (place < 0 || place >= wordAt.length) {
            return direction < 0 ? 0 : after.codePointCount(0, after.length());
        }
        return direction < 0 ? endsAfter[wordAt[place]] : startsAfter[wordAt[place]];
    }
}
