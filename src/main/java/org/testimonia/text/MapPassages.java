package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Sql;
import org.testimonia.text.anchoring.Anchored;
import org.testimonia.text.anchoring.RevisionMap;
import org.testimonia.text.anchoring.Whereabouts;

/** Carries passages from one revision of a text to the next; only inside {@code Journal.write}. */
@ApplicationScoped
class MapPassages {

    private static final String PLACES = """
            select p.id, p.exact, p.prefix, p.suffix, n.decided_by_id is not null as decided,
                   case when p.number = :before then 'UNCHANGED' else coalesce(n.state, 'ORPHANED') end as state,
                   case when p.number = :before then 1 else coalesce(n.score, 0) end as score,
                   case when p.number = :before then p.start_at else coalesce(n.start_at, -1) end as start_at,
                   case when p.number = :before then p.end_at else coalesce(n.end_at, -1) end as end_at
              from passage p
              left join lateral (select * from passage_place n where n.project_id = :project and n.passage_id = p.id
                                    and n.number = :before order by n.seq desc limit 1) n on true
             where p.project_id = :project and p.text_id = :text and p.number <= :before
               and (cast(:passages as uuid[]) is null or p.id = any(cast(:passages as uuid[])))
             order by p.id""";

    private final Sql sql;
    private final PlainText plain;
    private final PlaceRows rows;

    MapPassages(Sql sql, PlainText plain, PlaceRows rows) {
        this.sql = sql;
        this.plain = plain;
        this.rows = rows;
    }

    /** All passages of the text go from the revision before to the target's. */
    Fate all(PlaceRows.Target target, RevisionMap map, String after) {
        return some(target, null, map, after);
    }

    /** Passages that were made in an older revision learn their places in all that came since. */
    void forward(PlaceRows.Target newest, int from, List<UUID> passages) {
        Map<PlainText.Whole, String> texts = plain.whole(IntStream.rangeClosed(from, newest.number())
                .mapToObj(number -> new PlainText.Whole(newest.text(), number))
                .toList());
        for (int number = from + 1; number <= newest.number(); number++) {
            String before = texts.getOrDefault(new PlainText.Whole(newest.text(), number - 1), "");
            String after = texts.getOrDefault(new PlainText.Whole(newest.text(), number), "");
            var target = new PlaceRows.Target(newest.project(), newest.text(), number, newest.seq());
            some(target, PlainText.array(passages), RevisionMap.between(before, after), after);
        }
    }

    private Fate some(PlaceRows.Target target, @Nullable String passages, RevisionMap map, String after) {
        int[] text = after.codePoints().toArray();
        List<Placed> places = sql
                .rows(
                        PLACES,
                        "project",
                        target.project(),
                        "text",
                        target.text(),
                        "before",
                        target.number() - 1,
                        "passages",
                        passages)
                .stream()
                .map(row -> Placed.of(row.id("id"), anchored(row, map, text, after), text))
                .toList();
        rows.write(target, places, null);
        return Fate.of(places);
    }

    private static Anchored anchored(Sql.Row row, RevisionMap map, int[] text, String after) {
        Whereabouts before = Whereabouts.valueOf(row.text("state"));
        Anchored found = before == Whereabouts.ORPHANED
                ? Quotation.of(row).in(after)
                : map.place(row.number("start_at"), row.number("end_at"));
        double score = before.isSettled() ? Math.min(found.score(), row.decimal("score")) : found.score();
        Anchored carried = new Anchored(found.state(), score, found.start(), found.end());
        if (before == Whereabouts.UNCERTAIN || (row.flag("decided") && before == Whereabouts.ORPHANED)) {
            return carried.doubted();
        }
        boolean sameWords = found.state() != Whereabouts.UNCHANGED
                || before == Whereabouts.UNCHANGED
                || Objects.equals(
                        Quotation.bare(row.text("exact")),
                        Quotation.bare(
                                Excerpt.at(text, found.start(), found.end()).exact()));
        return sameWords ? carried : new Anchored(Whereabouts.MOVED, score, found.start(), found.end());
    }
}
