package org.testimonia.source;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** The bibliography of a project, for programs. */
@Path("/api/v1/projects/{project}/sources")
@Tag(name = "Sources")
public class SourceApi {

    /** A source; {@code csl} is its CSL-JSON item, {@code citation} a plain line made from it. */
    record SourceJson(
            UUID id,
            String key,
            Map<String, Object> csl,
            String citation,
            List<SourceAgents.PartSeen> agents,
            Instant createdAt) {}

    record SourceAskedJson(
            @Nullable String key,
            @Nullable Map<String, Object> csl,
            @Nullable List<PartJson> agents) {}

    record PartJson(@Nullable UUID agent, @Nullable String role) {}

    private final Sources sources;
    private final SourceAgents agents;
    private final KeepSource keepSource;
    private final ImportSources importSources;
    private final Here here;

    SourceApi(Sources sources, SourceAgents agents, KeepSource keepSource, ImportSources importSources, Here here) {
        this.sources = sources;
        this.agents = agents;
        this.keepSource = keepSource;
        this.importSources = importSources;
        this.here = here;
    }

    @GET
    public Listing<SourceJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        Listing<Source> page =
                Listing.of(sources.after(paging.after(), paging.limit() + 1), paging, (Source source) -> source.key);
        var parts = agents.of(
                page.items().stream().map((Source source) -> source.id).toList());
        return page.map(source -> json(source, parts.getOrDefault(source.id, List.of())));
    }

    @POST
    @APIResponse(responseCode = "201", description = "The source.")
    public Response keep(@Nullable SourceAskedJson asked) {
        Member by = here.memberWho(Right.KEEP_SOURCES);
        if (asked == null || asked.csl() == null) {
            throw Refusal.invalid("csl", "Describe the source: send csl with type and title at least.");
        }
        String key = asked.key() == null || asked.key().isBlank()
                ? null
                : asked.key().strip();
        Source source = keepSource.keep(key, new LinkedHashMap<>(asked.csl()), parts(asked.agents()), by);
        return answer(Response.created(address(source)), source);
    }

    @GET
    @Path("{key}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@RestPath String key) {
        return answer(Response.ok(), sources.get(key));
    }

    @PATCH
    @Path("{key}")
    public Response correct(
            @RestPath String key, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable SourceAskedJson asked) {
        sources.get(key);
        Member by = here.memberWho(Right.KEEP_SOURCES);
        if (asked == null) {
            throw Refusal.malformed("Send what shall change as JSON.");
        }
        if (asked.key() != null && !asked.key().equals(key)) {
            throw Refusal.invalid("key", "A source keeps its key, because evidence and notes cite it.");
        }
        Map<String, Object> csl = asked.csl() == null ? null : new LinkedHashMap<>(asked.csl());
        return answer(
                Response.ok(),
                keepSource.correct(key, csl, asked.agents() == null ? null : parts(asked.agents()), ifMatch, by));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    public ImportSources.Report bring(
            @RestHeader("Content-Type") @Nullable String contentType, byte @Nullable [] body) {
        Member by = here.memberWho(Right.KEEP_SOURCES);
        BibliographyFormat format = BibliographyFormat.ofMediaType(contentType == null ? "" : contentType)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.UNKNOWN_TYPE,
                        "Send application/x-bibtex, application/x-research-info-systems or"
                                + " application/vnd.citationstyles.csl+json."));
        return importSources.bring(Bibliographies.read(format, body == null ? new byte[0] : body), by);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The bibliography, or the one source that key names, as bibtex, ris or csl")
    public Response export(UriInfo uri) {
        String asked = Query.text(uri, "format");
        BibliographyFormat format = BibliographyFormat.ofWord(asked == null ? "" : asked)
                .orElseThrow(() -> Refusal.invalid("format", "format is one of: bibtex, ris, csl."));
        String key = Query.text(uri, "key");
        List<Source> wanted = key == null ? sources.list("order by key") : List.of(sources.get(key));
        List<ReadSource> all = wanted.stream()
                .map(source -> new ReadSource(source.key, source.csl))
                .toList();
        return Response.ok(Bibliographies.write(format, all), format.mediaType + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"sources." + format.extension + "\"")
                .build();
    }

    private static List<SourceAgents.Part> parts(@Nullable List<PartJson> asked) {
        List<SourceAgents.Part> parts = new ArrayList<>();
        for (PartJson part : asked == null ? List.<PartJson>of() : asked) {
            if (part == null || part.agent() == null) {
                throw Refusal.invalid("agents[" + parts.size() + "].agent", "Name the agent by its id.");
            }
            parts.add(new SourceAgents.Part(part.agent(), part.role() == null ? "author" : part.role()));
        }
        return parts;
    }

    private URI address(Source source) {
        return URI.create("/api/v1/projects/" + here.slug() + "/sources/" + Sources.inAddress(source.key));
    }

    private Response answer(Response.ResponseBuilder answer, Source source) {
        var parts = agents.of(List.of(source.id)).getOrDefault(source.id, List.of());
        return answer.header("ETag", Etag.of(source.version))
                .entity(json(source, parts))
                .build();
    }

    private static SourceJson json(Source source, List<SourceAgents.PartSeen> parts) {
        return new SourceJson(source.id, source.key, source.csl, Citation.full(source.csl), parts, source.createdAt);
    }
}
