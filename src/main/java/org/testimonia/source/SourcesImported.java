package org.testimonia.source;

import java.util.List;
import java.util.Map;
import org.testimonia.journal.Noteworthy;

/** A bibliography was taken in. */
public record SourcesImported(List<String> added, List<String> updated) implements Noteworthy {

    @Override
    public String kind() {
        return "sources-imported";
    }

    @Override
    public String subject() {
        return "sources";
    }

    @Override
    public String summary() {
        return "imported a bibliography: " + added.size() + " new, " + updated.size() + " changed";
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("added", added, "updated", updated);
    }
}
