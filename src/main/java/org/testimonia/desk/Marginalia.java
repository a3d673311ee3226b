package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.Revision;

/** What lies beside a text, as far as the visitor may see it: passage by passage in a part of it, in numbers over all of it. */
@ApplicationScoped
class Marginalia {

    private static final List<Integer> BANDS = List.of(256, 4096, 65536, Integer.MAX_VALUE);
    private static final String OVERLAPPING =
            BANDS.stream().map(band -> """
                    select * from span where project_id = :project and text_id = :text and number = :number and band = %1$d
                       and start_at > r.start_at - %1$d and start_at < r.end_at and end_at > r.start_at""".formatted(band)).collect(Collectors.joining(" union all "));
    private static final String WITH = """
              left join annotation a on s.kind not in ('claim', 'evidence') and a.project_id = :project and a.id = s.subject_id
              left join claim c on s.kind = 'claim' and c.project_id = :project and c.id = s.subject_id
              left join evidence e on s.kind = 'evidence' and e.project_id = :project and e.id = s.subject_id
              left join claim j on j.project_id = :project and j.id = e.claim_id
              join account who on who.id = coalesce(a.by_id, c.by_id, e.by_id)
             where (s.only_for is null or s.only_for = cast(:reader as uuid))
               and (:member or s.visibility = 'PUBLIC' or s.kind in ('claim', 'evidence'))
               and (c.standing is null or c.standing not in ('WITHDRAWN', 'SUPERSEDED'))
               and (cast(:kind as text) is null or s.kind = :kind)
               and (cast(:standing as text) is null or coalesce(c.standing, j.standing) = :standing)
               and (cast(:by as text) is null or who.name = :by)""";

    private final Sql sql;
    private final Here here;

    Marginalia(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** All that overlaps some of the parts, in order of their start. */
    List<Beside> in(List<Part> parts, Revision revision, Wanted wanted) {
        String statement = """
                select s.subject_id, s.start_at, s.end_at, s.kind, coalesce(c.standing, j.standing) as standing,
                       who.name as by, who.display_name as by_name
                  from unnest(cast(:starts as int[]), cast(:ends as int[])) as r(start_at, end_at)
                  cross join lateral (%s) s
                %s order by s.start_at, s.end_at, s.subject_id, s.ordinal""".formatted(OVERLAPPING, WITH);
        return rows(statement, revision, wanted, "starts", array(parts, Part::start), "ends", array(parts, Part::end))
                .stream()
                .map(Marginalia::beside)
                .distinct()
                .toList();
    }

    /**
     * How many things begin in one of the bins of the whole text.
     *
     * @param part the index of the part they begin in
     * @param weightiest the standing that counts most among them; null where there is no claim
     */
    record Count(int part, int bin, int things, @Nullable Standing weightiest) {}

    List<Count> counts(List<Part> parts, int bins, Revision revision, Wanted wanted) {
        // Distinct in two steps, each by hashing: count(distinct …) would sort them all.
        String statement = """
                select part, bin, count(*) as things, max(weight) as weight from (
                  select width_bucket(s.start_at, cast(:starts as int[])) - 1 as part,
                         least(:bins - 1, cast(s.start_at as bigint) * :bins / :length) as bin, s.subject_id,
                         max(case c.standing when 'CONTESTED' then 4 when 'ESTABLISHED' then 3 when 'REJECTED' then 2
                                             when 'OPEN' then 1 end) as weight
                    from (select * from span where project_id = :project and text_id = :text and number = :number) s
                  %s group by 1, 2, 3) thing group by 1, 2 order by 2, 1""".formatted(WITH);
        return rows(
                        statement,
                        revision,
                        wanted,
                        "starts",
                        array(parts, Part::start),
                        "bins",
                        bins,
                        "length",
                        Math.max(1, revision.length()))
                .stream()
                .map(row -> new Count(
                        row.number("part"),
                        row.number("bin"),
                        row.number("things"),
                        weightiest(row.numberOrNull("weight"))))
                .toList();
    }

    private static @Nullable Standing weightiest(@Nullable Integer weight) {
        return weight == null
                ? null
                : List.of(Standing.OPEN, Standing.REJECTED, Standing.ESTABLISHED, Standing.CONTESTED)
                        .get(weight - 1);
    }

    private List<Sql.Row> rows(String statement, Revision revision, Wanted wanted, Object... more) {
        UUID reader = here.reader();
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.<@Nullable Object>asList(
                "project", here.project(),
                "text", revision.text(),
                "number", revision.number(),
                "member", here.isMember(),
                "reader", reader == null ? null : reader.toString(),
                "kind", wanted.kind(),
                "standing", wanted.standingName(),
                "by", wanted.by()));
        parameters.addAll(List.of(more));
        return sql.rows(statement, parameters.toArray());
    }

    private static String array(List<Part> parts, ToIntFunction<Part> number) {
        return parts.stream()
                .map(part -> Integer.toString(number.applyAsInt(part)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Beside beside(Sql.Row row) {
        String standing = row.textOrNull("standing");
        return new Beside(
                row.id("subject_id"),
                row.number("start_at"),
                row.number("end_at"),
                row.text("kind"),
                standing == null ? null : Standing.valueOf(standing),
                row.text("by"),
                row.text("by_name"));
    }
}
