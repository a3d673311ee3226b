package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an alignment from the beginning to the end: what stayed, what was cut, put in, and carried elsewhere. */
final class Changes {

    private final Alignment alignment;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, Integer> carriedFrom = new HashMap<>();
    private final Map<Integer, Integer> carriedTo = new HashMap<>();

    Changes(Alignment alignment) {
        this.alignment = alignment;
    }

    List<Change> list() {
        int before = 0;
        int after = 0;
        for (Run run : Chain.of(runs())) {
            between(before, run.before(), after, run.after());
            add(Change.Kind.SAME, run.before(), run.beforeEnd(), run.after(), run.afterEnd());
            before = run.beforeEnd();
            after = run.afterEnd();
        }
        between(before, alignment.before.size(), after, alignment.after.size());
        return partnered();
    }

    /** Equal words in a row on both sides. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int word = 1; word <= alignment.before.size(); word++) {
            boolean goesOn = alignment.isKept(word - 1)
                    && alignment.isKept(word)
                    && alignment.to(word) == alignment.to(word - 1) + 1;
            if (!goesOn) {
                if (alignment.isKept(word - 1)) {
                    runs.add(new Run(start, alignment.to(start), word - start));
                }
                start = word;
            }
        }
        return runs;
    }

    private void between(int start, int end, int startAfter, int endAfter) {
        for (int word = start; word < end; ) {
            int from = word++;
            boolean carried = alignment.isKept(from);
            while (word < end
                    && alignment.isKept(word) == carried
                    && (!carried || alignment.to(word) == alignment.to(word - 1) + 1)) {
                word++;
            }
            if (carried) {
                carriedFrom.put(alignment.to(from), changes.size());
            }
            add(carried ? Change.Kind.CARRIED_AWAY : Change.Kind.CUT, from, word, startAfter, startAfter);
        }
        for (int word = startAfter; word < endAfter; ) {
            int from = word++;
            boolean carried = isKeptFrom(from);
            while (word < endAfter
                    && isKeptFrom(word) == carried
                    && (!carried || alignment.from(word) == alignment.from(word - 1) + 1)) {
                word++;
            }
            if (carried) {
                carriedTo.put(from, changes.size());
            }
            add(carried ? Change.Kind.CARRIED_HERE : Change.Kind.PUT, end, end, from, word);
        }
    }

    private boolean isKeptFrom(int word) {
        return alignment.from(word) != Alignment.NONE && alignment.isKept(alignment.from(word));
    }

    private void add(Change.Kind kind, int start, int end, int startAfter, int endAfter) {
        if (start < end || startAfter < endAfter) {
            changes.add(new Change(
                    kind,
                    offset(alignment.before, start),
                    offset(alignment.before, end),
                    offset(alignment.after, startAfter),
                    offset(alignment.after, endAfter),
                    -1));
        }
    }

    /** White space belongs to the word before it. */
    private static int offset(Words words, int word) {
        return word == 0 ? 0 : word == words.size() ? words.textLength() : words.start(word);
    }

    private List<Change> partnered() {
        Map<Integer, Integer> partners = new HashMap<>();
        carriedTo.forEach((word, here) -> {
            Integer away = carriedFrom.get(word);
            if (away != null) {
                partners.put(here, away);
                partners.put(away, here);
            }
        });
        List<Change> partnered = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            partnered.add(new Change(
                    change.kind(),
                    change.start(),
                    change.end(),
                    change.startAfter(),
                    change.endAfter(),
                    partners.getOrDefault(i, -1)));
        }
        return partnered;
    }
}
