package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.project.Here;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.PublicBase;
import org.testimonia.shared.Sql;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;
import org.testimonia.text.PlainText;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.TargetJson;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;
import org.testimonia.text.anchoring.Anchored;
import org.testimonia.text.anchoring.Quote;
import org.testimonia.text.anchoring.Whereabouts;

/** Finds the places that a file names in the newest revisions of the project's texts. */
@ApplicationScoped
class AnchorPlaces {

    private static final int AT_ONCE = 100;

    private final Texts texts;
    private final Revisions revisions;
    private final PlainText plain;
    private final Passages passages;
    private final Sql sql;
    private final Here here;
    private final String base;

    AnchorPlaces(
            Texts texts, Revisions revisions, PlainText plain, Passages passages, Sql sql, Here here, PublicBase base) {
        this.texts = texts;
        this.revisions = revisions;
        this.plain = plain;
        this.passages = passages;
        this.sql = sql;
        this.here = here;
        this.base = base.address();
    }

    /**
     * A place that was looked for.
     *
     * @param passage not kept yet; null where there is none
     */
    record Found(
            @Nullable Passage passage,
            Whereabouts state,
            double score,
            @Nullable String problem) {}

    /** All of them, in few statements; the same place is found once. */
    Map<Place, Found> find(List<Place> places, @Nullable String text) {
        Search search = new Search(text);
        Map<Place, Anchored> anchored = new LinkedHashMap<>();
        Map<Place, Found> found = new HashMap<>();
        for (Place place : places) {
            if (!anchored.containsKey(place) && !found.containsKey(place)) {
                Optional<String> slug = search.slug(place.text());
                if (slug.isEmpty()) {
                    found.put(place, none("No text here is the one it was written on."));
                } else {
                    anchored.put(place, search.anchor(slug.get(), place));
                }
            }
        }
        List<Place> settled = new ArrayList<>();
        anchored.forEach((place, at) -> {
            if (at.start() < 0) {
                found.put(place, none("Its words are not in the text: “" + brief(place.exact()) + "”."));
            } else {
                settled.add(place);
            }
        });
        for (int from = 0; from < settled.size(); from += AT_ONCE) {
            List<Place> some = settled.subList(from, Math.min(settled.size(), from + AT_ONCE));
            List<Passage> read = passages.read(
                    some.stream()
                            .map(place -> search.target(place, anchored.getOrDefault(place, NOWHERE)))
                            .toList(),
                    "target");
            for (int i = 0; i < some.size(); i++) {
                Anchored at = anchored.getOrDefault(some.get(i), NOWHERE);
                found.put(some.get(i), new Found(read.get(i), at.state(), at.score(), null));
            }
        }
        return found;
    }

    private static final Anchored NOWHERE = new Anchored(Whereabouts.ORPHANED, 0, -1, -1);

    private static Found none(String problem) {
        return new Found(null, Whereabouts.ORPHANED, 0, problem);
    }

    private static String brief(String words) {
        return CodePoints.length(words) <= 80 ? words : CodePoints.slice(words, 0, 80) + "…";
    }

    /** One search through the texts of a project. */
    private final class Search {

        private final @Nullable String only;
        private final Map<String, String> words = new HashMap<>();
        private final Map<String, Revision> newest = new HashMap<>();
        private @Nullable List<Sql.Row> known;

        Search(@Nullable String only) {
            this.only = only == null ? null : texts.get(only).slug;
        }

        /** By the text asked for, our own address of it, its SHA-256, its slug, or the address of its source. */
        Optional<String> slug(@Nullable String named) {
            if (only != null || named == null) {
                return Optional.ofNullable(only);
            }
            String bare = named.replaceFirst("[?#].*$", "").replaceFirst("/(plain|read(/\\d+)?)$", "");
            for (Sql.Row text : known()) {
                String slug = text.text("slug");
                if (bare.equals(base + "/p/" + here.slug() + "/texts/" + slug)
                        || bare.equals(base + "/api/v1/projects/" + here.slug() + "/texts/" + slug)
                        || named.equals("sha256:" + text.text("sha256"))
                        || named.equals(slug)
                        || named.equals(text.textOrNull("url"))) {
                    return Optional.of(slug);
                }
            }
            return Optional.empty();
        }

        private List<Sql.Row> known() {
            List<Sql.Row> texts = known;
            if (texts == null) {
                texts = sql.rows("""
                        select t.slug, r.sha256, s.csl ->> 'URL' as url from text t
                          join revision r on r.project_id = t.project_id and r.text_id = t.id
                          left join source s on s.project_id = t.project_id and s.id = t.source_id
                         where t.project_id = :project order by t.slug, r.number desc""", "project", here.project());
                known = texts;
            }
            return texts;
        }

        Anchored anchor(String slug, Place place) {
            String text = words.computeIfAbsent(slug, any -> {
                Text found = texts.get(slug);
                Revision revision = revisions.newest(found);
                newest.put(slug, revision);
                return plain.of(revision, 0, revision.length());
            });
            if (place.exact().isEmpty()) {
                boolean inside = place.start() >= 0
                        && place.start() < place.end()
                        && place.end() <= text.codePointCount(0, text.length());
                return inside ? new Anchored(Whereabouts.UNCHANGED, 1, place.start(), place.end()) : NOWHERE;
            }
            return new Quote(place.prefix(), place.exact(), place.suffix(), place.start()).in(text);
        }

        TargetJson target(Place place, Anchored at) {
            String slug = slug(place.text()).orElseThrow();
            Revision revision = newest.get(slug);
            return new TargetJson(slug, revision == null ? null : revision.number(), at.start(), at.end(), null);
        }
    }
}
