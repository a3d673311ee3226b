package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Places.Waiting;
import org.testimonia.text.anchoring.Anchored;
import org.testimonia.text.anchoring.Whereabouts;

/**
 * A person says where a passage stands in the newest revision: where it is proposed, where these words stand, or nowhere.
 * A later decision takes the place of an earlier one, which stays on record.
 */
@ApplicationScoped
public class DecidePlace {

    /** What is decided. */
    public enum Decision {
        CONFIRM,
        ANCHOR,
        ORPHAN
    }

    private final Texts texts;
    private final Places places;
    private final Passages passages;
    private final PlaceRows rows;
    private final Journal journal;
    private final EntityManager database;

    DecidePlace(
            Texts texts, Places places, Passages passages, PlaceRows rows, Journal journal, EntityManager database) {
        this.texts = texts;
        this.places = places;
        this.passages = passages;
        this.rows = rows;
        this.journal = journal;
        this.database = database;
    }

    /**
     * Decides; reviewers about everything, everybody about what is theirs alone.
     *
     * @param revision the one the decision was made for; null for the newest
     * @param target where it stands, for {@code ANCHOR}
     */
    @Transactional
    public PlaceSeen decide(
            String slug,
            UUID passage,
            Decision decision,
            @Nullable Integer revision,
            @Nullable TargetJson target,
            Member by) {
        Text text = texts.get(slug);
        Waiting seen = get(text, passage);
        if (seen.onlyFor() == null) {
            by.must(Right.PLACE_PASSAGES);
        } else {
            by.must(Right.ANNOTATE);
        }
        Passage wanted = decision == Decision.ANCHOR ? read(text, target) : null;
        PlaceSeen[] decided = new PlaceSeen[1];
        journal.write(by.project(), by.account(), moment -> {
            database.refresh(text);
            if ((revision != null && revision != text.newest) || (wanted != null && wanted.number != text.newest)) {
                throw Refusal.conflict("The text has got revision " + text.newest
                        + " meanwhile, and the passage has been looked for in it. Decide where it stands there.");
            }
            Waiting now = get(text, passage);
            Placed placed = placed(now, decision, wanted);
            rows.write(
                    new PlaceRows.Target(moment.project(), text.id, text.newest, moment.seq()),
                    List.of(placed),
                    moment.account());
            decided[0] = seen(placed, text.newest);
            return new PlaceDecided(slug, passage, text.newest, decision, placed.anchored(), now.onlyFor());
        });
        return decided[0];
    }

    private Waiting get(Text text, UUID passage) {
        return places.one(text, passage)
                .orElseThrow(() -> Refusal.missing("passage to be placed in the newest revision"));
    }

    private Passage read(Text text, @Nullable TargetJson target) {
        if (target == null) {
            throw Refusal.invalid("target", "Say where it stands: send target with a quote, or with start and end.");
        }
        TargetJson here = new TargetJson(text.slug, text.newest, target.start(), target.end(), target.quote());
        return passages.read(List.of(here), "target").get(0);
    }

    private static Placed placed(Waiting now, Decision decision, @Nullable Passage wanted) {
        if (decision == Decision.ORPHAN) {
            return new Placed(now.passage(), new Anchored(Whereabouts.ORPHANED, 0, -1, -1), null);
        }
        if (wanted != null) {
            Excerpt excerpt = new Excerpt(wanted.prefix, wanted.exact, wanted.suffix);
            return settled(now, wanted.startAt, wanted.endAt, excerpt);
        }
        PlaceSeen proposed = now.proposed();
        if (proposed.state() != Whereabouts.UNCERTAIN) {
            throw Refusal.conflict(
                    "No place is proposed for this passage, so there is none to confirm. Say where it stands, or that it is"
                            + " nowhere.");
        }
        return settled(
                now,
                proposed.start(),
                proposed.end(),
                new Excerpt(proposed.prefix(), proposed.exact(), proposed.suffix()));
    }

    private static Placed settled(Waiting now, int start, int end, Excerpt excerpt) {
        boolean same = Quotation.bare(now.made().exact()).equals(Quotation.bare(excerpt.exact()));
        Whereabouts state = same ? Whereabouts.UNCHANGED : Whereabouts.MOVED;
        return new Placed(now.passage(), new Anchored(state, 1, start, end), excerpt);
    }

    private static PlaceSeen seen(Placed placed, int revision) {
        Excerpt excerpt = placed.excerpt() == null ? new Excerpt("", "", "") : placed.excerpt();
        Anchored anchored = placed.anchored();
        return new PlaceSeen(
                revision,
                anchored.state(),
                anchored.score(),
                anchored.start(),
                anchored.end(),
                excerpt.exact(),
                excerpt.prefix(),
                excerpt.suffix());
    }
}
