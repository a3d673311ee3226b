package org.testimonia.evidence;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.TargetJson;

/** What speaks for and against a claim, for programs. */
@Path("/api/v1/projects/{project}/claims/{number}/evidence")
@Tag(name = "Evidence")
public class ClaimEvidenceApi {

    record NewEvidenceJson(
            @Nullable String stance,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<TargetJson> target,

            EvidenceJson.@Nullable SourceJson source,
            @Nullable Integer claim,
            @Nullable String kind,
            @Nullable String proximity,
            @Nullable String credibility,
            @Nullable String reason,
            @Nullable String answers,
            @Nullable Searched searched,
            @Nullable Boolean coerced,
            @Nullable Boolean interestedParty) {

        NewEvidence evidence() {
            return new NewEvidence(
                    stance,
                    target == null ? List.of() : target,
                    source == null ? null : source.key(),
                    source == null ? null : source.locator(),
                    claim,
                    kind,
                    proximity,
                    credibility,
                    reason,
                    answers,
                    searched,
                    Boolean.TRUE.equals(coerced),
                    Boolean.TRUE.equals(interestedParty));
        }
    }

    private final Claims claims;
    private final Evidences evidences;
    private final EvidenceOf evidenceOf;
    private final OfferEvidence offerEvidence;
    private final DecideEvidence decideEvidence;
    private final Entries entries;
    private final Here here;

    ClaimEvidenceApi(
            Claims claims,
            Evidences evidences,
            EvidenceOf evidenceOf,
            OfferEvidence offerEvidence,
            DecideEvidence decideEvidence,
            Entries entries,
            Here here) {
        this.claims = claims;
        this.evidences = evidences;
        this.evidenceOf = evidenceOf;
        this.offerEvidence = offerEvidence;
        this.decideEvidence = decideEvidence;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(summary = "The live evidence of a claim, now or as of a revision or date")
    public Listing<EvidenceJson> list(@RestPath int number, UriInfo uri) {
        Claim claim = claims.get(number, here.reader());
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        claim.mustExistAt(cursor);
        return Listing.all(evidenceOf.claim(claim.id, cursor).stream()
                .map(EvidenceJson::of)
                .toList());
    }

    @POST
    @APIResponse(responseCode = "201", description = "The evidence; a reviewer's is admitted as it is made.")
    public Response offer(@RestPath int number, @Nullable NewEvidenceJson asked) {
        if (asked == null) {
            throw Refusal.invalid("stance", "Send stance, reason, and one of target, source and claim.");
        }
        Evidence offered = offerEvidence.offer(number, asked.evidence(), here.memberWho(Right.OFFER_EVIDENCE));
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/evidence/" + offered.id))
                .header("ETag", Etag.of(offered.version))
                .entity(evidenceOf.one(offered.id).map(EvidenceJson::of).orElseThrow())
                .build();
    }

    @POST
    @Path("{id}/admissions")
    @APIResponse(responseCode = "201", description = "The evidence with the decision.")
    public Response decide(@RestPath int number, @RestPath String id, EvidenceApi.@Nullable DecisionJson asked) {
        UUID evidence = Ids.parse(id, "evidence at this address");
        Claim claim = claims.get(number, here.reader());
        if (!evidences.get(evidence, here.reader()).claimId.equals(claim.id)) {
            throw Refusal.missing("such evidence on claim " + number);
        }
        EvidenceApi.decide(decideEvidence, evidence, asked, here.memberWho(Right.ADMIT_EVIDENCE));
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/evidence/" + id))
                .entity(evidenceOf.one(evidence).map(EvidenceJson::of).orElseThrow())
                .build();
    }
}
