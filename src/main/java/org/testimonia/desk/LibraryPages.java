package org.testimonia.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The texts of a project, in a table. */
@Path("/p/{project}/texts")
public class LibraryPages {

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Texts(List<Library.Line> lines) implements TemplateInstance {}

    private final Library library;

    LibraryPages(Library library) {
        this.library = library;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance texts() {
        return new Texts(library.lines());
    }
}
