package org.testimonia.review;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claims;
import org.testimonia.project.Here;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What was proposed to make of claims, for programs: see it, vote on it, withdraw it, override objections to it. */
@Path("/api/v1/projects/{project}")
@Tag(name = "Judgements")
public class ProposalApi {

    record NewVoteJson(
            @Nullable String vote,
            @Nullable String reason,
            @Nullable Long seen) {}

    record WhyJson(@Nullable String reason) {}

    private final Claims claims;
    private final Proposals proposals;
    private final CastVote castVote;
    private final CloseProposal closeProposal;
    private final Here here;

    ProposalApi(Claims claims, Proposals proposals, CastVote castVote, CloseProposal closeProposal, Here here) {
        this.claims = claims;
        this.proposals = proposals;
        this.castVote = castVote;
        this.closeProposal = closeProposal;
        this.here = here;
    }

    @GET
    @Path("claims/{number}/proposals")
    public Listing<ProposalJson> list(@RestPath int number) {
        UUID claim = claims.get(number, here.reader()).id;
        return Listing.all(proposals.of(claim).stream()
                .map(seen -> ProposalJson.of(seen, List.of()))
                .toList());
    }

    @GET
    @Path("proposals/{id}")
    public ProposalJson get(@RestPath String id) {
        ProposalSeen seen = proposals.get(parse(id));
        claims.get(seen.claim(), here.reader());
        return ProposalJson.of(seen, List.of());
    }

    @DELETE
    @Path("proposals/{id}")
    @APIResponse(responseCode = "204", description = "Withdrawn; it stays readable.")
    public void withdraw(@RestPath String id) {
        closeProposal.withdraw(parse(id), here.member());
    }

    @POST
    @Path("proposals/{id}/votes")
    @APIResponse(responseCode = "201", description = "The proposal with the vote, and what became of it.")
    @APIResponse(responseCode = "409", description = "It takes no votes any more.")
    public Response vote(@RestPath String id, @Nullable NewVoteJson asked) {
        var by = here.member();
        if (asked == null) {
            throw Refusal.invalid("vote", "Send vote: approve, object or abstain.");
        }
        Ballot.Choice choice = Query.word(asked.vote(), "vote", Ballot.Choice.class);
        return answer(id, castVote.cast(parse(id), new CastVote.NewVote(choice, asked.reason(), asked.seen()), by));
    }

    @POST
    @Path("proposals/{id}/override")
    @APIResponse(responseCode = "201", description = "The proposal, its objections the opinion of a minority.")
    public Response override(@RestPath String id, @Nullable WhyJson asked) {
        return answer(id, closeProposal.override(parse(id), asked == null ? null : asked.reason(), here.member()));
    }

    private Response answer(String id, List<Condition> unmet) {
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/proposals/" + id))
                .entity(ProposalJson.of(proposals.get(parse(id)), unmet))
                .build();
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "proposal at this address");
    }
}
