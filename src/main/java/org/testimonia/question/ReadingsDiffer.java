package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Which passages two people read differently. */
@ApplicationScoped
class ReadingsDiffer implements Question {

    private static final About ABOUT = About.of(
            16,
            "readings-differ",
            "Where do we read a passage differently?",
            "Passages in which one of us has somebody assert a claim and another has them deny, doubt or only report it.");

    private final Sql sql;
    private final Here here;

    ReadingsDiffer(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** How somebody reads a passage. */
    record Reading(UUID id, String agent, String polarity, String by) {}

    /** A passage that two people read differently. */
    record Item(int claim, String text, String exact, Reading a, Reading b) {}

    @Override
    public Answer answer(Asked asked) {
        List<Item> items = sql.rows("""
                        select distinct c.number, t.slug, p.exact, a.id as a_id, ga.name as a_agent, a.polarity as a_polarity,
                               ua.display_name as a_by, b.id as b_id, gb.name as b_agent, b.polarity as b_polarity,
                               ub.display_name as b_by
                          from assertion a
                          join assertion b on b.project_id = a.project_id and b.claim_id = a.claim_id and b.id > a.id
                           and b.by_id <> a.by_id and b.polarity <> a.polarity and b.retired_seq is null
                          join assertion_passage la on la.project_id = a.project_id and la.assertion_id = a.id
                          join assertion_passage lb on lb.project_id = b.project_id and lb.assertion_id = b.id
                          join passage p on p.project_id = la.project_id and p.id = la.passage_id
                          join passage q on q.project_id = lb.project_id and q.id = lb.passage_id
                           and q.text_id = p.text_id and q.number = p.number and q.start_at < p.end_at and q.end_at > p.start_at
                          join text t on t.project_id = p.project_id and t.id = p.text_id
                          join claim c on c.project_id = a.project_id and c.id = a.claim_id
                          join agent ga on ga.project_id = a.project_id and ga.id = a.agent_id
                          join agent gb on gb.project_id = b.project_id and gb.id = b.agent_id
                          join account ua on ua.id = a.by_id
                          join account ub on ub.id = b.by_id
                         where a.project_id = :project and a.retired_seq is null
                           and c.standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED')
                         order by c.number, a.id, b.id""", "project", here.project()).stream()
                .map(row -> new Item(
                        row.number("number"),
                        row.text("slug"),
                        row.text("exact"),
                        reading(row, "a"),
                        reading(row, "b")))
                .toList();
        return Answer.items(
                items,
                Sheet.of(
                        "Read differently",
                        "Nobody reads a passage otherwise than somebody else.",
                        List.of("Claim", "Passage", "One reading", "Another reading"),
                        items.stream().map(ReadingsDiffer::row).toList()));
    }

    private static Reading reading(Sql.Row row, String which) {
        return new Reading(
                row.id(which + "_id"),
                row.text(which + "_agent"),
                row.text(which + "_polarity"),
                row.text(which + "_by"));
    }

    private static List<Cell> row(Item each) {
        return Cell.row(
                Cell.link("Claim " + each.claim(), "/claims/" + each.claim() + "#says"),
                Cell.link("“" + each.exact() + "”", "/texts/" + each.text()),
                words(each.a()),
                words(each.b()));
    }

    private static Cell words(Reading reading) {
        return Cell.words(
                reading.by() + ": " + reading.agent() + " " + reading.polarity().replace('_', ' ') + " it");
    }
}
