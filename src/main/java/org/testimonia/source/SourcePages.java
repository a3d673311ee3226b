package org.testimonia.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** The bibliography of a project: the list, a form for one source, another for a whole file. */
@Path("/p/{project}/sources")
public class SourcePages {

    @CheckedTemplate(basePath = "source", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AllSources(
            List<Source> sources,
            List<String> types,
            TypedSource typed,
            @Nullable Refusal refusal,
            @Nullable String message,
            List<BibliographyFinding> findings)
            implements TemplateInstance {}

    private final Sources sources;
    private final KeepSource keepSource;
    private final ImportSources importSources;
    private final Here here;

    SourcePages(Sources sources, KeepSource keepSource, ImportSources importSources, Here here) {
        this.sources = sources;
        this.keepSource = keepSource;
        this.importSources = importSources;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return page(TypedSource.NOTHING, null, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response keep(
            @RestForm @Nullable String type,
            @RestForm @Nullable String title,
            @RestForm @Nullable String author,
            @RestForm @Nullable String year,
            @RestForm @Nullable String publisher,
            @RestForm @Nullable String place,
            @RestForm @Nullable String key) {
        Member by = here.memberWho(Right.KEEP_SOURCES);
        TypedSource typed = TypedSource.of(type, title, author, year, publisher, place, key);
        try {
            Source source = keepSource.keep(typed.keyOrNull(), typed.csl(), List.of(), by);
            return Response.seeOther(URI.create("/p/" + here.slug() + "/sources/" + Sources.inAddress(source.key)))
                    .build();
        } catch (Refusal refusal) {
            return refused(typed, refusal);
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response bring(@RestForm("file") @Nullable FileUpload file) {
        Member by = here.memberWho(Right.KEEP_SOURCES);
        try {
            if (file == null || file.size() == 0) {
                throw Refusal.invalid("file", "Choose a file.");
            }
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            var report = importSources.bring(Bibliographies.read(format(file.fileName()), bytes), by);
            String message = "%d added, %d changed, %d were here already."
                    .formatted(report.added(), report.updated(), report.skipped());
            return Response.ok(page(TypedSource.NOTHING, null, message, report.findings()))
                    .type("text/html;charset=UTF-8")
                    .build();
        } catch (Refusal refusal) {
            return refused(TypedSource.NOTHING, refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BibliographyFormat format(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ris")) {
            return BibliographyFormat.RIS;
        }
        return name.endsWith(".json") ? BibliographyFormat.CSL : BibliographyFormat.BIBTEX;
    }

    private Response refused(TypedSource typed, Refusal refusal) {
        return Response.status(refusal.kind.status)
                .entity(page(typed, refusal, null, List.of()))
                .type("text/html;charset=UTF-8")
                .build();
    }

    private TemplateInstance page(
            TypedSource typed,
            @Nullable Refusal refusal,
            @Nullable String message,
            List<BibliographyFinding> findings) {
        return new AllSources(sources.list("order by key"), SourceRecord.TYPES, typed, refusal, message, findings);
    }
}
