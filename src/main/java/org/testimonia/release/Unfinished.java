package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** What an editor would want to know before an edition is published; nothing of it hinders. */
@ApplicationScoped
class Unfinished {

    /**
     * One thing to look at.
     *
     * @param go the address of where it is put right, in the project
     */
    record Item(String sentence, String go, String action) {}

    private static final String COUNTS = """
            with t as (select x.text_id, coalesce(x.number, t.newest) as number, t.newest, t.rights
                         from edition_text x join text t on t.project_id = x.project_id and t.id = x.text_id
                        where x.project_id = :project and x.edition_id = :edition),
                 s as (select distinct s.subject_id, s.kind from t join span s
                         on s.project_id = :project and s.text_id = t.text_id and s.number = t.number),
                 c as (select c.id, c.standing from claim c where c.project_id = :project and c.standing not in ('DRAFT', 'WITHDRAWN', 'SUPERSEDED')
                          and (c.id in (select subject_id from s where kind = 'claim')
                            or c.id in (select e.claim_id from evidence e join s on s.subject_id = e.id and s.kind = 'evidence'
                                         where e.project_id = :project)))
            select (select count(*) from c where standing = 'OPEN') as open,
                   (select count(*) from c join evidence e on e.project_id = :project and e.claim_id = c.id and e.retired_seq is null
                     where not exists (select 1 from admission a where a.project_id = e.project_id and a.evidence_id = e.id)) as waiting,
                   (select count(*) from c join evidence e on e.project_id = :project and e.claim_id = c.id and e.retired_seq is null
                      join objection o on o.project_id = e.project_id and o.evidence_id = e.id and o.answer is null) as unanswered,
                   (select count(*) from t where rights is null) as unlicensed,
                   (select count(*) from t where number < newest) as older,
                   (select count(*) from t join lateral (
                       select distinct on (p.passage_id) p.state from passage_place p
                        where p.project_id = :project and p.text_id = t.text_id and p.number = t.number
                        order by p.passage_id, p.seq desc) p on p.state in ('UNCERTAIN', 'ORPHANED')) as lost""";

    private final Sql sql;
    private final Here here;

    Unfinished(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** In one statement. */
    List<Item> of(Edition edition) {
        UUID id = edition.id;
        Sql.Row counts =
                sql.first(COUNTS, "project", here.project(), "edition", id).orElseThrow();
        List<Item> items = new ArrayList<>();
        add(
                items,
                counts.longNumber("open"),
                "claim is not assessed yet",
                "claims are not assessed yet",
                "/claims?standing=open",
                "Assess them");
        add(
                items,
                counts.longNumber("waiting"),
                "piece of evidence waits for admission",
                "pieces of evidence wait for admission",
                "/review",
                "Review them");
        add(
                items,
                counts.longNumber("unanswered"),
                "objection has no answer",
                "objections have no answer",
                "/review",
                "Answer them");
        add(
                items,
                counts.longNumber("lost"),
                "passage has no certain place in the revision that is printed",
                "passages have no certain place in the revisions that are printed",
                "/review",
                "Place them");
        add(
                items,
                counts.longNumber("older"),
                "text is printed in an older revision",
                "texts are printed in an older revision",
                "/editions/" + edition.slug + "/plan",
                "Change the plan");
        add(
                items,
                counts.longNumber("unlicensed"),
                "text does not say under which rights it may be used; its original is left out of the package",
                "texts do not say under which rights they may be used; their originals are left out of the package",
                "/texts",
                "Say it");
        if (edition.rights == null) {
            items.add(new Item(
                    "The edition does not say under which rights it may be used.",
                    "/editions/" + edition.slug + "/plan",
                    "Say it"));
        }
        return items;
    }

    private static void add(List<Item> items, long count, String one, String many, String go, String action) {
        if (count > 0) {
            items.add(new Item(count + " " + (count == 1 ? one : many) + ".", go, action));
        }
    }
}
