package org.testimonia.evidence.provenance;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.testimonia.text.PassageSeen.TargetSeenJson;

/** Who took what from whom, for programs. */
@Path("/api/v1/projects/{project}/derivations")
@Tag(name = "Provenance")
public class DerivationApi {

    /** One end of a derivation: one of the first three, and how it is called. */
    record EndJson(
            @Nullable TargetSeenJson passage,
            @Nullable String source,
            @Nullable UUID agent,
            String label) {

        static EndJson of(NodeSeen seen) {
            return new EndJson(
                    seen.passage() == null ? null : seen.passage().json(),
                    seen.isSource() ? seen.name() : null,
                    seen.isAgent() ? seen.id() : null,
                    seen.label());
        }
    }

    record RetirementJson(String reason, String by, Instant at) {}

    record DerivationJson(
            UUID id,
            EndJson child,
            EndJson parent,
            String manner,
            String certainty,
            String grounds,
            String by,
            Instant createdAt,
            long seq,
            @Nullable RetirementJson retired) {

        static DerivationJson of(DerivationSeen seen) {
            var retirement = seen.retirement();
            return new DerivationJson(
                    seen.id(),
                    EndJson.of(seen.child()),
                    EndJson.of(seen.parent()),
                    seen.manner().code(),
                    seen.certainty().code(),
                    seen.grounds(),
                    seen.by(),
                    seen.at(),
                    seen.seq(),
                    retirement == null
                            ? null
                            : new RetirementJson(retirement.reason(), retirement.by(), retirement.at()));
        }
    }

    record ReasonJson(@Nullable String reason) {}

    private final DerivationsOf derivationsOf;
    private final RecordDerivation recordDerivation;
    private final RetireDerivation retireDerivation;
    private final Sources sources;
    private final Entries entries;
    private final Here here;

    DerivationApi(
            DerivationsOf derivationsOf,
            RecordDerivation recordDerivation,
            RetireDerivation retireDerivation,
            Sources sources,
            Entries entries,
            Here here) {
        this.derivationsOf = derivationsOf;
        this.recordDerivation = recordDerivation;
        this.retireDerivation = retireDerivation;
        this.sources = sources;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(summary = "Live derivations, now or as of a revision or date; source and agent narrow them")
    public Listing<DerivationJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        String source = Query.text(uri, "source");
        String agent = Query.text(uri, "agent");
        return Listing.of(
                        derivationsOf.list(
                                entries.cursor(here.project(), Query.text(uri, "asOf")),
                                source == null ? null : sources.get(source).id,
                                agent == null ? null : Ids.parse(agent, "agent " + agent),
                                After.id(paging),
                                paging.limit() + 1),
                        paging,
                        (DerivationSeen seen) -> seen.id().toString())
                .map(DerivationJson::of);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The derivation.")
    public Response record(RecordDerivation.@Nullable NewDerivation asked) {
        var by = here.memberWho(Right.RECORD_DERIVATIONS);
        if (asked == null) {
            throw Refusal.invalid("child", "Send child, parent, manner, certainty and grounds.");
        }
        UUID id = recordDerivation.record(asked, by);
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/derivations/" + id))
                .entity(seen(id))
                .build();
    }

    @GET
    @Path("{id}")
    public DerivationJson get(@RestPath String id) {
        return seen(parse(id));
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Taken back; the history keeps it.")
    public void retire(@RestPath String id, @Nullable ReasonJson asked) {
        var by = here.memberWho(Right.RECORD_DERIVATIONS);
        retireDerivation.retire(parse(id), asked == null ? null : asked.reason(), by);
    }

    private DerivationJson seen(UUID id) {
        return derivationsOf
                .one(id)
                .map(DerivationJson::of)
                .orElseThrow(() -> Refusal.missing("derivation at this address"));
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "derivation at this address");
    }
}
