package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.review.Ballot;
import org.testimonia.review.CastVote;
import org.testimonia.review.CloseProposal;
import org.testimonia.review.Proposals;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** The forms under a proposal: vote on it, withdraw it, override the objections to it. */
@Path("/p/{project}/claims/{number}/proposals/{id}")
public class ProposalPages {

    private final CastVote castVote;
    private final CloseProposal closeProposal;
    private final Proposals proposals;
    private final ClaimForms forms;
    private final Here here;

    ProposalPages(CastVote castVote, CloseProposal closeProposal, Proposals proposals, ClaimForms forms, Here here) {
        this.castVote = castVote;
        this.closeProposal = closeProposal;
        this.proposals = proposals;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Path("votes")
    @Operation(hidden = true)
    public Response vote(@RestPath int number, @RestPath String id, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        UUID proposal = parse(id);
        return forms.attempt(number, "vote-" + id, values, () -> {
            castVote.cast(proposal, vote(values), here.member());
            return shown(proposal);
        });
    }

    private static CastVote.NewVote vote(Map<String, String> values) {
        return new CastVote.NewVote(
                Query.word(values.get("vote"), "vote", Ballot.Choice.class), values.get("reason"), seen(values));
    }

    private static @Nullable Long seen(Map<String, String> values) {
        String seen = Form.text(values, "seen");
        if (seen != null && !seen.matches("\\d{1,18}")) {
            throw Refusal.malformed("seen is the revision whose evidence you saw.");
        }
        return seen == null ? null : Long.valueOf(seen);
    }

    @POST
    @Path("withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@RestPath int number, @RestPath String id) {
        UUID proposal = parse(id);
        return forms.attempt(number, "withdraw-" + id, Map.of(), () -> {
            closeProposal.withdraw(proposal, here.member());
            return forms.at(number, "#history");
        });
    }

    @POST
    @Path("override")
    @Operation(hidden = true)
    public Response override(@RestPath int number, @RestPath String id, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        UUID proposal = parse(id);
        return forms.attempt(number, "override-" + id, values, () -> {
            closeProposal.override(proposal, values.get("reason"), here.member());
            return shown(proposal);
        });
    }

    /** The proposal on its claim's page, also where that claim was merged and its number leads elsewhere. */
    private URI shown(UUID proposal) {
        return URI.create("/p/" + here.slug() + proposals.get(proposal).path());
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "proposal at this address");
    }
}
