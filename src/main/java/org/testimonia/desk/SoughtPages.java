package org.testimonia.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.project.Here;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Segments;
import org.testimonia.text.Texts;

/** Leads to a place of a text that somebody has typed. */
@Path("/p/{project}/texts/{text}/place")
public class SoughtPages {

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final Here here;

    SoughtPages(Texts texts, Revisions revisions, Segments segments, Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public Response place(@RestPath String text, UriInfo uri) {
        Revision revision = revisions.get(texts.get(text), Query.number(uri, "revision"));
        Sought sought = Sought.of(Query.text(uri, "to"));
        String desk = "/p/" + here.slug() + "/texts/" + text + "/read";
        String shown = "?revision=" + revision.number() + Asked.view(uri).query();
        Integer end = sought.end();
        if (end != null) {
            within(revision, end);
            return Response.seeOther(URI.create(desk + shown + "&at=" + sought.start() + "," + end))
                    .build();
        }
        Segments.Spot spot = sought.path() == null
                ? segments.spotAt(revision, within(revision, sought.start() == null ? 0 : sought.start()))
                : segments.spotCited(revision, sought.path())
                        .orElseThrow(() -> Refusal.invalid(
                                "to",
                                "Nothing here is cited as " + sought.path() + ". Places look like "
                                        + segments.spotAt(revision, 0).path() + "."));
        return Response.seeOther(
                        URI.create(desk + "/" + spot.section() + shown + "&at=" + spot.start() + "#s" + spot.ordinal()))
                .build();
    }

    private static int within(Revision revision, int offset) {
        if (offset > revision.length()) {
            throw Refusal.invalid("to", "This text has " + revision.length() + " characters.");
        }
        return offset;
    }
}
