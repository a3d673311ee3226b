package org.testimonia.evidence.independence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;

/**
 * The dependence graph of the project one is in. It is kept under the project's revision; after a write, the next question reads
 * what changed since and puts the graph together anew. Every replica does so for itself and none can be behind.
 */
@ApplicationScoped
public class DependenceGraphs {

    private static final int KEPT = 32;

    private final Map<Key, DependenceGraph> graphs = newest();
    private final Map<String, GraphRows> known = newest();
    private final GraphLoader loader;
    private final Entries entries;
    private final Here here;

    /** Authors of sources, and to which of them a text belongs, are as they are now, so what is shown of the past depends on the present revision as well. */
    private record Key(String project, long revision, long cursor) {}

    DependenceGraphs(GraphLoader loader, Entries entries, Here here) {
        this.loader = loader;
        this.entries = entries;
        this.here = here;
    }

    private static <K, V> Map<K, V> newest() {
        return new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** As it was at a revision, {@link Long#MAX_VALUE} for now. One statement, or ten. */
    public DependenceGraph at(long cursor) {
        long revision = entries.revision(here.project());
        Key key = new Key(here.project(), revision, Math.min(cursor, revision));
        DependenceGraph kept = kept(key);
        if (kept != null) {
            return kept;
        }
        GraphRows rows = loader.after(known(key.cursor()), key.cursor());
        DependenceGraph graph = rows.graph(loader.authors(), loader.homes());
        keep(key, graph, rows);
        return graph;
    }

    /**
     * As it is in the middle of a write, and not kept: the revision that is being made may come to nothing, and another write
     * would have its number.
     */
    public DependenceGraph uncommitted() {
        return loader.after(known(Long.MAX_VALUE), Long.MAX_VALUE).graph(loader.authors(), loader.homes());
    }

    private synchronized @Nullable DependenceGraph kept(Key key) {
        return graphs.get(key);
    }

    /** The rows that are known of a revision not after that one. */
    private synchronized GraphRows known(long cursor) {
        GraphRows rows = known.getOrDefault(here.project(), GraphRows.NOTHING);
        return rows.revision() <= cursor ? rows : GraphRows.NOTHING;
    }

    private synchronized void keep(Key key, DependenceGraph graph, GraphRows rows) {
        graphs.put(key, graph);
        if (key.cursor() == key.revision()
                && known.getOrDefault(key.project(), GraphRows.NOTHING).revision() < key.revision()) {
            known.put(key.project(), rows);
        }
    }
}
