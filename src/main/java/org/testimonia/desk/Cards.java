package org.testimonia.desk;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.annotation.Replies;
import org.testimonia.annotation.Reply;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.project.Here;
import org.testimonia.shared.Markdown;
import org.testimonia.shared.Sql;

/** The threads of passages, in two statements however many there are. */
@ApplicationScoped
class Cards {

    private static final String TOLD = """
            select k.id, a.kind as annotation, w.body, w.format, w.tags, w.entity_label, w.entity_iri, a.visibility,
                   coalesce(a.created_at, c.created_at, e.created_at) as at, who.display_name as by_name,
                   coalesce(c.number, j.number) as claim, coalesce(c.standing, j.standing) as standing, v.statement,
                   e.stance, e.reason, t.supports, t.disputes, t.qualifies
              from unnest(cast(:ids as uuid[])) as k(id)
              left join annotation a on a.project_id = :project and a.id = k.id
              left join annotation_wording w on w.project_id = :project and w.annotation_id = a.id and w.number = a.version
              left join claim c on c.project_id = :project and c.id = k.id
              left join evidence e on e.project_id = :project and e.id = k.id
              left join claim j on j.project_id = :project and j.id = e.claim_id
              left join claim_wording v on v.project_id = :project and v.claim_id = coalesce(c.id, j.id)
                   and v.number = coalesce(c.wording, j.wording)
              left join lateral (
                select count(*) filter (where n.stance = 'SUPPORTS') as supports,
                       count(*) filter (where n.stance = 'DISPUTES') as disputes,
                       count(*) filter (where n.stance = 'QUALIFIES') as qualifies
                  from evidence_now n where n.project_id = :project and n.claim_id = c.id
                   and n.decision is distinct from 'DECLINED') t on true
              join account who on who.id = coalesce(a.by_id, c.by_id, e.by_id)""";

    private final Sql sql;
    private final Here here;
    private final Replies replies;

    Cards(Sql sql, Here here, Replies replies) {
        this.sql = sql;
        this.here = here;
        this.replies = replies;
    }

    /** Those of the things that begin in a section, in the same order. Whoever may see the passages sees them. */
    List<Card> of(List<Begun> things) {
        List<UUID> ids = things.stream().map(begun -> begun.thing().subject()).toList();
        Map<UUID, Sql.Row> rows = new HashMap<>();
        UUID[] array = Sql.ids(ids);
        sql.rows(TOLD, "ids", array, "project", here.project()).forEach(row -> rows.put(row.id("id"), row));
        Map<UUID, List<Reply>> answers = replies.of(ids);
        return things.stream()
                .filter(begun -> rows.containsKey(begun.thing().subject()))
                .map(begun -> card(
                        begun,
                        Objects.requireNonNull(rows.get(begun.thing().subject())),
                        answers.getOrDefault(begun.thing().subject(), List.of())))
                .toList();
    }

    private static Card card(Begun begun, Sql.Row row, List<Reply> answers) {
        Beside thing = begun.thing();
        return new Card(
                thing.subject(),
                thing.kind(),
                thing.start(),
                thing.end(),
                begun.segment(),
                row.text("by_name"),
                row.instant("at"),
                row.textOrNull("annotation") == null ? null : noted(row, answers),
                row.numberOrNull("claim") == null ? null : claimed(row),
                row.textOrNull("stance") == null ? null : borne(row));
    }

    private static Card.Noted noted(Sql.Row row, List<Reply> answers) {
        return new Card.Noted(
                row.text("annotation").toLowerCase(Locale.ROOT),
                words(row.textOrNull("body"), row.text("format")),
                row.texts("tags"),
                row.textOrNull("entity_label"),
                row.textOrNull("entity_iri"),
                row.text("visibility").equals("PRIVATE"),
                answers.stream()
                        .map(reply -> new Card.Answer(
                                reply.id(), reply.byName(), reply.at(), new RawString(Markdown.toHtml(reply.body()))))
                        .toList());
    }

    static @Nullable RawString words(@Nullable String body, String format) {
        if (body == null || body.isBlank()) {
            return null;
        }
        return new RawString(
                format.equals("text/markdown")
                        ? Markdown.toHtml(body)
                        : "<p class=\"plain\">" + Html.escape(body) + "</p>");
    }

    private static Card.Claimed claimed(Sql.Row row) {
        return new Card.Claimed(
                row.number("claim"),
                Standing.valueOf(row.text("standing")),
                row.text("statement"),
                row.number("supports"),
                row.number("disputes"),
                row.number("qualifies"));
    }

    private static Card.Borne borne(Sql.Row row) {
        Stance stance = Stance.valueOf(row.text("stance"));
        return new Card.Borne(stance, stance.code(), row.textOrNull("reason"));
    }
}
