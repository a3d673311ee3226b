package org.testimonia.claim;

import com.fasterxml.jackson.annotation.JsonFormat;
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
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.PassageSeen.TargetSeenJson;
import org.testimonia.text.TargetJson;

/** Who asserts, denies, doubts or reports a claim, for programs. */
@Path("/api/v1/projects/{project}/claims/{number}/assertions")
@Tag(name = "Claims")
public class AssertionApi {

    record AssertionJson(
            UUID id,
            UUID agent,
            String name,
            String role,
            String polarity,
            @Nullable String modality,
            @Nullable String note,
            List<TargetSeenJson> targets,
            String by,
            Instant createdAt) {}

    record ReasonJson(@Nullable String reason) {}

    record NewAssertionJson(
            @Nullable String agent,
            @Nullable String role,
            @Nullable String polarity,
            @Nullable String modality,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<TargetJson> target,

            @Nullable String note) {}

    private final Claims claims;
    private final Assertions assertions;
    private final RecordAssertion recordAssertion;
    private final RetireAssertion retireAssertion;
    private final Entries entries;
    private final Here here;

    AssertionApi(
            Claims claims,
            Assertions assertions,
            RecordAssertion recordAssertion,
            RetireAssertion retireAssertion,
            Entries entries,
            Here here) {
        this.claims = claims;
        this.assertions = assertions;
        this.recordAssertion = recordAssertion;
        this.retireAssertion = retireAssertion;
        this.entries = entries;
        this.here = here;
    }

    @GET
    public Listing<AssertionJson> list(@RestPath int number, UriInfo uri) {
        Claim claim = claims.get(number, here.reader());
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        claim.mustExistAt(cursor);
        return Listing.all(
                assertions.of(claim.id, cursor).stream().map(AssertionApi::json).toList());
    }

    @POST
    @APIResponse(responseCode = "201", description = "The assertion.")
    public Response add(@RestPath int number, @Nullable NewAssertionJson asked) {
        if (asked == null) {
            throw Refusal.invalid("agent", "Send agent, role, polarity and target.");
        }
        if (asked.target() == null || asked.target().isEmpty()) {
            throw Refusal.invalid("target", "Name the passage in which the claim is asserted or denied.");
        }
        var assertion = new RecordAssertion.NewAssertion(
                asked.agent(), null, asked.role(), asked.polarity(), asked.modality(), asked.target(), asked.note());
        UUID id = recordAssertion.record(number, assertion, here.memberWho(Right.STATE_CLAIMS));
        AssertionJson made = assertions.of(claims.get(number, here.reader()).id, Long.MAX_VALUE).stream()
                .filter(each -> each.id().equals(id))
                .map(AssertionApi::json)
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/claims/" + number + "/assertions"))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Taken back; the history keeps it.")
    public void retire(@RestPath int number, @RestPath String id, @Nullable ReasonJson asked) {
        Member by = here.memberWho(Right.STATE_CLAIMS);
        UUID assertion = Ids.parse(id, "reading at this address");
        retireAssertion.retire(number, assertion, asked == null ? null : asked.reason(), by);
    }

    private static AssertionJson json(AssertionSeen seen) {
        return new AssertionJson(
                seen.id(),
                seen.agent(),
                seen.agentName(),
                seen.role(),
                seen.polarity(),
                seen.modality(),
                seen.note(),
                seen.passages().stream().map(PassageSeen::json).toList(),
                seen.by(),
                seen.at());
    }
}
