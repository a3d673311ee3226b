package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.text.Revision;

/**
 * How much is written about each part of a text. It is counted when somebody asks and kept under the project's revision, so
 * that the next write makes the next question count anew: turning the pages of a text with very many notes counts them once.
 */
@ApplicationScoped
class Densities {

    private static final int KEPT = 256;

    private final Map<Key, List<Marginalia.Count>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Marginalia.Count>> eldest) {
            return size() > KEPT;
        }
    };

    private final Marginalia marginalia;
    private final Entries entries;
    private final Here here;

    /** Who looks is part of it: private notes are counted for their author only. */
    private record Key(
            String project,
            long seq,
            UUID text,
            int number,
            Wanted wanted,
            boolean member,
            @Nullable UUID reader) {}

    Densities(Marginalia marginalia, Entries entries, Here here) {
        this.marginalia = marginalia;
        this.entries = entries;
        this.here = here;
    }

    /** One statement, or two. */
    List<Marginalia.Count> of(List<Part> parts, Revision revision, Wanted wanted) {
        Key key = new Key(
                here.project(),
                entries.revision(here.project()),
                revision.text(),
                revision.number(),
                wanted,
                here.isMember(),
                here.reader());
        List<Marginalia.Count> counts = kept(key);
        if (counts == null) {
            counts = marginalia.counts(parts, Rail.BINS, revision, wanted);
            keep(key, counts);
        }
        return counts;
    }

    private synchronized @Nullable List<Marginalia.Count> kept(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, List<Marginalia.Count> counts) {
        kept.put(key, counts);
    }
}
