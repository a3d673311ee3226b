package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.text.anchoring.Whereabouts;

/**
 * Where passages stand in the revisions of their texts, and which of them wait for a person. What is private waits for its
 * author alone; what was withdrawn waits for nobody.
 */
@ApplicationScoped
public class Places {

    /** Something with a passage has a span where it was made; who asserts a claim in a passage has none. */
    private static final String WAITING = """
              from passage_place n
              join passage p on p.project_id = :project and p.id = n.passage_id
              join lateral (
                select s.subject_id, s.kind, s.only_for from span s
                 where s.project_id = :project and s.passage_id = p.id and s.number = p.number
                union all
                select a.id, 'assertion', case when c.standing = 'DRAFT' then c.by_id end
                  from assertion_passage l
                  join assertion a on a.project_id = :project and a.id = l.assertion_id and a.retired_seq is null
                  join claim c on c.project_id = :project and c.id = a.claim_id
                 where l.project_id = :project and l.passage_id = p.id) s on true
             where n.project_id = :project and n.text_id = :text and n.number = :number
               and not exists (select from passage_place x where x.project_id = :project and x.passage_id = n.passage_id
                                  and x.number = n.number and x.seq > n.seq)
               and (s.only_for is null or s.only_for = cast(:reader as uuid))""";

    private final Sql sql;
    private final Here here;

    Places(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /**
     * A passage and where it stands in the newest revision, for a person to decide about.
     *
     * @param kind note, highlight, tag, entity, question, claim, evidence or assertion
     * @param subject what the passage belongs to
     */
    public record Waiting(
            UUID passage,
            String kind,
            UUID subject,
            @Nullable UUID onlyFor,
            PlaceSeen made,
            PlaceSeen proposed) {}

    /** How many wait, as far as the visitor may see them. */
    public long waiting(Text text) {
        return here.isMember()
                ? sql.number(
                        "select count(*)" + WAITING + " and n.state in ('UNCERTAIN', 'ORPHANED')", parameters(text))
                : 0;
    }

    /** Those that wait, in the order in which they stood when they were made; {@code after} is one of them. */
    public List<Waiting> waiting(Text text, @Nullable Whereabouts state, @Nullable UUID after, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(parameters(text)));
        parameters.addAll(Arrays.<@Nullable Object>asList(
                "state",
                state == null ? null : state.name(),
                "after",
                after == null ? null : after.toString(),
                "limit",
                limit));
        return sql.rows(SELECT + WAITING + """
                                   and n.state in ('UNCERTAIN', 'ORPHANED')
                                   and (cast(:state as text) is null or n.state = :state)
                                   and (cast(:after as uuid) is null or (p.start_at, p.id) > (
                                     select y.start_at, y.id from passage y
                                      where y.project_id = :project and y.id = cast(:after as uuid)))
                                 order by p.start_at, p.id, s.kind limit :limit""", parameters.toArray()).stream()
                .map(row -> waiting(row, text.newest))
                .toList();
    }

    /** One passage in the newest revision, also where it has its place. */
    public Optional<Waiting> one(Text text, UUID passage) {
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(parameters(text)));
        parameters.add("passage");
        parameters.add(passage);
        return sql.first(SELECT + WAITING + " and n.passage_id = :passage limit 1", parameters.toArray())
                .map(row -> waiting(row, text.newest));
    }

    private static final String SELECT = """
            select p.id, s.kind, s.subject_id, s.only_for, p.number as made_number, 'UNCHANGED' as made_state,
                   cast(1 as double precision) as made_score, p.start_at as made_start, p.end_at as made_end,
                   p.exact as made_exact, p.prefix as made_prefix, p.suffix as made_suffix,
                   n.state as now_state, n.score as now_score, n.start_at as now_start, n.end_at as now_end,
                   n.exact as now_exact, n.prefix as now_prefix, n.suffix as now_suffix""";

    private @Nullable Object[] parameters(Text text) {
        UUID reader = here.reader();
        return new @Nullable Object[] {
            "project",
            here.project(),
            "text",
            text.id,
            "number",
            text.newest,
            "reader",
            reader == null ? null : reader.toString()
        };
    }

    private static Waiting waiting(Sql.Row row, int newest) {
        return new Waiting(
                row.id("id"),
                row.text("kind"),
                row.id("subject_id"),
                row.idOrNull("only_for"),
                PlaceSeen.of(row, "made_", row.number("made_number")),
                PlaceSeen.of(row, "now_", newest));
    }

    /**
     * A passage of a thing in one revision.
     *
     * @param passage counted from 1, in the order of the thing's passages
     * @param decidedBy who decided; null where nobody was asked
     */
    public record Step(
            int passage,
            String text,
            PlaceSeen place,
            @Nullable String decidedBy) {}

    /** The passages of an annotation in every revision of their texts since they were made. Who asks may see it. */
    public List<Step> ofAnnotation(UUID annotation) {
        return sql.rows("""
                        select l.ordinal, t.slug, h.*, a.name as decided_by
                          from annotation_passage l
                          join passage p on p.project_id = l.project_id and p.id = l.passage_id
                          join text t on t.project_id = p.project_id and t.id = p.text_id
                          cross join lateral (
                            select p.number, 'UNCHANGED' as at_state, cast(1 as double precision) as at_score, p.start_at as at_start,
                                   p.end_at as at_end, p.exact as at_exact, p.prefix as at_prefix, p.suffix as at_suffix,
                                   cast(null as uuid) as decided_by_id
                            union all
                            (select distinct on (n.number) n.number, n.state, n.score, n.start_at, n.end_at, n.exact, n.prefix,
                                    n.suffix, n.decided_by_id
                               from passage_place n where n.project_id = p.project_id and n.passage_id = p.id
                              order by n.number, n.seq desc)) h
                          left join account a on a.id = h.decided_by_id
                         where l.project_id = :project and l.annotation_id = :annotation
                         order by l.ordinal, h.number""", "project", here.project(), "annotation", annotation).stream()
                .map(row -> new Step(
                        row.number("ordinal"),
                        row.text("slug"),
                        PlaceSeen.of(row, "at_", row.number("number")),
                        row.textOrNull("decided_by")))
                .toList();
    }
}
