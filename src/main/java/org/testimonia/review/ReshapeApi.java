package org.testimonia.review;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** Merging and splitting claims, and taking that back, for programs. */
@Path("/api/v1/projects/{project}/claims/{number}")
@Tag(name = "Claims")
public class ReshapeApi {

    record MergeJson(@Nullable Integer into, @Nullable String reason) {}

    record PartJson(@Nullable String statement, @Nullable List<@Nullable String> evidence) {}

    record SplitJson(
            @Nullable List<@Nullable PartJson> parts,
            @Nullable String reason) {}

    record UndoJson(@Nullable String reason) {}

    /**
     * What came of it.
     *
     * @param supersededBy the claims that go on for it
     * @param copied the evidence that now waits on them
     */
    record ReshapedJson(
            int claim,
            Standing standing,
            UUID judgement,
            String reason,
            List<Integer> supersededBy,
            List<UUID> copied) {}

    private final ReshapeClaim reshapeClaim;
    private final Proposals proposals;
    private final Here here;

    ReshapeApi(ReshapeClaim reshapeClaim, Proposals proposals, Here here) {
        this.reshapeClaim = reshapeClaim;
        this.proposals = proposals;
        this.here = here;
    }

    @POST
    @Path("merge")
    @Operation(summary = "Merges a claim into another one that says the same; its evidence waits there as copies")
    @APIResponse(responseCode = "201", description = "What came of it.")
    @APIResponse(responseCode = "202", description = "The proposal that it became: a claim it touches is decided.")
    public Response merge(@RestPath int number, @Nullable MergeJson asked) {
        Member by = here.memberWho(Right.MERGE_CLAIMS);
        return done(
                number,
                asked == null ? new ClaimAct.Merge(null, null) : new ClaimAct.Merge(asked.into(), asked.reason()),
                by);
    }

    @POST
    @Path("split")
    @Operation(summary = "Splits a claim into several, each with the evidence chosen for it as copies that wait")
    @APIResponse(responseCode = "201", description = "What came of it.")
    @APIResponse(responseCode = "202", description = "The proposal that it became: a claim it touches is decided.")
    public Response split(@RestPath int number, @Nullable SplitJson asked) {
        Member by = here.memberWho(Right.MERGE_CLAIMS);
        if (asked == null || asked.parts() == null) {
            throw Refusal.invalid(
                    "parts", "Send parts, each with a statement and the ids of its evidence, and a reason.");
        }
        List<ClaimAct.Part> parts = asked.parts().stream()
                .map(part -> part == null
                        ? new ClaimAct.Part(null, null)
                        : new ClaimAct.Part(part.statement(), part.evidence()))
                .toList();
        return done(number, new ClaimAct.Split(parts, asked.reason()), by);
    }

    @POST
    @Path("undo")
    @Operation(summary = "Takes back that a claim was merged or split; it is not yet assessed again")
    @APIResponse(responseCode = "201", description = "What came of it.")
    @APIResponse(responseCode = "202", description = "The proposal that it became: a claim it touches is decided.")
    public Response undo(@RestPath int number, @Nullable UndoJson asked) {
        Member by = here.memberWho(Right.MERGE_CLAIMS);
        return done(number, new ClaimAct.Undo(asked == null ? null : asked.reason()), by);
    }

    private Response done(int number, ClaimAct act, Member by) {
        ReshapeClaim.Reshaping made = reshapeClaim.reshape(number, act, by);
        return made.done() == null ? proposed(Objects.requireNonNull(made.proposal())) : done(number, made.done());
    }

    private Response proposed(UUID proposal) {
        return Response.accepted(ProposalJson.of(proposals.get(proposal), List.of()))
                .location(URI.create("/api/v1/projects/" + here.slug() + "/proposals/" + proposal))
                .build();
    }

    private Response done(int number, Reshaped done) {
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/claims/" + number))
                .entity(new ReshapedJson(
                        number,
                        done.judgement().standing,
                        done.judgement().id,
                        done.judgement().reason,
                        done.successors(),
                        done.copied()))
                .build();
    }
}
