package org.testimonia.evidence.provenance;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Sources;

/** Findings that two sources are independent, for programs. */
@Path("/api/v1/projects/{project}/independence-findings")
@Tag(name = "Provenance")
public class IndependenceFindingApi {

    record FindingJson(
            UUID id,
            List<String> sources,
            @Nullable Integer claim,
            String grounds,
            String by,
            Instant createdAt,
            long seq,
            DerivationApi.@Nullable RetirementJson retired) {

        static FindingJson of(FindingSeen seen) {
            var retirement = seen.retirement();
            return new FindingJson(
                    seen.id(),
                    seen.sources(),
                    seen.claim(),
                    seen.grounds(),
                    seen.by(),
                    seen.at(),
                    seen.seq(),
                    retirement == null
                            ? null
                            : new DerivationApi.RetirementJson(retirement.reason(), retirement.by(), retirement.at()));
        }
    }

    private final IndependenceFindings findings;
    private final FindIndependence findIndependence;
    private final Sources sources;
    private final Entries entries;
    private final Here here;

    IndependenceFindingApi(
            IndependenceFindings findings,
            FindIndependence findIndependence,
            Sources sources,
            Entries entries,
            Here here) {
        this.findings = findings;
        this.findIndependence = findIndependence;
        this.sources = sources;
        this.entries = entries;
        this.here = here;
    }

    @GET
    public Listing<FindingJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        String source = Query.text(uri, "source");
        return Listing.of(
                        findings.list(
                                entries.cursor(here.project(), Query.text(uri, "asOf")),
                                source == null ? null : sources.get(source).id,
                                After.id(paging),
                                paging.limit() + 1),
                        paging,
                        (FindingSeen seen) -> seen.id().toString())
                .map(FindingJson::of);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The finding.")
    public Response find(FindIndependence.@Nullable NewFinding asked) {
        var by = here.memberWho(Right.RECORD_DERIVATIONS);
        if (asked == null) {
            throw Refusal.invalid("sources", "Send sources and grounds.");
        }
        UUID id = findIndependence.find(asked, by);
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/independence-findings/" + id))
                .entity(seen(id))
                .build();
    }

    @GET
    @Path("{id}")
    public FindingJson get(@RestPath String id) {
        return seen(parse(id));
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Taken back; the history keeps it.")
    public void retire(@RestPath String id, DerivationApi.@Nullable ReasonJson asked) {
        var by = here.memberWho(Right.RECORD_DERIVATIONS);
        findIndependence.retire(parse(id), asked == null ? null : asked.reason(), by);
    }

    private FindingJson seen(UUID id) {
        return findings.seen(List.of(id)).stream()
                .map(FindingJson::of)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("finding at this address"));
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "finding at this address");
    }
}
