package org.testimonia.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings of one sort told as one: a page with a hundred pictures has one finding about them, at the first. */
final class FindingTally {

    private static final class Sort {
        private final Finding.Severity severity;
        private final @Nullable Position first;
        private final String sample;
        private int count;

        Sort(Finding.Severity severity, @Nullable Position first, String sample) {
            this.severity = severity;
            this.first = first;
            this.sample = sample;
        }

        Finding told(String sentence) {
            String reads = count == 1 ? " It reads “" : " The first of " + count + " reads “";
            String times = count == 1 ? "" : " So " + count + " times.";
            return new Finding(
                    severity,
                    first == null ? null : first.line(),
                    first == null ? null : first.column(),
                    sentence + (sample.isEmpty() ? times : reads + sample + "”."));
        }
    }

    /** Finds a place in the file; asked for the first of each sort only. */
    interface Where {
        @Nullable
        Position position();
    }

    private final Map<String, Sort> sorts = new LinkedHashMap<>();

    /** @param sentence what happened, the same for all of the sort */
    void add(Finding.Severity severity, String sentence, String words, Where where) {
        sorts.computeIfAbsent(sentence, s -> new Sort(severity, where.position(), Characters.sample(words))).count++;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        sorts.forEach((sentence, sort) -> findings.add(sort.told(sentence)));
        return findings;
    }
}
