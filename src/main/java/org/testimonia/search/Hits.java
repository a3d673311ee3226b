package org.testimonia.search;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.shared.Sql;

/** Finds in a segment what its words in the index promised. */
final class Hits {

    private Hits() {}

    /**
     * All in one segment, in order.
     *
     * @param around how many words of context on each side
     */
    static List<Hit> in(Sql.Row row, Sought sought, int around) {
        String body = row.text("body");
        List<Word> words = Words.of(body, row.text("language"));
        List<Hit> hits = new ArrayList<>();
        for (int[] place : sought.places(words)) {
            int start = words.get(place[0]).start();
            int end = words.get(place[1]).end();
            int from = place[0] > around ? words.get(place[0] - around).start() : 0;
            int to = place[1] + around < words.size()
                    ? words.get(place[1] + around).end()
                    : body.length();
            int offset = row.number("start_at");
            hits.add(new Hit(
                    row.text("slug"),
                    row.text("title"),
                    row.textOrNull("direction"),
                    row.number("number"),
                    row.number("ordinal"),
                    row.number("section"),
                    row.text("path"),
                    offset + body.codePointCount(0, start),
                    offset + body.codePointCount(0, end),
                    (from > 0 ? "… " : "") + body.substring(from, start),
                    body.substring(start, end),
                    body.substring(end, to) + (to < body.length() ? " …" : "")));
        }
        return hits;
    }
}
