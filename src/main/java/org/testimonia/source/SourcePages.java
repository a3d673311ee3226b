package org.testimonia.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** The bibliography of a project: the list, a form for one source, another for a whole file. */
@Path("/p/{project}/sources")
public class SourcePages {

    @CheckedTemplate(basePath = "source", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AllSources(
            Listing<Shown> sources,
            CitationStyle style,
            List<CitationStyle> styles,
            SourceOrder order,
            List<SourceOrder> orders,
            List<String> types,
            TypedSource typed,
            @Nullable Refusal refusal,
            @Nullable String message,
            List<BibliographyFinding> findings)
            implements TemplateInstance {}

    /**
     * A source in the list.
     *
     * @param citation HTML
     * @param doubles keys of others that are perhaps the same
     */
    record Shown(Source source, String citation, List<Twin> doubles) {}

    /** Another record that is perhaps the same. */
    record Twin(String key, String inAddress) {}

    private final Sources sources;
    private final Doubles doubles;
    private final KeepSource keepSource;
    private final ImportSources importSources;
    private final Here here;

    SourcePages(Sources sources, Doubles doubles, KeepSource keepSource, ImportSources importSources, Here here) {
        this.sources = sources;
        this.doubles = doubles;
        this.keepSource = keepSource;
        this.importSources = importSources;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(UriInfo uri) {
        return page(uri, TypedSource.NOTHING, null, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response keep(
            UriInfo uri,
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
            return refused(uri, typed, refusal);
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response bring(UriInfo uri, @RestForm("file") @Nullable FileUpload file) {
        Member by = here.memberWho(Right.KEEP_SOURCES);
        try {
            if (file == null || file.size() == 0) {
                throw Refusal.invalid("file", "Choose a file.");
            }
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            var report = importSources.bring(Bibliographies.read(format(file.fileName()), bytes), by);
            String message = "%d added, %d changed, %d were here already."
                    .formatted(report.added(), report.updated(), report.skipped());
            return Response.ok(page(uri, TypedSource.NOTHING, null, message, report.findings()))
                    .type("text/html;charset=UTF-8")
                    .build();
        } catch (Refusal refusal) {
            return refused(uri, TypedSource.NOTHING, refusal);
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

    private Response refused(UriInfo uri, TypedSource typed, Refusal refusal) {
        return Response.status(refusal.kind.status)
                .entity(page(uri, typed, refusal, null, List.of()))
                .type("text/html;charset=UTF-8")
                .build();
    }

    private TemplateInstance page(
            UriInfo uri,
            TypedSource typed,
            @Nullable Refusal refusal,
            @Nullable String message,
            List<BibliographyFinding> findings) {
        CitationStyle style = CitationStyle.asked(Query.text(uri, "style"));
        SourceOrder order = SourceOrder.asked(Query.text(uri, "order"));
        return new AllSources(
                shown(sources.page(order, Paging.of(uri)), style),
                style,
                List.of(CitationStyle.values()),
                order,
                List.of(SourceOrder.values()),
                SourceRecord.TYPES,
                typed,
                refusal,
                message,
                findings);
    }

    private Listing<Shown> shown(Listing<Source> page, CitationStyle style) {
        Map<UUID, String> citations = StyledCitations.of(page.items(), style);
        Map<UUID, List<String>> others = doubles.of(
                page.items().stream().map((Source source) -> source.id).toList());
        return page.map(source -> new Shown(
                source,
                citations.getOrDefault(source.id, source.key),
                others.getOrDefault(source.id, List.of()).stream()
                        .map(key -> new Twin(key, Sources.inAddress(key)))
                        .toList()));
    }
}
