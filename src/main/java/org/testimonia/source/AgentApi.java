package org.testimonia.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Agents, for programs. */
@Path("/api/v1/projects/{project}/agents")
@Tag(name = "Sources")
public class AgentApi {

    record AgentJson(
            UUID id,
            String name,
            String kind,
            @Nullable String sameAs,
            @Nullable String born,
            @Nullable String died) {

        static AgentJson of(Agent agent) {
            return new AgentJson(agent.id, agent.name, agent.kind.word(), agent.sameAs, agent.born, agent.died);
        }
    }

    record NewAgentJson(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String sameAs,
            @Nullable String born,
            @Nullable String died) {}

    /** What is left out stays as it is; an empty string takes a date back. */
    record LifeJson(@Nullable String born, @Nullable String died) {}

    private final Agents agents;
    private final KeepAgent keepAgent;
    private final Here here;

    AgentApi(Agents agents, KeepAgent keepAgent, Here here) {
        this.agents = agents;
        this.keepAgent = keepAgent;
        this.here = here;
    }

    @GET
    public Listing<AgentJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        UUID id = after == null ? new UUID(0, 0) : UUID.fromString(after);
        return Listing.of(agents.after(id, paging.limit() + 1), paging, (Agent agent) -> agent.id.toString())
                .map(AgentJson::of);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The agent.")
    public Response keep(@Nullable NewAgentJson asked) {
        var by = here.memberWho(Right.STATE_CLAIMS);
        if (asked == null || asked.name() == null) {
            throw Refusal.invalid("name", "Send name and kind.");
        }
        AgentKind kind = Query.word(asked.kind(), "kind", AgentKind.class);
        Agent agent = keepAgent.keep(asked.name(), kind, asked.sameAs(), Life.of(asked.born(), asked.died()), by);
        return answer(Response.created(URI.create("/api/v1/projects/" + here.slug() + "/agents/" + agent.id)), agent);
    }

    @GET
    @Path("{id}")
    public Response get(@RestPath String id) {
        return answer(Response.ok(), agents.get(Ids.parse(id, "agent " + id)));
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Says when somebody lived, as EDTF")
    public Response date(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable LifeJson asked) {
        var by = here.memberWho(Right.STATE_CLAIMS);
        Agent agent = agents.get(Ids.parse(id, "agent " + id));
        if (asked == null) {
            throw Refusal.malformed("Send born or died as JSON.");
        }
        Life life = Life.of(
                asked.born() == null ? agent.born : asked.born(), asked.died() == null ? agent.died : asked.died());
        return answer(Response.ok(), keepAgent.date(agent.id, life, ifMatch, by));
    }

    private static Response answer(Response.ResponseBuilder answer, Agent agent) {
        return answer.header("ETag", Etag.of(agent.version))
                .entity(AgentJson.of(agent))
                .build();
    }
}
