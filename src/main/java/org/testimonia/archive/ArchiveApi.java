package org.testimonia.archive;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Project;
import org.testimonia.project.Right;

/** A whole project as one file, out and in again. */
@Path("/api/v1/projects")
@Tag(name = "Projects")
public class ArchiveApi {

    static final String MEDIA_TYPE = "application/vnd.testimonia.archive+zip";

    /** A project that was restored; {@code role} is what the caller is in it. */
    record RestoredJson(
            String slug,
            String title,
            String description,
            String visibility,
            String language,
            long revision,
            String role) {}

    private final WriteArchive writeArchive;
    private final RestoreArchive restoreArchive;
    private final Entries entries;
    private final Visitor visitor;
    private final Here here;

    ArchiveApi(WriteArchive writeArchive, RestoreArchive restoreArchive, Entries entries, Visitor visitor, Here here) {
        this.writeArchive = writeArchive;
        this.restoreArchive = restoreArchive;
        this.entries = entries;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    @Path("{project}/archive")
    @Produces(MEDIA_TYPE)
    @Operation(summary = "The whole project as one file, for its owners")
    @APIResponse(responseCode = "200", description = "A zip that is the same whenever nothing has changed.")
    public Response archive() {
        here.mayRead(Right.ARCHIVE);
        String project = here.project();
        UUID reader = visitor.accountId();
        StreamingOutput file = out -> writeArchive.write(project, reader, out);
        return Response.ok(file, MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + here.slug() + ".testimonia.zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("archive")
    @Consumes({MEDIA_TYPE, "application/zip", "application/octet-stream"})
    @Operation(summary = "Makes a project again from its archive; who sends it owns it here")
    @APIResponse(responseCode = "201", description = "The project, with all that it was.")
    public Response restore(@RestQuery @Nullable String slug, @RestQuery @Nullable String me, InputStream body) {
        visitor.mustBeAbleToWrite();
        try (Received received = Received.of(body)) {
            Project project = restoreArchive.restore(
                    new RestoreArchive.Asked(received.file(), received.sha256(), slug, me, visitor.accountId()));
            return Response.created(URI.create("/api/v1/projects/" + project.slug))
                    .entity(json(project))
                    .build();
        }
    }

    private RestoredJson json(Project project) {
        return new RestoredJson(
                project.slug,
                project.title,
                project.description,
                project.visibility.word(),
                project.language,
                entries.revision(project.id),
                "owner");
    }
}
