package org.testimonia.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Annotations, claims and sources that hold the words, in one statement for each kind. */
@ApplicationScoped
class OtherFinds {

    private static final String VISITOR = """
            with visitor as (
              select cast(:project as text) as project, cast(:member as boolean) as member, cast(:reader as uuid) as id)
            """;

    /** How much of a long note is shown. */
    private static final int SNIPPET = 300;

    private final Sql sql;
    private final Here here;

    OtherFinds(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    long count(Kind kind, Sought sought) {
        List<@Nullable Object> parameters = parameters();
        String statement = VISITOR + "select count(*) from (" + kind.select + ") f where " + holds(sought, parameters);
        return sql.number(statement, parameters.toArray());
    }

    /** At most that many that follow the key. */
    List<Found> after(Kind kind, Sought sought, String key, int limit) {
        List<@Nullable Object> parameters = parameters();
        String statement = VISITOR + "select * from (" + kind.select + ") f where " + holds(sought, parameters)
                + " and f.key > :after order by f.key limit :limit";
        parameters.addAll(List.of("after", key, "limit", limit));
        return sql.rows(statement, parameters.toArray()).stream()
                .map(row -> found(kind, row))
                .toList();
    }

    private List<@Nullable Object> parameters() {
        UUID reader = here.reader();
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add("project");
        parameters.add(here.project());
        parameters.add("member");
        parameters.add(here.isMember());
        parameters.add("reader");
        parameters.add(reader == null ? null : reader.toString());
        return parameters;
    }

    /** Any form of a word is found by its beginning as typed, since these are not indexed by stems. */
    private static String holds(Sought sought, List<@Nullable Object> parameters) {
        List<String> all = new ArrayList<>();
        for (List<Sought.Part> any : sought.all()) {
            List<String> alternatives = new ArrayList<>();
            for (Sought.Part part : any) {
                String name = "p" + parameters.size();
                alternatives.add((part.absent() ? "not " : "") + "folded(f.words) like :" + name);
                parameters.add(name);
                parameters.add("%" + part.written().replaceAll("[\\\\%_]", "\\\\$0") + "%");
            }
            all.add("(" + String.join(" or ", alternatives) + ")");
        }
        return String.join(" and ", all);
    }

    private static Found found(Kind kind, Sql.Row row) {
        String words = row.textOrNull("snippet");
        return new Found(
                kind.type(),
                row.text("key"),
                row.text("name"),
                words == null ? "" : brief(words),
                row.textOrNull("by"),
                row.textOrNull("standing"));
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= SNIPPET
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SNIPPET)) + " …";
    }
}
