package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** The plain text of revisions: the texts of all segments, one line feed between two. */
@ApplicationScoped
public class PlainText {

    private final Sql sql;
    private final Here here;

    PlainText(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** A range inside a revision, in code points. */
    record Stretch(UUID text, int revision, int start, int end) {}

    /** The names of a whole revision. */
    record Whole(UUID text, int revision) {}

    public String of(Revision revision, int start, int end) {
        return start >= end
                ? ""
                : of(List.of(new Stretch(revision.text(), revision.number(), start, end)))
                        .get(0);
    }

    /**
     * The words of many ranges in one statement; the database cuts them, so no book travels for a word. It looks each of
     * them up by its start (the order inside makes it), also in a text so new that it has not yet counted its segments.
     */
    List<String> of(List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        List<Sql.Row> rows = sql.rows(
                """
                select w.i, greatest(s.start_at, w.start_at) as at,
                       substring(s.body from greatest(w.start_at - s.start_at, 0) + 1
                                 for least(w.end_at, s.end_at) - greatest(w.start_at, s.start_at)) as part
                  from unnest(cast(:texts as uuid[]), cast(:numbers as int[]), cast(:starts as int[]), cast(:ends as int[]))
                       with ordinality as w(text_id, number, start_at, end_at, i)
                 cross join lateral (
                   select s.start_at, s.end_at, s.body from segment s
                    where s.project_id = :project and s.text_id = w.text_id and s.number = w.number
                      and s.start_at < w.end_at and s.end_at > w.start_at
                      and s.start_at >= coalesce((select max(f.start_at) from segment f
                           where f.project_id = :project and f.text_id = w.text_id and f.number = w.number
                             and f.start_at <= w.start_at), 0)
                    order by s.start_at) s
                 order by w.i, s.start_at""",
                "project",
                here.project(),
                "texts",
                array(stretches.stream().map(Stretch::text).toList()),
                "numbers",
                array(stretches.stream().map(Stretch::revision).toList()),
                "starts",
                array(stretches.stream().map(Stretch::start).toList()),
                "ends",
                array(stretches.stream().map(Stretch::end).toList()));
        List<List<Sql.Row>> parts = new ArrayList<>();
        stretches.forEach(stretch -> parts.add(new ArrayList<>()));
        rows.forEach(row -> parts.get(row.number("i") - 1).add(row));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            words.add(joined(stretches.get(i), parts.get(i)));
        }
        return words;
    }

    /** A stretch may begin or end on the line feed between two segments, which belongs to neither. */
    private static String joined(Stretch stretch, List<Sql.Row> parts) {
        String words = parts.stream().map(row -> row.text("part")).collect(Collectors.joining("\n"));
        boolean beginsBetween = parts.isEmpty() || parts.get(0).number("at") > stretch.start();
        String begun = beginsBetween ? "\n" + words : words;
        return begun.codePointCount(0, begun.length()) < stretch.end() - stretch.start() ? begun + "\n" : begun;
    }

    /** Whole texts, in one statement: for finding a quotation, which may run over several segments. */
    Map<Whole, String> whole(List<Whole> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        List<Sql.Row> rows = sql.rows(
                """
                select s.text_id, s.number, s.body
                  from unnest(cast(:texts as uuid[]), cast(:numbers as int[])) as w(text_id, number)
                  join segment s on s.project_id = :project and s.text_id = w.text_id and s.number = w.number
                 order by s.text_id, s.number, s.ordinal""",
                "project",
                here.project(),
                "texts",
                array(revisions.stream().map(Whole::text).toList()),
                "numbers",
                array(revisions.stream().map(Whole::revision).toList()));
        Map<Whole, StringBuilder> texts = new LinkedHashMap<>();
        for (Sql.Row row : rows) {
            StringBuilder text = texts.computeIfAbsent(
                    new Whole(row.id("text_id"), row.number("number")), any -> new StringBuilder());
            text.append(text.isEmpty() ? "" : "\n").append(row.text("body"));
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    /** How PostgreSQL writes an array of ids or numbers. */
    static String array(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
