package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.evidence.AnswerObjection;
import org.testimonia.evidence.DecideEvidence;
import org.testimonia.evidence.Decision;
import org.testimonia.evidence.Evidences;
import org.testimonia.evidence.ObjectToEvidence;
import org.testimonia.evidence.RetireEvidence;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;

/** The forms beside each piece of evidence: admit or decline it, object, answer, take it back. */
@Path("/p/{project}/evidence/{id}")
public class EvidencePages {

    private final Evidences evidences;
    private final DecideEvidence decideEvidence;
    private final ObjectToEvidence objectToEvidence;
    private final AnswerObjection answerObjection;
    private final RetireEvidence retireEvidence;
    private final ClaimForms forms;
    private final Here here;

    EvidencePages(
            Evidences evidences,
            DecideEvidence decideEvidence,
            ObjectToEvidence objectToEvidence,
            AnswerObjection answerObjection,
            RetireEvidence retireEvidence,
            ClaimForms forms,
            Here here) {
        this.evidences = evidences;
        this.decideEvidence = decideEvidence;
        this.objectToEvidence = objectToEvidence;
        this.answerObjection = answerObjection;
        this.retireEvidence = retireEvidence;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Path("admissions")
    @Operation(hidden = true)
    public Response decide(@RestPath String id, MultivaluedMap<String, String> posted) {
        return attempt("decide", id, "#e-" + id, posted, values -> {
            Decision decision = Query.word(values.get("decision"), "decision", Decision.class);
            decideEvidence.decide(parse(id), decision, values.get("reason"), here.memberWho(Right.ADMIT_EVIDENCE));
        });
    }

    @POST
    @Path("objections")
    @Operation(hidden = true)
    public Response object(@RestPath String id, MultivaluedMap<String, String> posted) {
        return attempt("object", id, "#e-" + id, posted, values -> {
            objectToEvidence.object(parse(id), values.get("text"), here.memberWho(Right.OBJECT));
        });
    }

    @POST
    @Path("objections/{objection}/answer")
    @Operation(hidden = true)
    public Response answer(@RestPath String id, @RestPath String objection, MultivaluedMap<String, String> posted) {
        return attempt("answer", id, objection, "#e-" + id, posted, values -> {
            UUID about = Ids.parse(objection, "objection at this address");
            answerObjection.answer(about, values.get("text"), here.memberWho(Right.OBJECT));
        });
    }

    @POST
    @Path("retirement")
    @Operation(hidden = true)
    public Response retire(@RestPath String id, MultivaluedMap<String, String> posted) {
        return attempt("retire", id, "#evidence", posted, values -> {
            retireEvidence.retire(parse(id), values.get("reason"), here.memberWho(Right.OFFER_EVIDENCE));
        });
    }

    private Response attempt(
            String form,
            String id,
            String fragment,
            MultivaluedMap<String, String> posted,
            Consumer<Map<String, String>> deed) {
        return attempt(form, id, id, fragment, posted, deed);
    }

    private Response attempt(
            String form,
            String id,
            String about,
            String fragment,
            MultivaluedMap<String, String> posted,
            Consumer<Map<String, String>> deed) {
        int number = evidences.claimOf(evidences.get(parse(id), here.reader()), here.reader()).number;
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, form + "-" + about, values, () -> {
            deed.accept(values);
            return forms.at(number, fragment);
        });
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "evidence at this address");
    }
}
