package org.testimonia.text;

import org.testimonia.shared.Sql;
import org.testimonia.text.anchoring.Whereabouts;

/**
 * Where a passage stands in a revision; for an uncertain one a proposal. What has no place has offsets of -1 and no words.
 *
 * @param end exclusive
 */
public record PlaceSeen(
        int revision, Whereabouts state, double score, int start, int end, String exact, String prefix, String suffix) {

    /** Out of columns that begin with {@code now_}, in the revision called {@code newest}. */
    static PlaceSeen now(Sql.Row row) {
        return of(row, "now_", row.number("newest"));
    }

    static PlaceSeen of(Sql.Row row, String before, int revision) {
        Whereabouts state = Whereabouts.valueOf(row.text(before + "state"));
        boolean nowhere = state == Whereabouts.ORPHANED;
        return new PlaceSeen(
                revision,
                state,
                row.decimal(before + "score"),
                nowhere ? -1 : row.number(before + "start"),
                nowhere ? -1 : row.number(before + "end"),
                nowhere ? "" : row.text(before + "exact"),
                nowhere ? "" : row.text(before + "prefix"),
                nowhere ? "" : row.text(before + "suffix"));
    }

    public boolean isSomewhere() {
        return state != Whereabouts.ORPHANED;
    }
}
