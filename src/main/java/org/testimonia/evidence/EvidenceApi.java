package org.testimonia.evidence;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Query;

/** One piece of evidence, for programs: see it, admit or decline it, object to it, take it back. */
@Path("/api/v1/projects/{project}/evidence/{id}")
@Tag(name = "Evidence")
public class EvidenceApi {

    record DecisionJson(@Nullable String decision, @Nullable String reason) {}

    record ReasonJson(@Nullable String reason) {}

    record WordsJson(@Nullable String text) {}

    private final Evidences evidences;
    private final EvidenceOf evidenceOf;
    private final DecideEvidence decideEvidence;
    private final RetireEvidence retireEvidence;
    private final ObjectToEvidence objectToEvidence;
    private final Here here;

    EvidenceApi(
            Evidences evidences,
            EvidenceOf evidenceOf,
            DecideEvidence decideEvidence,
            RetireEvidence retireEvidence,
            ObjectToEvidence objectToEvidence,
            Here here) {
        this.evidences = evidences;
        this.evidenceOf = evidenceOf;
        this.decideEvidence = decideEvidence;
        this.retireEvidence = retireEvidence;
        this.objectToEvidence = objectToEvidence;
        this.here = here;
    }

    @GET
    public Response get(@RestPath String id) {
        Evidence evidence = evidences.get(parse(id), here.reader());
        return Response.ok(seen(evidence.id))
                .header("ETag", Etag.of(evidence.version))
                .build();
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Taken back; the history keeps it.")
    public void retire(@RestPath String id, @Nullable ReasonJson asked) {
        Member by = here.memberWho(Right.OFFER_EVIDENCE);
        retireEvidence.retire(parse(id), asked == null ? null : asked.reason(), by);
    }

    @POST
    @Path("admissions")
    @APIResponse(responseCode = "201", description = "The evidence with the decision.")
    public Response decide(@RestPath String id, @Nullable DecisionJson asked) {
        decide(decideEvidence, parse(id), asked, here.memberWho(Right.ADMIT_EVIDENCE));
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/evidence/" + id))
                .entity(seen(parse(id)))
                .build();
    }

    static void decide(DecideEvidence decideEvidence, UUID id, @Nullable DecisionJson asked, Member by) {
        Decision decision = Query.word(asked == null ? null : asked.decision(), "decision", Decision.class);
        decideEvidence.decide(id, decision, asked == null ? null : asked.reason(), by);
    }

    @GET
    @Path("objections")
    public Listing<EvidenceJson.ObjectionJson> objections(@RestPath String id) {
        return Listing.all(seen(evidences.get(parse(id), here.reader()).id).objections());
    }

    @POST
    @Path("objections")
    @APIResponse(responseCode = "201", description = "The objection.")
    public Response object(@RestPath String id, @Nullable WordsJson asked) {
        UUID evidence = parse(id);
        UUID objection =
                objectToEvidence.object(evidence, asked == null ? null : asked.text(), here.memberWho(Right.OBJECT));
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/objections/" + objection))
                .entity(seen(evidence).objections().stream()
                        .filter(each -> each.id().equals(objection))
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    private EvidenceJson seen(UUID id) {
        return evidenceOf.one(id).map(EvidenceJson::of).orElseThrow();
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "evidence at this address");
    }
}
