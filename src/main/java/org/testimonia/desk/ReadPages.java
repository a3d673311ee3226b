package org.testimonia.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The reading desk: a section of a text, and beside it what was written about it. */
@Path("/p/{project}/texts/{text}/read")
public class ReadPages {

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Reader(ReadingPage page) implements TemplateInstance {}

    private final Desk desk;

    ReadPages(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance begin(@RestPath String text, UriInfo uri) {
        return new Reader(desk.page(text, Asked.of(uri, null), Slip.NONE));
    }

    @GET
    @Path("{section}")
    @Operation(hidden = true)
    public TemplateInstance section(@RestPath String text, @RestPath String section, UriInfo uri) {
        return new Reader(desk.page(text, Asked.of(uri, Asked.section(section)), Slip.NONE));
    }
}
