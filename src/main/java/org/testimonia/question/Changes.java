package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** What changed between two moments, and why. */
@ApplicationScoped
class Changes implements Question {

    private static final About ABOUT = About.of(
            14,
            "changes",
            "What changed between two days, and why?",
            "Standings, wordings and evidence of claims that were one way on one day and another way on the other.",
            Parameter.needed("from", "From", "A date such as 2026-04-01, or a revision number.", Parameter.Sort.MOMENT),
            Parameter.needed("to", "To", "A date such as 2026-05-31, or a revision number.", Parameter.Sort.MOMENT));

    private final Sql sql;
    private final Entries entries;
    private final Here here;

    Changes(Sql sql, Entries entries, Here here) {
        this.sql = sql;
        this.entries = entries;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    private static final String CHANGES = """
            with seen as (
              select c.project_id, c.id, c.number from claim c
               where c.project_id = :project and (c.by_id = cast(:reader as uuid) or exists (
                 select 1 from judgement j
                  where j.project_id = c.project_id and j.claim_id = c.id and j.standing = 'OPEN' and j.seq <= :to)))
            select c.number as claim, 'standing' as what, a.standing as before, b.standing as after, b.reason,
                   b.reason_code, b.seq, cast(null as uuid) as evidence
              from seen c
              join lateral (
                select j.standing, j.reason, j.reason_code, j.seq from judgement j
                 where j.project_id = c.project_id and j.claim_id = c.id and j.seq <= :to order by j.seq desc limit 1) b on true
              left join lateral (
                select j.standing from judgement j
                 where j.project_id = c.project_id and j.claim_id = c.id and j.seq <= :from order by j.seq desc limit 1) a on true
             where a.standing is distinct from b.standing
            union all
            select c.number, 'wording', a.statement, b.statement, b.reason, null, b.seq, null
              from seen c
              join lateral (
                select w.statement, w.reason, w.seq from claim_wording w
                 where w.project_id = c.project_id and w.claim_id = c.id and w.seq <= :to order by w.number desc limit 1) b on true
              join lateral (
                select w.statement from claim_wording w
                 where w.project_id = c.project_id and w.claim_id = c.id and w.seq <= :from order by w.number desc limit 1) a on true
             where a.statement <> b.statement
            union all
            select c.number, 'evidence', a.state, b.state, b.reason, null, b.seq, e.id
              from seen c
              join evidence e on e.project_id = c.project_id and e.claim_id = c.id and e.created_seq <= :to
              cross join lateral (
                select case when e.created_seq > :from or e.retired_seq <= :from then null
                            else e.stance || coalesce(' ' || (
                              select m.decision from admission m
                               where m.project_id = e.project_id and m.evidence_id = e.id and m.seq <= :from
                               order by m.seq desc limit 1), ' WAITING') end as state) a
              cross join lateral (
                select case when e.retired_seq <= :to then null
                            else e.stance || coalesce(' ' || m.decision, ' WAITING') end as state,
                       case when e.retired_seq <= :to then e.retired_reason
                            when e.created_seq > :from then e.reason else m.reason end as reason,
                       case when e.retired_seq <= :to then e.retired_seq
                            else greatest(e.created_seq, coalesce(m.seq, 0)) end as seq
                  from (select 1) one
                  left join lateral (
                    select d.decision, d.reason, d.seq from admission d
                     where d.project_id = e.project_id and d.evidence_id = e.id and d.seq <= :to
                     order by d.seq desc limit 1) m on true) b
             where a.state is distinct from b.state
             order by claim, seq, what""";

    /**
     * A change.
     *
     * @param from what it was, null where it was not there; {@code to} likewise
     * @param what {@code standing, wording} or {@code evidence}
     * @param seq the project's revision in which it came to this
     */
    record Item(
            int claim,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable String reasonCode,
            String what,
            @Nullable UUID evidence,
            long seq) {}

    @Override
    public Answer answer(Asked asked) {
        long from = entries.cursor(here.project(), asked.text("from"), "from");
        long to = entries.cursor(here.project(), asked.text("to"), "to");
        if (from > to) {
            throw Refusal.invalid("to", "The second day comes after the first.");
        }
        UUID reader = here.reader();
        List<Item> items = sql
                .rows(
                        CHANGES,
                        "project",
                        here.project(),
                        "reader",
                        reader == null ? null : reader.toString(),
                        "from",
                        from,
                        "to",
                        to)
                .stream()
                .map(Changes::item)
                .toList();
        return Answer.items(
                items,
                Sheet.of(
                        "Changes",
                        "Nothing about any claim changed between the two.",
                        List.of("Claim", "What", "From", "To", "Sort of reason", "Reason"),
                        byReason(items).stream().map(Changes::row).toList()));
    }

    private static Item item(Sql.Row row) {
        return new Item(
                row.number("claim"),
                row.textOrNull("before"),
                row.textOrNull("after"),
                row.textOrNull("reason"),
                row.textOrNull("reason_code"),
                row.text("what"),
                row.idOrNull("evidence"),
                row.longNumber("seq"));
    }

    /** Judgements first, those for one sort of reason together. */
    private static List<Item> byReason(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing(each -> each.reasonCode() == null ? "~" : each.reasonCode()))
                .toList();
    }

    private static List<Cell> row(Item each) {
        UUID evidence = each.evidence();
        return Cell.row(
                Cell.link(
                        "Claim " + each.claim(),
                        "/claims/" + each.claim() + (evidence == null ? "" : "#e-" + evidence)),
                Cell.words(each.what()),
                Cell.words(plain(each.from(), each.what())),
                Cell.words(plain(each.to(), each.what())),
                Cell.words(each.reasonCode() == null ? "" : each.reasonCode().replace('_', ' ')),
                Cell.words(each.reason()));
    }

    /** {@code SUPPORTS ADMITTED} in small letters; statements as they are. */
    private static String plain(@Nullable String state, String what) {
        if (state == null) {
            return "";
        }
        return what.equals("wording") ? state : state.toLowerCase(Locale.ROOT);
    }
}
