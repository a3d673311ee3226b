package org.testimonia.source;

import java.util.Map;
import org.testimonia.journal.Noteworthy;

/** A source came into the bibliography, or its record is another now. */
public record SourceEvent(String key, String kind, String summary, Map<String, Object> detail) implements Noteworthy {

    static SourceEvent kept(Source source) {
        return new SourceEvent(source.key, "source-kept", "kept the source " + source.key, Map.of("csl", source.csl));
    }

    static SourceEvent corrected(Source source) {
        return new SourceEvent(
                source.key, "source-corrected", "corrected the source " + source.key, Map.of("csl", source.csl));
    }

    @Override
    public String subject() {
        return "source/" + key;
    }
}
