package org.testimonia.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.project.Here;
import org.testimonia.project.Visibility;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Segment;
import org.testimonia.text.Segments;
import org.testimonia.text.Texts;

/** The bare text of a section in one of its views. Revisions never change, so whoever fetched it once may keep it. */
@Path("/p/{project}/texts/{text}/revisions/{revision}/sections/{section}")
public class SectionPages {

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final Here here;

    SectionPages(Texts texts, Revisions revisions, Segments segments, Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public Response section(@RestPath String text, @RestPath String revision, @RestPath String section, UriInfo uri) {
        Revision asked = revisions.get(texts.get(text), Asked.section(revision));
        List<Segment> shown = segments.section(asked, Asked.section(section));
        if (shown.isEmpty()) {
            throw Refusal.missing("section " + section);
        }
        String cache = here.place().visibility() == Visibility.PUBLIC ? "public" : "private";
        return Response.ok(
                        new SectionHtml(shown, new Signs(Asked.view(uri), asked.format()), Map.of(), List.of()).html())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", cache + ", max-age=31536000, immutable")
                .build();
    }
}
