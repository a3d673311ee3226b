package org.testimonia.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.project.Project;
import org.testimonia.shared.Refusal;

/** Making a project again from its archive. */
@Path("/restored-project")
public class ArchivePages {

    /** What was typed; the file has to be chosen again. */
    record Typed(String slug, String me) {}

    @CheckedTemplate(basePath = "archive", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Restore(Typed typed, @Nullable Refusal refusal) implements TemplateInstance {}

    private final RestoreArchive restoreArchive;
    private final Visitor visitor;

    ArchivePages(RestoreArchive restoreArchive, Visitor visitor) {
        this.restoreArchive = restoreArchive;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        visitor.accountId();
        return new Restore(new Typed("", ""), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response restore(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String slug,
            @RestForm @Nullable String me) {
        visitor.mustBeAbleToWrite();
        Typed typed = new Typed(slug == null ? "" : slug.strip(), me == null ? "" : me.strip());
        try {
            if (file == null || file.size() == 0) {
                throw Refusal.invalid("file", "Choose the archive: a file that ends in .testimonia.zip.");
            }
            return Response.seeOther(URI.create("/p/" + restored(file, typed).slug))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(new Restore(typed, refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private Project restored(FileUpload file, Typed typed) {
        try (InputStream body = Files.newInputStream(file.uploadedFile());
                Received received = Received.of(body)) {
            return restoreArchive.restore(new RestoreArchive.Asked(
                    received.file(), received.sha256(), typed.slug(), typed.me(), visitor.accountId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
