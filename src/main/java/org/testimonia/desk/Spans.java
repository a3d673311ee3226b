package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.Revision;

/** Which annotations, claims and pieces of evidence lie in a range of a text: one range scan a band, one statement in all. */
@ApplicationScoped
public class Spans {

    private static final List<Integer> BANDS = List.of(256, 4096, 65536, Integer.MAX_VALUE);
    private static final String OVERLAPPING = String.join(
            " union all ", BANDS.stream().map(band -> """
                            select * from span where project_id = :project and text_id = :text and number = :number
                               and band = %1$d and start_at > :start - %1$d and start_at < :end and end_at > :start""".formatted(band)).toList());
    private static final String VISIBLE = """
             (s.only_for is null or s.only_for = cast(:reader as uuid))
             and (:member or s.visibility = 'PUBLIC' or s.kind in ('claim', 'evidence'))""";

    private final Sql sql;
    private final Here here;

    Spans(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** All in the range that are visible, as little of each as painting needs; in order of their start. */
    public List<Stroke> strokes(Revision revision, int start, int end) {
        String statement = """
                select s.subject_id, s.start_at, s.end_at, s.kind, coalesce(c.standing, j.standing) as standing
                  from (%s) s
                  left join claim c on s.kind = 'claim' and c.project_id = :project and c.id = s.subject_id
                  left join evidence e on s.kind = 'evidence' and e.project_id = :project and e.id = s.subject_id
                  left join claim j on j.project_id = :project and j.id = e.claim_id
                 where %s order by s.start_at, s.subject_id, s.ordinal""".formatted(OVERLAPPING, VISIBLE);
        return sql.rows(statement, parameters(revision, start, end)).stream()
                .map(Stroke::of)
                .toList();
    }

    /** What has no certain place in the revision stands at its end, where no offset can be. */
    private static final String UNSETTLED = """
             union all
             select s.project_id, s.text_id, n.number, 0, 2147483647, 2147483647, s.subject_id, s.ordinal, s.kind, s.only_for,
                    s.visibility, s.passage_id
               from passage_place n
               join passage p on p.project_id = :project and p.id = n.passage_id and p.number <> n.number
               join span s on s.project_id = :project and s.passage_id = p.id and s.number = p.number
              where n.project_id = :project and n.text_id = :text and n.number = :number
                and n.state in ('UNCERTAIN', 'ORPHANED') and :start = 0 and :end >= :length
                and not exists (select from passage_place x where x.project_id = :project and x.passage_id = n.passage_id
                                   and x.number = n.number and x.seq > n.seq)""";

    /** Which of them. */
    record Filter(
            @Nullable String state,
            @Nullable String kind,
            @Nullable String standing,
            @Nullable String by,
            SpanKey after,
            int limit) {}

    /** With all that a list tells of each. */
    List<SpanSeen> seen(Revision revision, int start, int end, Filter filter) {
        String statement = """
                select s.subject_id, s.start_at, s.end_at, s.ordinal, s.kind, s.number, coalesce(n.exact, p.exact) as exact,
                       coalesce(n.state, 'UNCHANGED') as state, n.score, n.start_at as proposed_start,
                       n.end_at as proposed_end, w.body, w.tags,
                       coalesce(a.visibility, s.visibility) as visibility, who.name as by, who.display_name as by_name,
                       coalesce(a.created_at, c.created_at, e.created_at) as at, e.stance,
                       coalesce(c.number, j.number) as claim, coalesce(c.standing, j.standing) as standing,
                       (select count(*) from reply r where r.project_id = :project and r.annotation_id = s.subject_id
                         and r.retired_seq is null) as replies
                  from (%s) s
                  join passage p on p.project_id = :project and p.id = s.passage_id
                  left join lateral (select * from passage_place n where n.project_id = :project and n.passage_id = p.id
                                        and n.number = :number order by n.seq desc limit 1) n on true
                  left join annotation a on s.kind not in ('claim', 'evidence') and a.project_id = :project
                       and a.id = s.subject_id
                  left join annotation_wording w on w.project_id = :project and w.annotation_id = a.id and w.number = a.version
                  left join claim c on s.kind = 'claim' and c.project_id = :project and c.id = s.subject_id
                  left join evidence e on s.kind = 'evidence' and e.project_id = :project and e.id = s.subject_id
                  left join claim j on j.project_id = :project and j.id = e.claim_id
                  left join account who on who.id = coalesce(a.by_id, c.by_id, e.by_id)
                 where %s
                   and (s.start_at, s.subject_id, s.ordinal) > (:afterStart, cast(:afterSubject as uuid), :afterOrdinal)
                   and (cast(:kind as text) is null or s.kind = :kind)
                   and (cast(:standing as text) is null or coalesce(c.standing, j.standing) = :standing)
                   and (cast(:by as text) is null or who.name = :by)
                   and (cast(:state as text) is null or coalesce(n.state, 'UNCHANGED') = :state)
                 order by s.start_at, s.subject_id, s.ordinal limit :limit""".formatted(OVERLAPPING + " " + UNSETTLED, VISIBLE);
        List<@Nullable Object> parameters = new ArrayList<>(List.of(parameters(revision, start, end)));
        parameters.add("afterStart");
        parameters.add(filter.after().start());
        parameters.add("afterSubject");
        parameters.add(filter.after().subject().toString());
        parameters.add("afterOrdinal");
        parameters.add(filter.after().ordinal());
        parameters.add("kind");
        parameters.add(filter.kind());
        parameters.add("standing");
        parameters.add(filter.standing());
        parameters.add("by");
        parameters.add(filter.by());
        parameters.add("state");
        parameters.add(filter.state());
        parameters.add("length");
        parameters.add(revision.length());
        parameters.add("limit");
        parameters.add(filter.limit());
        return sql.rows(statement, parameters.toArray()).stream()
                .map(SpanSeen::of)
                .toList();
    }

    private Object[] parameters(Revision revision, int start, int end) {
        UUID reader = here.reader();
        return new Object[] {
            "project", here.project(),
            "text", revision.text(),
            "number", revision.number(),
            "start", start,
            "end", end,
            "member", here.isMember(),
            "reader", reader == null ? NOBODY : reader.toString()
        };
    }

    private static final String NOBODY = new UUID(0, 0).toString();
}
