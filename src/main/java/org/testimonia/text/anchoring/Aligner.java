package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns two texts word by word: first the runs that both have in one order, then the blocks that were carried elsewhere,
 * then what lies between them. Nearly linear in the length of the texts, and always the same for the same texts.
 */
final class Aligner {

    /** Words in a row that must stand once in each text to be taken for the same. */
    private static final int WIDTH = 7;

    /** Fewer words than this are no part of a block that somebody carried elsewhere. */
    private static final int BLOCK = 5;

    /** So many words are such a block before one looks what else could stand there; fewer must wait. */
    private static final int CARRIED = 11;

    /** How many words may lie between two pieces of one carried block. */
    private static final int REACH = 40;

    private final Alignment alignment;
    private final Gaps gaps;

    private Aligner(Alignment alignment) {
        this.alignment = alignment;
        this.gaps = new Gaps(alignment);
    }

    static Alignment align(Words before, Words after) {
        Alignment alignment = new Alignment(before, after);
        new Aligner(alignment).run();
        return alignment;
    }

    private void run() {
        List<Run> shared = SharedRuns.of(alignment.before.numbers(), alignment.after.numbers(), WIDTH);
        List<Run> chain = new Slides(alignment.before, alignment.after)
                .settled(Chain.of(shared)).stream().map(this::withoutLooseEnds).toList();
        chain.forEach(alignment::join);
        List<Run> carried = carried(shared, CARRIED);
        fillBetween(chain);
        carried.forEach(this::widen);
        carried(shared, WIDTH).forEach(this::widen);
        fillRest();
        new Neighbours(alignment).settle();
    }

    /** Signs at the end of a run that belong to what follows, and the other way round, find their place with that. */
    private Run withoutLooseEnds(Run run) {
        int end = run.length();
        while (end > 1 && alignment.before.leansForward(run.before() + end - 1)) {
            end--;
        }
        int start = 0;
        while (start < end - 1 && alignment.before.leansBack(run.before() + start)) {
            start++;
        }
        return new Run(run.before() + start, run.after() + start, end - start);
    }

    /** What is still open between two words that stand near each other in both texts. */
    private void fillRest() {
        int known = -1;
        for (int word = 0; word <= alignment.before.size(); word++) {
            boolean end = word == alignment.before.size();
            int became = end ? alignment.after.size() : alignment.to(word);
            if (end || became != Alignment.NONE) {
                int after = known < 0 ? -1 : alignment.to(known);
                if (word - known > 1 && became - after > 1 && became - after <= REACH && word - known <= REACH) {
                    gaps.fill(known + 1, word, after + 1, became);
                }
                known = word;
            }
        }
    }

    /** Blocks outside the chain, the heaviest first; what is taken by a heavier one is taken. */
    private List<Run> carried(List<Run> shared, int least) {
        List<List<Run>> groups = groups(shared.stream()
                .map(this::freePart)
                .filter(run -> run.length() >= BLOCK)
                .toList());
        List<Run> carried = new ArrayList<>();
        groups.stream()
                .filter(group -> length(group) >= least)
                .sorted(Comparator.comparingInt((List<Run> group) -> -length(group))
                        .thenComparingInt(group -> group.get(0).before()))
                .forEach(group -> carried.addAll(joined(group)));
        return carried;
    }

    /** Runs that stand near each other in both texts: one block, in which something was changed on the way. */
    private static List<List<Run>> groups(List<Run> runs) {
        List<List<Run>> groups = new ArrayList<>();
        Run previous = null;
        for (Run run :
                runs.stream().sorted(Comparator.comparingInt(Run::before)).toList()) {
            if (previous == null || !isNear(previous, run)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(run);
            previous = run;
        }
        return groups;
    }

    private static boolean isNear(Run one, Run next) {
        int after = next.after() - one.afterEnd();
        return next.before() - one.beforeEnd() <= REACH && after >= -BLOCK && after <= REACH;
    }

    private static int length(List<Run> group) {
        return group.stream().mapToInt(Run::length).sum();
    }

    private List<Run> joined(List<Run> group) {
        List<Run> joined = new ArrayList<>();
        for (Run run : group) {
            Run free = freePart(run);
            if (free.length() >= BLOCK) {
                alignment.join(free);
                joined.add(free);
            }
        }
        for (int i = 1; i < joined.size(); i++) {
            Run one = joined.get(i - 1);
            gaps.fill(
                    one.beforeEnd(),
                    joined.get(i).before(),
                    one.afterEnd(),
                    joined.get(i).after());
        }
        return joined;
    }

    /** The longest stretch of a run of which neither side is taken. */
    private Run freePart(Run run) {
        int best = 0;
        int bestStart = 0;
        int start = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || !alignment.isFree(run.before() + i, run.after() + i)) {
                if (i - start > best) {
                    best = i - start;
                    bestStart = start;
                }
                start = i + 1;
            }
        }
        return new Run(run.before() + bestStart, run.after() + bestStart, best);
    }

    private void fillBetween(List<Run> chain) {
        int before = 0;
        int after = 0;
        for (Run run : chain) {
            gaps.fill(before, run.before(), after, run.after());
            before = run.beforeEnd();
            after = run.afterEnd();
        }
        gaps.fill(before, alignment.before.size(), after, alignment.after.size());
    }

    /** The words at the ends of a carried block, up to the next ones that have their place. */
    private void widen(Run block) {
        int start = block.before();
        int startAfter = block.after();
        while (start > 0 && block.before() - start < REACH && alignment.to(start - 1) == Alignment.NONE) {
            start--;
        }
        while (startAfter > 0
                && block.after() - startAfter < REACH
                && alignment.from(startAfter - 1) == Alignment.NONE) {
            startAfter--;
        }
        gaps.fill(start, block.before(), startAfter, block.after());
        int end = block.beforeEnd();
        int endAfter = block.afterEnd();
        while (end < alignment.before.size()
                && end - block.beforeEnd() < REACH
                && alignment.to(end) == Alignment.NONE) {
            end++;
        }
        while (endAfter < alignment.after.size()
                && endAfter - block.afterEnd() < REACH
                && alignment.from(endAfter) == Alignment.NONE) {
            endAfter++;
        }
        gaps.fill(block.beforeEnd(), end, block.afterEnd(), endAfter);
    }
}
