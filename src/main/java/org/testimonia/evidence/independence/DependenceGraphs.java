package org.testimonia.evidence.independence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;

/**
 * The dependence graph of the project one is in. It is built when somebody asks and kept under the project's revision, so
 * that the next write makes the next question build it anew; every replica does so for itself and none can be behind.
 */
@ApplicationScoped
public class DependenceGraphs {

    private static final int KEPT = 32;

    private final Map<Key, DependenceGraph> graphs = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, DependenceGraph> eldest) {
            return size() > KEPT;
        }
    };

    private final GraphLoader loader;
    private final Entries entries;
    private final Here here;

    /** Authors of sources are as they are now, so what is shown of the past depends on the present revision as well. */
    private record Key(String project, long revision, long cursor) {}

    DependenceGraphs(GraphLoader loader, Entries entries, Here here) {
        this.loader = loader;
        this.entries = entries;
        this.here = here;
    }

    /** As it was at a revision, {@link Long#MAX_VALUE} for now. One statement, or nine. */
    public DependenceGraph at(long cursor) {
        long revision = entries.revision(here.project());
        Key key = new Key(here.project(), revision, Math.min(cursor, revision));
        DependenceGraph kept = kept(key);
        if (kept != null) {
            return kept;
        }
        DependenceGraph graph = loader.load(key.cursor());
        keep(key, graph);
        return graph;
    }

    /**
     * As it is in the middle of a write, and not kept: the revision that is being made may come to nothing, and another write
     * would have its number.
     */
    public DependenceGraph uncommitted() {
        return loader.load(Long.MAX_VALUE);
    }

    private synchronized @Nullable DependenceGraph kept(Key key) {
        return graphs.get(key);
    }

    private synchronized void keep(Key key, DependenceGraph graph) {
        graphs.put(key, graph);
    }
}
