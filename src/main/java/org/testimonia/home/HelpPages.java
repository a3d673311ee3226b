package org.testimonia.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The keyboard map, and what we say about accessibility. */
@Path("/help")
public class HelpPages {

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Keys() implements TemplateInstance {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Accessibility() implements TemplateInstance {}

    @GET
    @Path("keys")
    @Operation(hidden = true)
    public TemplateInstance keys() {
        return new Keys();
    }

    @GET
    @Path("accessibility")
    @Operation(hidden = true)
    public TemplateInstance accessibility() {
        return new Accessibility();
    }
}
