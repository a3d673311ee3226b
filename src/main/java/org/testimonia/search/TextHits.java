package org.testimonia.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Where words stand in the newest revisions of the project's texts. */
@ApplicationScoped
class TextHits {

    /** Sorting and saving look at all places at once. */
    static final int MOST_SEGMENTS = 20_000;

    private static final String FOUND = """
            from segment_words w
            join text t on t.project_id = w.project_id and t.id = w.text_id and t.newest = w.number
            where w.project_id = :project and w.words @@ cast(:sought as tsquery)
            and (cast(:only as text) is null or t.slug = :only)
            """;

    private final Sql sql;
    private final Here here;

    TextHits(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /**
     * Which texts, and how much is told.
     *
     * @param only the address of one text, null for all
     * @param around words of context on each side
     */
    record Wanted(Sought sought, @Nullable String only, int around) {}

    /** Where a page of places begins. */
    record Key(String text, int ordinal, int start) {

        private static final Key FIRST = new Key("", 0, -1);

        static Key of(@Nullable String after) {
            if (after == null) {
                return FIRST;
            }
            String[] parts = after.split("/", -1);
            if (parts.length != 3 || !parts[1].matches("\\d{1,9}") || !parts[2].matches("\\d{1,9}")) {
                throw Paging.unknownAfter();
            }
            return new Key(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        static String of(Hit hit) {
            return hit.text() + "/" + hit.ordinal() + "/" + hit.start();
        }

        boolean isBefore(Hit hit) {
            return !hit.text().equals(text) || hit.ordinal() > ordinal || hit.start() > start;
        }
    }

    /**
     * The primary languages in which the project's texts and their parts are written; the index is asked for one
     * language after the other, not for every segment.
     */
    List<String> languages() {
        return sql.rows("""
                        with recursive spoken as (
                          (select language from segment where project_id = :project and language is not null
                            order by language limit 1)
                          union all
                          select (select s.language from segment s
                                   where s.project_id = :project and s.language > spoken.language
                                   order by s.language limit 1)
                            from spoken where spoken.language is not null)
                        select distinct split_part(lower(language), '-', 1) as language from (
                          select language from text where project_id = :project
                          union select language from spoken where language is not null) l""", "project", here.project()).stream()
                .map(row -> row.text("language"))
                .sorted()
                .toList();
    }

    /** In how many paragraphs. */
    long count(Wanted wanted) {
        return sql.number(
                "select count(distinct (w.text_id, w.ordinal)) " + FOUND,
                "project",
                here.project(),
                "sought",
                wanted.sought().tsquery(),
                "only",
                wanted.only());
    }

    /** A page of places. By the words around them, a page goes on after the number of places already seen. */
    Listing<Hit> page(Wanted wanted, Order order, Paging paging) {
        if (order == Order.TEXT) {
            return Listing.of(after(wanted, Key.of(paging.after()), paging.limit() + 1), paging, Key::of);
        }
        List<Hit> all = all(wanted, order);
        int from = (int) Math.min(paging.afterNumber(0), all.size());
        int to = Math.min(from + paging.limit() + 1, all.size());
        return Listing.of(all.subList(from, to), paging, hit -> Integer.toString(from + paging.limit()));
    }

    /** At most that many that follow the key, in the order of the texts. */
    List<Hit> after(Wanted wanted, Key key, int limit) {
        List<Hit> hits = new ArrayList<>();
        for (Sql.Row row : segments(wanted, key, limit)) {
            for (Hit hit : Hits.in(row, wanted.sought(), wanted.around())) {
                if (hits.size() < limit && key.isBefore(hit)) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    /** Every one, in the order asked for; refused when there are too many to be put in order. */
    List<Hit> all(Wanted wanted, Order order) {
        List<Sql.Row> rows = segments(wanted, Key.FIRST, MOST_SEGMENTS + 1);
        if (rows.size() > MOST_SEGMENTS) {
            throw Refusal.invalid(
                    "q",
                    "These words stand in more than " + MOST_SEGMENTS + " paragraphs; add a word to narrow it down.");
        }
        List<Hit> hits = new ArrayList<>();
        rows.forEach(row -> hits.addAll(Hits.in(row, wanted.sought(), wanted.around())));
        return order.sort(hits);
    }

    private List<Sql.Row> segments(Wanted wanted, Key key, int limit) {
        return sql.rows(
                """
                select t.slug, t.title, f.number, f.ordinal, s.section, s.path, s.start_at, s.body,
                       coalesce(s.direction, t.direction) as direction, coalesce(s.language, t.language) as language
                  from (select distinct t.slug, w.text_id, w.number, w.ordinal
                """ + FOUND + """
                           and (t.slug, w.ordinal) >= (:text, :ordinal)
                         order by t.slug, w.ordinal limit :limit) f
                  join text t on t.project_id = :project and t.id = f.text_id
                  join segment s on s.project_id = :project and s.text_id = f.text_id and s.number = f.number
                       and s.ordinal = f.ordinal
                 order by t.slug, f.ordinal""",
                "project",
                here.project(),
                "sought",
                wanted.sought().tsquery(),
                "only",
                wanted.only(),
                "text",
                key.text(),
                "ordinal",
                key.ordinal(),
                "limit",
                limit);
    }
}
