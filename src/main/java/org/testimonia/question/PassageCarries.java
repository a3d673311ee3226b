package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceJson;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.DerivationsOf;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** What a stretch of a text carries: evidence, readings, objections, derivations. */
@ApplicationScoped
class PassageCarries implements Question {

    private static final About ABOUT = About.of(
            13,
            "passage",
            "What rests on a passage?",
            "All evidence, readings and objections anchored in a stretch of a text, or overlapping it, and who has it from whom.",
            Parameter.needed("text", "Which text?", "The address of a text of the project.", Parameter.Sort.TEXT),
            Parameter.needed(
                    "start", "From", "Characters from the beginning of the newest revision.", Parameter.Sort.NUMBER),
            Parameter.needed("end", "To", "Larger than the beginning.", Parameter.Sort.NUMBER));

    private final Sql sql;
    private final Texts texts;
    private final EvidenceOf evidenceOf;
    private final DerivationsOf derivationsOf;
    private final Here here;

    PassageCarries(Sql sql, Texts texts, EvidenceOf evidenceOf, DerivationsOf derivationsOf, Here here) {
        this.sql = sql;
        this.texts = texts;
        this.evidenceOf = evidenceOf;
        this.derivationsOf = derivationsOf;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** Where each passage of the text stands in its newest revision, and what hangs on it. */
    private static final String HERE = """
            with place as (
              select p.project_id, p.id, p.exact,
                     case when p.number = :number then p.start_at else n.start_at end as start_at,
                     case when p.number = :number then p.end_at else n.end_at end as end_at
                from passage p
                left join lateral (
                  select x.start_at, x.end_at from passage_place x
                   where x.project_id = p.project_id and x.passage_id = p.id and x.number = :number
                   order by x.seq desc limit 1) n on true
               where p.project_id = :project and p.text_id = :text),
            here as (select * from place where start_at < :end and end_at > :start),
            seen as (
              select c.project_id, c.id, c.number from claim c
               where c.project_id = :project and (c.by_id = cast(:reader as uuid) or exists (
                 select 1 from judgement j
                  where j.project_id = c.project_id and j.claim_id = c.id and j.standing = 'OPEN')))
            select 'evidence' as what, e.id, h.exact, h.start_at, h.end_at, c.number as claim,
                   cast(null as text) as agent, cast(null as text) as polarity, cast(null as text) as by
              from here h
              join evidence_passage l on l.project_id = h.project_id and l.passage_id = h.id
              join evidence e on e.project_id = l.project_id and e.id = l.evidence_id and e.retired_seq is null
              join seen c on c.id = e.claim_id
            union all
            select 'assertion', s.id, h.exact, h.start_at, h.end_at, c.number, g.name, s.polarity, a.display_name
              from here h
              join assertion_passage l on l.project_id = h.project_id and l.passage_id = h.id
              join assertion s on s.project_id = l.project_id and s.id = l.assertion_id and s.retired_seq is null
              join agent g on g.project_id = s.project_id and g.id = s.agent_id
              join account a on a.id = s.by_id
              join seen c on c.id = s.claim_id
            union all
            select 'claim', c.id, h.exact, h.start_at, h.end_at, c.number, null, null, null
              from here h
              join claim_passage l on l.project_id = h.project_id and l.passage_id = h.id
              join seen c on c.id = l.claim_id
            union all
            select 'derivation', d.id, h.exact, h.start_at, h.end_at, null, null, null, null
              from here h
              join derivation d on d.project_id = h.project_id and d.retired_seq is null
               and h.id in (d.child_passage_id, d.parent_passage_id)
             order by start_at, end_at, what, id""";

    /** One thing that is anchored here. */
    record Item(String what, UUID id, @Nullable Integer claim, int start, int end, String exact) {}

    record AssertionJson(UUID id, int claim, String agent, String polarity, String by) {}

    record DerivationJson(UUID id, String child, String manner, String parent, String certainty, String grounds) {

        static DerivationJson of(DerivationSeen each) {
            return new DerivationJson(
                    each.id(),
                    each.child().label(),
                    each.manner().code(),
                    each.parent().label(),
                    each.certainty().code(),
                    each.grounds());
        }
    }

    @Override
    public Answer answer(Asked asked) {
        int start = asked.number("start");
        int end = asked.number("end");
        Text text = Asked.found("text", () -> texts.get(asked.text("text")));
        if (start < 0 || end <= start) {
            throw Refusal.invalid("end", "The end lies after the beginning, and neither is below 0.");
        }
        List<Sql.Row> rows = rows(text, start, end);
        List<EvidenceSeen> evidence = evidenceOf.all(ids(rows, "evidence"));
        List<DerivationSeen> derivations = derivationsOf.byIds(ids(rows, "derivation"));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", rows.stream().map(PassageCarries::item).toList());
        body.put("evidence", evidence.stream().map(EvidenceJson::of).toList());
        body.put("assertions", assertions(rows));
        body.put(
                "objections",
                evidence.stream()
                        .flatMap(each -> EvidenceJson.of(each).objections().stream())
                        .toList());
        body.put("derivations", derivations.stream().map(DerivationJson::of).toList());
        return Answer.of(body, bearing(evidence), said(rows), taken(derivations));
    }

    private List<Sql.Row> rows(Text text, int start, int end) {
        UUID reader = here.reader();
        return sql.rows(
                HERE,
                "project",
                here.project(),
                "text",
                text.id,
                "number",
                text.newest,
                "start",
                start,
                "end",
                end,
                "reader",
                reader == null ? null : reader.toString());
    }

    private static Set<UUID> ids(List<Sql.Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.text("what").equals(what))
                .map(row -> row.id("id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Item item(Sql.Row row) {
        return new Item(
                row.text("what"),
                row.id("id"),
                row.numberOrNull("claim"),
                row.number("start_at"),
                row.number("end_at"),
                row.text("exact"));
    }

    private static List<AssertionJson> assertions(List<Sql.Row> rows) {
        return rows.stream()
                .filter(row -> row.text("what").equals("assertion"))
                .map(row -> new AssertionJson(
                        row.id("id"), row.number("claim"), row.text("agent"), row.text("polarity"), row.text("by")))
                .toList();
    }

    private static Sheet bearing(List<EvidenceSeen> evidence) {
        return Sheet.of(
                "Evidence",
                "No evidence rests on it.",
                List.of("Evidence", "For or against", "Claim", "Objections"),
                evidence.stream()
                        .map(each -> Cell.row(
                                Cell.evidence(each),
                                Cell.words(each.stance().word),
                                Cell.link("Claim " + each.claimNumber(), "/claims/" + each.claimNumber()),
                                Cell.words(
                                        each.objections().isEmpty()
                                                ? ""
                                                : each.objections().size())))
                        .toList());
    }

    private static Sheet said(List<Sql.Row> rows) {
        List<List<Cell>> said = new ArrayList<>();
        for (AssertionJson each : assertions(rows)) {
            said.add(Cell.row(
                    Cell.words(each.agent()),
                    Cell.words(each.polarity().replace('_', ' ')),
                    Cell.link("Claim " + each.claim(), "/claims/" + each.claim()),
                    Cell.words(each.by())));
        }
        return Sheet.of(
                "Readings", "Nobody is read as speaking here.", List.of("Who", "Does", "Claim", "Read so by"), said);
    }

    private static Sheet taken(List<DerivationSeen> derivations) {
        return Sheet.of(
                "Who has it from whom",
                "Nothing is recorded of where it comes from.",
                List.of("What", "How", "From", "Grounds"),
                derivations.stream()
                        .map(each -> Cell.row(
                                Cell.node(each.child()),
                                Cell.words(each.manner().words),
                                Cell.node(each.parent()),
                                Cell.words(each.grounds())))
                        .toList());
    }
}
