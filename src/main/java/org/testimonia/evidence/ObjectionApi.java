package org.testimonia.evidence;

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
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;

/** Objections to evidence and their answers, for programs. */
@Path("/api/v1/projects/{project}/objections/{id}")
@Tag(name = "Evidence")
public class ObjectionApi {

    private final Objections objections;
    private final Evidences evidences;
    private final EvidenceOf evidenceOf;
    private final AnswerObjection answerObjection;
    private final Here here;

    ObjectionApi(
            Objections objections,
            Evidences evidences,
            EvidenceOf evidenceOf,
            AnswerObjection answerObjection,
            Here here) {
        this.objections = objections;
        this.evidences = evidences;
        this.evidenceOf = evidenceOf;
        this.answerObjection = answerObjection;
        this.here = here;
    }

    @GET
    public EvidenceJson.ObjectionJson get(@RestPath String id) {
        UUID evidence = objections.get(parse(id)).evidenceId;
        return seen(evidences.get(evidence, here.reader()).id, parse(id));
    }

    @POST
    @Path("answer")
    @APIResponse(responseCode = "201", description = "The objection with its answer.")
    public Response answer(@RestPath String id, EvidenceApi.@Nullable WordsJson asked) {
        UUID evidence =
                answerObjection.answer(parse(id), asked == null ? null : asked.text(), here.memberWho(Right.OBJECT));
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/objections/" + id))
                .entity(seen(evidence, parse(id)))
                .build();
    }

    private EvidenceJson.ObjectionJson seen(UUID evidence, UUID objection) {
        return evidenceOf.one(evidence).orElseThrow().objections().stream()
                .filter(each -> each.id().equals(objection))
                .map(EvidenceJson::objection)
                .findFirst()
                .orElseThrow();
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "objection at this address");
    }
}
