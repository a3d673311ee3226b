package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.Places;
import org.testimonia.text.Places.Waiting;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** Lays out the passages that wait for a place in the newest revision, each with what was written about it. */
@ApplicationScoped
class PlaceQueue {

    /** How many are listed at once. */
    static final int WINDOW = 100;

    private static final String SUBJECTS = """
            select a.id, w.body as words, cast(null as int) as claim
              from annotation a
              join annotation_wording w on w.project_id = a.project_id and w.annotation_id = a.id and w.number = a.version
             where a.project_id = :project and a.id = any(cast(:subjects as uuid[]))
            union all
            select c.id, w.statement, c.number from claim c
              join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
             where c.project_id = :project and c.id = any(cast(:subjects as uuid[]))
            union all
            select e.id, e.reason, c.number from evidence e
              join claim c on c.project_id = e.project_id and c.id = e.claim_id
             where e.project_id = :project and e.id = any(cast(:subjects as uuid[]))
            union all
            select s.id, s.note, c.number from assertion s
              join claim c on c.project_id = s.project_id and c.id = s.claim_id
             where s.project_id = :project and s.id = any(cast(:subjects as uuid[]))""";

    private final Texts texts;
    private final Places places;
    private final Sql sql;
    private final Here here;

    PlaceQueue(Texts texts, Places places, Sql sql, Here here) {
        this.texts = texts;
        this.places = places;
        this.sql = sql;
        this.here = here;
    }

    /**
     * The queue of a text.
     *
     * @param chosen the passage to decide about; the first one that waits where none is named
     * @param after the last passage of the page before
     */
    PlacesPage page(String slug, @Nullable UUID chosen, @Nullable UUID after, Slip slip) {
        Text text = texts.get(slug);
        if (!here.isMember()) {
            throw Refusal.missing("list of places");
        }
        List<Waiting> waiting = places.waiting(text, null, after, WINDOW + 1);
        List<Waiting> shown = waiting.subList(0, Math.min(WINDOW, waiting.size()));
        Waiting asked = chosen == null
                ? shown.stream().findFirst().orElse(null)
                : places.one(text, chosen).orElseThrow(() -> Refusal.missing("passage to be placed"));
        Map<UUID, Sql.Row> subjects = subjects(shown, asked);
        String last =
                waiting.size() > WINDOW ? shown.get(shown.size() - 1).passage().toString() : null;
        return new PlacesPage(
                text,
                shown.stream().map(each -> item(each, subjects)).toList(),
                places.waiting(text),
                last,
                asked == null ? null : item(asked, subjects),
                asked != null && (asked.onlyFor() != null || here.may(Right.PLACE_PASSAGES)),
                slip);
    }

    private Map<UUID, Sql.Row> subjects(List<Waiting> shown, @Nullable Waiting asked) {
        UUID[] ids = Sql.ids(Stream.concat(shown.stream(), Stream.ofNullable(asked))
                .map(Waiting::subject)
                .distinct()
                .toList());
        Map<UUID, Sql.Row> subjects = new HashMap<>();
        sql.rows(SUBJECTS, "project", here.project(), "subjects", ids).forEach(row -> subjects.put(row.id("id"), row));
        return subjects;
    }

    private PlacesPage.Item item(Waiting waiting, Map<UUID, Sql.Row> subjects) {
        Sql.Row subject = subjects.get(waiting.subject());
        Integer claim = subject == null ? null : subject.numberOrNull("claim");
        String address = claim == null
                ? "/p/" + here.slug() + "/annotations/" + waiting.subject()
                : "/p/" + here.slug() + "/claims/" + claim
                        + (waiting.kind().equals("evidence") ? "#e-" + waiting.subject() : "");
        String label = claim == null
                ? waiting.kind()
                : waiting.kind().equals("claim") ? "claim " + claim : waiting.kind() + " for claim " + claim;
        return new PlacesPage.Item(waiting, label, subject == null ? null : subject.textOrNull("words"), address);
    }
}
