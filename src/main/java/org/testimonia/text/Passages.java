package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Moment;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.Targets.Wanted;

/** Places in texts: read from what a client names, kept, and found again. */
@ApplicationScoped
public class Passages {

    private static final Set<String> LINKS = Set.of("annotation", "claim", "evidence", "assertion");

    /** A passage with its text and with where it stands in the newest revision, or in that to which its text is fixed. */
    private static final String SEEN = """
            select p.project_id, p.id, p.text_id, p.number, p.start_at, p.end_at, p.exact, p.prefix, p.suffix,
                   t.slug, t.title, coalesce(f.number, t.newest) as newest, n.state as now_state, n.score as now_score, n.start_at as now_start,
                   n.end_at as now_end, n.exact as now_exact, n.prefix as now_prefix, n.suffix as now_suffix
              from passage p
              join text t on t.project_id = p.project_id and t.id = p.text_id
              left join unnest(cast(:fixed as uuid[]), cast(:numbers as int[])) as f(text_id, number) on f.text_id = t.id
              left join lateral (select * from passage_place n where n.project_id = p.project_id and n.passage_id = p.id
                                    and n.number = coalesce(f.number, t.newest) order by n.seq desc limit 1) n on true""";

    private final EntityManager database;
    private final Sql sql;
    private final PlainText plain;
    private final MapPassages mapPassages;
    private final Here here;

    Passages(EntityManager database, Sql sql, PlainText plain, MapPassages mapPassages, Here here) {
        this.database = database;
        this.sql = sql;
        this.plain = plain;
        this.mapPassages = mapPassages;
        this.here = here;
    }

    /**
     * The passages that targets name, in their order; nothing is kept yet. Three statements at most.
     *
     * @param field how the client calls the targets, for refusals
     * @throws Refusal invalid, naming the field ({@code target[0].quote.exact}); a quotation that stands more than once
     *     lists its {@code candidates}
     */
    public List<Passage> read(List<TargetJson> targets, String field) {
        Targets.checkShape(targets, field);
        if (targets.isEmpty()) {
            return List.of();
        }
        List<Sql.Row> revisions = revisions(
                targets.stream().map(target -> String.valueOf(target.text())).toList());
        List<Wanted> wanted = IntStream.range(0, targets.size())
                .mapToObj(i -> Targets.find(targets.get(i), field + "[" + i + "]", revisions))
                .toList();
        List<Wanted> ranges = wanted.stream().filter(Wanted::hasRange).toList();
        Map<Wanted, Passage> found = new LinkedHashMap<>();
        List<String> stretches = plain.of(ranges.stream().map(Wanted::stretch).toList());
        for (int i = 0; i < ranges.size(); i++) {
            found.put(ranges.get(i), Targets.passage(ranges.get(i), stretches.get(i)));
        }
        quoted(wanted.stream().filter(each -> !each.hasRange()).toList(), found);
        return wanted.stream().map(found::get).toList();
    }

    private List<Sql.Row> revisions(List<String> slugs) {
        return sql.rows("""
                select t.slug, t.newest, r.text_id, r.number, r.length
                  from text t join revision r on r.project_id = t.project_id and r.text_id = t.id
                 where t.project_id = :project and t.slug in (:slugs)""", "project", here.project(), "slugs", Set.copyOf(slugs));
    }

    private void quoted(List<Wanted> quotes, Map<Wanted, Passage> found) {
        Map<PlainText.Whole, String> texts =
                plain.whole(quotes.stream().map(Wanted::revision).distinct().toList());
        for (Wanted wanted : quotes) {
            TargetJson.QuoteJson quote = wanted.target().quote();
            String whole = texts.get(wanted.revision());
            if (quote != null && whole != null) {
                found.put(wanted, Targets.passage(wanted, quote, whole));
            }
        }
    }

    /**
     * Keeps new passages and lays them into the index of the reader; only inside {@code Journal.write}. Who calls writes
     * the rows that link them to the subject.
     *
     * @param kind note, highlight, tag, entity, question, claim or evidence
     * @param visibility PRIVATE, PROJECT or PUBLIC
     * @param onlyFor the one account that may see them
     */
    public void keep(List<Passage> passages, String kind, UUID subject, String visibility, @Nullable UUID onlyFor) {
        if (passages.isEmpty()) {
            return;
        }
        passages.forEach(database::persist);
        database.flush();
        lay(passages.stream().map(passage -> passage.id).toList(), kind, subject, visibility, onlyFor);
        carryForward(passages);
    }

    /** What was marked in an older revision has its place in the newer ones, too. */
    private void carryForward(List<Passage> passages) {
        Map<PlainText.Whole, List<UUID>> made = new LinkedHashMap<>();
        passages.forEach(passage -> made.computeIfAbsent(
                        new PlainText.Whole(passage.textId, passage.number), any -> new ArrayList<>())
                .add(passage.id));
        List<Sql.Row> newest = sql.rows(
                """
                select t.id, t.newest, c.revision as seq from text t join counter c on c.project_id = t.project_id
                 where t.project_id = :project and t.id = any(cast(:texts as uuid[]))""",
                "project",
                here.project(),
                "texts",
                PlainText.array(made.keySet().stream()
                        .map(PlainText.Whole::text)
                        .distinct()
                        .toList()));
        made.forEach((revision, ids) -> newest.stream()
                .filter(row -> row.id("id").equals(revision.text()) && row.number("newest") > revision.revision())
                .map(row -> new PlaceRows.Target(
                        here.project(), revision.text(), row.number("newest"), row.longNumber("seq")))
                .forEach(target -> mapPassages.forward(target, revision.revision(), ids)));
    }

    /**
     * Says of kept passages that a person has to say where they stand: what was read in a file is found here by likeness
     * only. Where they were made is what is proposed.
     */
    public void doubt(Map<UUID, Double> scores, Moment moment) {
        database.flush();
        scores.forEach((passage, score) ->
                sql.run("""
                insert into passage_place (project_id, passage_id, number, seq, text_id, state, score, start_at, end_at, exact, prefix, suffix)
                select project_id, id, number, :seq, text_id, 'UNCERTAIN', :score, start_at, end_at, exact, prefix, suffix
                  from passage where project_id = :project and id = :passage""", "project", moment.project(), "passage", passage, "seq", moment.seq(), "score", score));
    }

    /** Lays passages that are kept already into the index. */
    public void lay(List<UUID> passages, String kind, UUID subject, String visibility, @Nullable UUID onlyFor) {
        sql.run(
                """
                insert into span (project_id, text_id, number, band, start_at, end_at, subject_id, ordinal, kind, only_for,
                                  visibility, passage_id)
                select p.project_id, p.text_id, p.number,
                       case when p.end_at - p.start_at <= 256 then 256
                            when p.end_at - p.start_at <= 4096 then 4096
                            when p.end_at - p.start_at <= 65536 then 65536
                            else 2147483647 end,
                       p.start_at, p.end_at, :subject, w.ordinal, :kind, cast(:onlyFor as uuid), :visibility, p.id
                  from unnest(cast(:passages as uuid[])) with ordinality as w(id, ordinal)
                  join passage p on p.project_id = :project and p.id = w.id""",
                "project",
                here.project(),
                "passages",
                Sql.ids(passages),
                "subject",
                subject,
                "kind",
                kind,
                "onlyFor",
                onlyFor == null ? null : onlyFor.toString(),
                "visibility",
                visibility);
    }

    /** Takes the spans of a subject out of the index. */
    public void lift(UUID subject) {
        sql.run(
                "delete from span where project_id = :project and subject_id = :subject",
                "project",
                here.project(),
                "subject",
                subject);
    }

    /**
     * The passages of many subjects in one statement.
     *
     * @param link annotation, claim, evidence or assertion
     */
    public Map<UUID, List<PassageSeen>> of(String link, Collection<UUID> subjects) {
        return of(link, subjects, List.of());
    }

    /** The same, where passages of the texts of these revisions stand in them, and not in the newest. */
    public Map<UUID, List<PassageSeen>> of(String link, Collection<UUID> subjects, List<Revision> fixed) {
        if (!LINKS.contains(link)) {
            throw new IllegalArgumentException("no link to passages: " + link);
        }
        Map<UUID, List<PassageSeen>> passages = new LinkedHashMap<>();
        subjects.forEach(subject -> passages.put(subject, new ArrayList<>()));
        if (subjects.isEmpty()) {
            return passages;
        }
        List<Sql.Row> rows = sql.rows(
                """
                select l.%1$s_id as subject, seen.*
                  from %1$s_passage l
                  join (%2$s) seen on seen.project_id = l.project_id and seen.id = l.passage_id
                 where l.project_id = :project and l.%1$s_id = any(cast(:subjects as uuid[]))
                 order by l.%1$s_id, l.ordinal""".formatted(link, SEEN),
                "project",
                here.project(),
                "subjects",
                Sql.ids(subjects),
                "fixed",
                Sql.ids(fixed.stream().map(Revision::text).toList()),
                "numbers",
                fixed.stream().map(Revision::number).toArray(Integer[]::new));
        rows.forEach(row -> passages.computeIfAbsent(row.id("subject"), any -> new ArrayList<>())
                .add(PassageSeen.of(row)));
        return passages;
    }

    /** Many by their own ids, in one statement. */
    public Map<UUID, PassageSeen> byIds(Collection<UUID> ids) {
        Map<UUID, PassageSeen> passages = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            sql.rows(
                            SEEN + "\n where p.project_id = :project and p.id = any(cast(:ids as uuid[]))",
                            "project",
                            here.project(),
                            "ids",
                            Sql.ids(ids),
                            "fixed",
                            new UUID[0],
                            "numbers",
                            new Integer[0])
                    .forEach(row -> passages.put(row.id("id"), PassageSeen.of(row)));
        }
        return passages;
    }
}
