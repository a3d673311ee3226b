package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Etag;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.TextJson.RevisionJson;

/** A text with its newest revision, as it stands in the answer to a program. */
@ApplicationScoped
public class TextAnswers {

    private final Revisions revisions;
    private final Sources sources;

    TextAnswers(Revisions revisions, Sources sources) {
        this.revisions = revisions;
        this.sources = sources;
    }

    public Response with(Response.ResponseBuilder answer, Text text) {
        Revision revision = revisions.newest(text);
        Map<UUID, Source> known = text.sourceId == null ? Map.of() : sources.byIds(List.of(text.sourceId));
        return answer.header("ETag", Etag.of(text.version))
                .entity(TextJson.of(text, key(known, text), RevisionJson.of(revision, revisions.findings(revision))))
                .build();
    }

    static @Nullable String key(Map<UUID, Source> known, Text text) {
        Source source = text.sourceId == null ? null : known.get(text.sourceId);
        return source == null ? null : source.key;
    }
}
