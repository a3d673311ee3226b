package org.testimonia.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Texts;

/** What the page paints: passages as short as they can be told, narrowed as the page is. */
@Path("/p/{project}/texts/{text}/spans")
public class SpanPages {

    record SpansJson(List<List<@Nullable Object>> spans) {}

    private final Texts texts;
    private final Revisions revisions;
    private final Marginalia marginalia;

    SpanPages(Texts texts, Revisions revisions, Marginalia marginalia) {
        this.texts = texts;
        this.revisions = revisions;
        this.marginalia = marginalia;
    }

    @GET
    @Produces({SpanApi.SPANS, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public SpansJson spans(@RestPath String text, UriInfo uri) {
        Revision revision = revisions.get(texts.get(text), Query.number(uri, "revision"));
        int start = Query.number(uri, "start", 0);
        int end = Query.number(uri, "end", revision.length());
        Part range = new Part(0, Math.max(0, start), Math.max(0, end), false, null, "", 0);
        return new SpansJson(marginalia.in(List.of(range), revision, Wanted.of(uri)).stream()
                .map(Beside::span)
                .toList());
    }
}
