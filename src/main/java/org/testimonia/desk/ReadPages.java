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

    /** What is written about the section, without the text. */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Notes(ReadingPage page) implements TemplateInstance {}

    private final Desk desk;

    ReadPages(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance begin(@RestPath String text, UriInfo uri) {
        return show(text, Asked.of(uri, null));
    }

    @GET
    @Path("{section}")
    @Operation(hidden = true)
    public TemplateInstance section(@RestPath String text, @RestPath String section, UriInfo uri) {
        return show(text, Asked.of(uri, Asked.section(section)));
    }

    private TemplateInstance show(String text, Asked asked) {
        ReadingPage page = desk.page(text, asked, Slip.NONE);
        return asked.view() == View.LIST ? new Notes(page) : new Reader(page);
    }
}
